package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.seal.SealException;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.EdcRequest;
import org.elmport.simulator.edc.WalletSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials that are sealed here, in a wallet. */
class WalletTargetTest {

    private final SealingRun run = new SealingRun();
    private final WalletSimulator wallets = wallets();
    private final String wallet = wallets.wallet("student-1", EdcRun.MAIL);

    @TempDir
    private Path directory = Path.of("");

    private static WalletSimulator wallets() {
        try {
            return WalletSimulator.start(EdcFaults.none());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @AfterEach
    void close() {
        wallets.close();
    }

    private ItemTarget open(Map<String, ?> further) throws TargetException {
        Map<String, Object> raw = new HashMap<>(
                Map.of("delivery", "wallet", "base-url", wallets.address().toString()));
        raw.putAll(further);
        return run.open(raw);
    }

    private ItemTarget open() throws TargetException {
        return open(Map.of());
    }

    private Map<String, Object> status() {
        return Map.of(
                "status-folder",
                directory.resolve("status").toString(),
                "status-address",
                "https://status.uni.example/edc");
    }

    private JsonNode statusOf(String id) throws IOException {
        return Json.read(Files.readAllBytes(directory.resolve("status").resolve(id + ".json")));
    }

    private TargetItem item(String id) {
        return SealingRun.item("key-1", id, List.of(wallet));
    }

    @Test
    void aSealedCredentialIsPutIntoTheWalletAndTheReceiptHasTheLink() throws Exception {
        // given
        Path receipts = directory.resolve("receipts");

        // when
        ItemAnswer answer;
        try (ItemTarget target = open(Map.of("receipts", receipts.toString()))) {
            answer = target.deliver(item("a"));
        }

        // then
        assertThat(answer).isEqualTo(ItemAnswer.delivered("urn:credential:a", "deposited"));
        assertThat(wallets.credentials())
                .singleElement()
                .satisfies(held -> assertThat(held.address()).isEqualTo(wallet));
        JsonNode receipt = Json.read(Files.readAllBytes(receipts.resolve("key-1.json")));
        assertThat(receipt.path("links").path(0).asText()).startsWith("https://viewer.example/");
    }

    @ParameterizedTest
    @EnumSource(
            value = EdcFault.class,
            names = {"LOST_BEFORE", "LOST_AFTER", "GATEWAY_PAGE", "FAILED_AFTER", "ACCEPTED_AFTER", "SIGN_IN_PAGE"})
    void whateverBecameOfACallTheSameAgainLeavesOneThere(EdcFault fault) throws Exception {
        // given
        wallets.faults(EdcFaults.once("/credentials", fault));

        // when
        try (ItemTarget target = open()) {
            ItemAnswer first = target.deliver(item("a"));
            ItemAnswer second = target.deliver(item("a"));

            // then
            assertThat(target.repeatable()).isTrue();
            assertThat(first.status()).isEqualTo(ItemAnswer.Status.UNKNOWN);
            assertThat(second.status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(second.remoteId()).isEqualTo("urn:credential:a");
            assertThat(wallets.credentials()).hasSize(1);
        }
    }

    @Test
    void aWalletIsPreferredToAMailboxWhoseWalletVanishesAfterADay() throws Exception {
        // trap edc 28
        // given
        TargetItem both = SealingRun.item("key-1", "a", List.of(EdcRun.MAIL, wallet));
        TargetItem mailboxOnly = SealingRun.item("key-2", "b", List.of("other@example.org"));

        // when
        try (ItemTarget target = open()) {
            target.deliver(both);
            target.deliver(mailboxOnly);
            wallets.cleanTemporary();

            // then
            assertThat(wallets.credentials()).extracting(held -> held.id()).containsExactly("urn:credential:a");
            assertThat(target.find(both)).isEqualTo(Holding.same("urn:credential:a"));
            assertThat(target.find(item("c"))).isEqualTo(Holding.ABSENT);
            assertThat(target.find(mailboxOnly)).isEqualTo(Holding.UNTOLD);
        }
    }

    @Test
    void aMailAddressStandsInNoAddressOfACallUnlessThatIsSet() throws Exception {
        // given
        TargetItem item = SealingRun.item("key-1", "a", List.of(EdcRun.MAIL));

        // when
        try (ItemTarget target = open(Map.of("notify", "false"))) {
            target.deliver(item);
        }
        List<String> queries =
                wallets.requests().stream().map(EdcRequest::query).toList();
        try (ItemTarget target = open(Map.of("mail-in-address", "true"))) {
            target.deliver(SealingRun.item("key-2", "b", List.of(EdcRun.MAIL)));
        }

        // then
        assertThat(queries).containsExactly("sendEmail=false");
        assertThat(wallets.requests().get(1).query()).contains("userEmail=nives.primerova%40example.org");
        assertThat(wallets.credentials()).hasSize(2);
    }

    @Test
    void theStatusIsSealedWithTheCredentialAndSaysWhatBecomesOfIt() throws Exception {
        // trap edc 25
        // given
        try (ItemTarget target = open(status())) {
            // when
            target.deliver(item("a"));
            String valid = statusOf("a").path("status").asText();
            target.deliver(SealingRun.corrected("key-1", "b", List.of(wallet), "urn:credential:a"));
            ItemAnswer withdrawn = target.withdraw(EdcRun.gone("key-1", "urn:credential:b"));

            // then
            JsonNode entry = Json.read(
                            wallets.credentials().get(0).payload().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .path("credentialStatus");
            assertThat(entry.path("id").asText()).isEqualTo("https://status.uni.example/edc/a.json");
            assertThat(entry.path("type").asText()).isEqualTo("CredentialStatus");
            assertThat(valid).isEqualTo("valid");
            assertThat(statusOf("a").path("status").asText()).isEqualTo("superseded");
            assertThat(statusOf("b").path("status").asText()).isEqualTo("revoked");
            assertThat(statusOf("b").toString()).doesNotContain("Ana", "key-1");
            assertThat(withdrawn.status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(run.findings).extracting(Finding::code).doesNotContain(EdcFinding.EARLIER_CREDENTIAL_STAYS);
        }
    }

    @Test
    void aReceiptKeepsItsLinkWhileTheCredentialCountsAndLosesItWhenItIsTakenBack() throws Exception {
        // given
        Map<String, Object> settings = new HashMap<>(status());
        settings.put("receipts", directory.resolve("receipts").toString());
        Path receipt = directory.resolve("receipts/key-1.json");
        try (ItemTarget target = open(settings)) {
            target.deliver(item("a"));
            JsonNode first = Json.read(Files.readAllBytes(receipt));

            // when: once more, and then no more
            target.deliver(item("a"));
            JsonNode second = Json.read(Files.readAllBytes(receipt));
            target.withdraw(EdcRun.gone("key-1", "urn:credential:a"));
            JsonNode last = Json.read(Files.readAllBytes(receipt));

            // then
            assertThat(first.path("links")).hasSize(1);
            assertThat(second).isEqualTo(first);
            assertThat(last.path("state").asText()).isEqualTo("withdrawn");
            assertThat(last.has("links")).isFalse();
        }
    }

    @Test
    void whatIsTakenBackBeforeItsAnswerWasNotedIsRevokedAllTheSame() throws Exception {
        // given: the ledger has no name of it, only what it was
        try (ItemTarget target = open(status())) {
            target.deliver(item("a"));

            // when
            ItemAnswer withdrawn = target.withdraw(item("a"));

            // then
            assertThat(statusOf("a").path("status").asText()).isEqualTo("revoked");
            assertThat(withdrawn.remoteId()).isEqualTo("urn:credential:a");
        }
    }

    @Test
    void withoutAStatusTheEarlierCredentialStaysAndNothingIsTakenBack() throws Exception {
        // when
        try (ItemTarget target = open()) {
            target.deliver(item("a"));
            target.deliver(SealingRun.corrected("key-1", "b", List.of(wallet), "urn:credential:a"));

            // then
            assertThat(run.findings).extracting(Finding::code).contains(EdcFinding.EARLIER_CREDENTIAL_STAYS);
            assertThat(target.withdraw(EdcRun.gone("key-1", "urn:credential:b")).code())
                    .contains(EdcFinding.CREDENTIAL_NOT_WITHDRAWABLE);
            assertThat(wallets.credentials()).hasSize(2);
        }
    }

    @Test
    void whatIsNotAsASealedOneMustBeIsRefusedByTheCodesOfItsRules() throws Exception {
        // trap edc 16
        // given
        String draft = SealingRun.draft("a").replace("individualDisplay", "individualDisplays");

        // when
        ItemAnswer answer;
        try (ItemTarget target = open()) {
            answer = target.deliver(EdcRun.item(1, draft, List.of(wallet)));
        }

        // then
        assertThat(answer.code()).contains(EdcFinding.CREDENTIAL_NOT_SEALED);
        assertThat(answer.words()).contains("VAL-", "individualDisplay").doesNotContain("Andromeda");
        assertThat(wallets.requests()).isEmpty();
    }

    @Test
    void aServiceThatSealingNeedsMayPassAndAKeyThatDoesNotDoMayNot() throws Exception {
        try (ItemTarget target = open()) {
            for (SealException.Fault fault : SealException.Fault.values()) {
                // given
                run.failing(fault);

                // when
                TargetException failure = catchThrowableOfType(TargetException.class, () -> target.deliver(item("a")));

                // then
                assertThat(failure.fault().passing()).isEqualTo(fault == SealException.Fault.UNREACHABLE);
                assertThat(wallets.requests()).isEmpty();
            }
        }
    }

    @Test
    void aWalletThatIsNotThereRefuses() throws Exception {
        // when
        try (ItemTarget target = open()) {
            ItemAnswer answer = target.deliver(SealingRun.item("key-1", "a", List.of("europass.eu-nobody")));

            // then
            assertThat(answer.code()).contains(EdcFinding.CREDENTIAL_NOT_TAKEN);
            assertThat(answer.words()).contains("404 WL-0003");
        }
    }

    @Test
    void withoutAPartSealNothingStarts() {
        // when
        TargetException failure = catchThrowableOfType(
                TargetException.class,
                () -> new EdcRun().open(Map.of("delivery", "wallet", "base-url", "https://wallet.example")));

        // then
        assertThat(failure.remedy()).contains("seal");
    }

    @Test
    void aStatusIsForThoseWhoSealAndALinkForSealedFiles() {
        assertThat(EdcRun.problems(Map.of("delivery", "files", "folder", "f", "status-folder", "s")))
                .extracting(problem -> problem.path())
                .containsExactly("status-folder", "status-folder");
        assertThat(EdcRun.problems(Map.of("delivery", "files", "folder", "f", "link-address", "https://l.example")))
                .extracting(problem -> problem.path())
                .containsExactly("link-address", "receipts");
    }
}
