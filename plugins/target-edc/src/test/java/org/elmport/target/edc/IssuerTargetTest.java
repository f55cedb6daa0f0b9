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
import java.util.stream.Collectors;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.EdcRequest;
import org.elmport.simulator.edc.IssuerOptions;
import org.elmport.simulator.edc.IssuerSimulator;
import org.elmport.simulator.edc.WalletSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both interfaces of both generations of the issuer, as they are. */
class IssuerTargetTest {

    private static final String V1 = "issuer-v1";
    private static final String V2 = "issuer-v2";

    private final EdcRun run = new EdcRun();
    private WalletSimulator wallets = wallets();
    private IssuerSimulator issuer = issuer(IssuerOptions.second(EdcRun.PASSWORD));

    @TempDir
    private Path directory = Path.of("");

    private static WalletSimulator wallets() {
        try {
            return WalletSimulator.start(EdcFaults.none());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private IssuerSimulator issuer(IssuerOptions options) {
        try {
            return IssuerSimulator.start(options, wallets);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private void exchange(IssuerOptions options) {
        issuer.close();
        issuer = issuer(options);
    }

    @BeforeEach
    void openWallet() {
        wallets.wallet("student-1", "");
    }

    @AfterEach
    void close() {
        issuer.close();
        wallets.close();
    }

    private ItemTarget open(String delivery) throws TargetException {
        return open(delivery, Map.of());
    }

    private ItemTarget open(String delivery, Map<String, ?> further) throws TargetException {
        Map<String, Object> raw = new HashMap<>(
                Map.of("delivery", delivery, "base-url", issuer.address().toString(), "password", "${env:PASSWORD}"));
        raw.putAll(further);
        return run.open(raw);
    }

    private String messages() {
        return run.findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    private List<String> paths() {
        return issuer.requests().stream()
                .map(request -> request.path().replaceAll(".*/api", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void aCredentialIsIssuedOnceAndItsReceiptSaysForWhichResult(String delivery) throws Exception {
        // given
        Path receipts = directory.resolve("receipts");

        // when
        ItemAnswer answer;
        try (ItemTarget target = open(delivery, Map.of("receipts", receipts.toString()))) {
            answer = target.deliver(EdcRun.item(1));
        }

        // then
        assertThat(answer.status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        assertThat(answer.remoteId()).isNotEmpty().doesNotContain("rimerova");
        assertThat(wallets.credentials()).hasSize(1);
        JsonNode receipt = Json.read(Files.readAllBytes(receipts.resolve("key-1.json")));
        assertThat(receipt.path("results").path(0).asText()).isEqualTo("R-1");
        assertThat(receipt.path("credential").asText()).isEqualTo(answer.remoteId());
        assertThat(receipt.path("links").size()).isEqualTo(delivery.equals(V2) ? 1 : 0);
    }

    @Test
    void theSessionInterfaceOfTheFirstGenerationIssuesToo() throws Exception {
        // given
        exchange(IssuerOptions.first(EdcRun.PASSWORD));

        // when
        try (ItemTarget target = open(V1)) {
            target.deliver(EdcRun.item(1));
            target.deliver(EdcRun.item(2));
        }

        // then
        assertThat(wallets.credentials()).hasSize(2);
        assertThat(paths())
                .startsWith("/v1/credentials/upload", "/v1/credentials/seal_local")
                .filteredOn(path -> path.endsWith("/upload"))
                .hasSize(2);
    }

    @Test
    void aPublicInterfaceThatIsAStubIsFoundOutBeforeAnythingIsTakenForIssued() throws Exception {
        // trap edc 19
        // given
        exchange(IssuerOptions.first(EdcRun.PASSWORD));

        // when
        TargetException noSuchPath;
        try (ItemTarget target = open(V2)) {
            noSuchPath = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));
        }
        EdcReply nothing =
                new EdcReply(EdcCall.SEAL, 200, Meaning.DONE, "200", Json.read(new byte[0]), java.time.Duration.ZERO);

        // then
        assertThat(noSuchPath.fault()).isEqualTo(TargetException.Fault.UNUSABLE);
        assertThat(noSuchPath).hasMessageContaining("418");
        assertThat(noSuchPath.remedy()).contains("generation");
        assertThat(CallFault.stub(nothing)).hasMessageContaining("seals nothing");
        assertThat(wallets.credentials()).isEmpty();
    }

    @Test
    void takenForLaterIsNeverUsedBecauseItTellsNothing() throws Exception {
        // trap edc 19
        // when
        try (ItemTarget target = open(V2)) {
            target.deliver(EdcRun.item(1));
        }

        // then
        assertThat(paths()).containsExactly("/v2/public/credentials/seal", "/v2/public/credentials/seal_and_send");
    }

    @ParameterizedTest
    @CsvSource({V1 + ",seal_local", V2 + ",seal"})
    void aWrongPasswordIsAFaultOfTheServerAndIssuesNothing(String delivery, String call) throws Exception {
        // trap edc 19
        // given
        exchange(IssuerOptions.second("another"));

        // when
        TargetException failure;
        try (ItemTarget target = open(delivery)) {
            failure = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));
        }

        // then
        assertThat(failure).hasMessageContaining("500 UN-0000").hasMessageNotContaining(EdcRun.PASSWORD);
        assertThat(failure.remedy()).contains("password");
        assertThat(paths()).last().asString().endsWith(call);
        assertThat(wallets.credentials()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void thePasswordTravelsInBodiesOverHttpsAlone(String delivery) throws Exception {
        // trap edc 20
        // when
        try (ItemTarget target = open(delivery)) {
            target.deliver(EdcRun.item(1));
            assertThat(target.toString()).doesNotContain(EdcRun.PASSWORD);
        }

        // then
        assertThat(issuer.requests()).noneMatch(request -> (request.path() + request.query()).contains("open-sesame"));
        assertThat(issuer.requests()).anyMatch(request -> request.body().contains(EdcRun.PASSWORD));
        assertThat(EdcRun.problems(Map.of(
                        "delivery",
                        delivery,
                        "base-url",
                        "http://issuer.uni.example/x",
                        "password",
                        "${env:PASSWORD}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void whatTheIssuerOverwritesAndLeavesOutIsToldOnceAndWithoutThePerson(String delivery) throws Exception {
        // trap edc 17, 25
        // given
        String draft = EdcRun.draft(1)
                .replaceFirst(
                        "\\{",
                        "{\"issuer\":{\"type\":\"Organisation\",\"legalName\":{\"en\":\"College of Examples\"}},"
                                + "\"credentialStatus\":{\"id\":\"https://status.example/1\",\"type\":\"CredentialStatus\"},"
                                + "\"nickname\":\"Nives\",");

        // when
        try (ItemTarget target = open(delivery)) {
            target.deliver(EdcRun.item(1, draft, List.of(EdcRun.MAIL)));
            target.deliver(EdcRun.item(2, draft, List.of(EdcRun.MAIL)));
        }

        // then
        assertThat(run.findings).hasSize(2).allMatch(finding -> finding.code() == EdcFinding.CREDENTIAL_REWRITTEN);
        assertThat(messages())
                .contains("credentialStatus", "nickname", "Certified University")
                .doesNotContain("Nives", "rimerova");
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void whatDoesNotConformIsRefusedWithoutTheWordsOfTheServer(String delivery) throws Exception {
        // given
        TargetItem hollow = EdcRun.item(
                1, "{\"id\":\"urn:credential:1\",\"type\":[\"VerifiableCredential\"]}", List.of(EdcRun.MAIL));

        // when
        ItemAnswer answer;
        try (ItemTarget target = open(delivery)) {
            answer = target.deliver(hollow);
        }

        // then
        assertThat(answer.code()).contains(EdcFinding.CREDENTIAL_NOT_TAKEN);
        assertThat(answer.words()).contains("does not conform").doesNotContain("Nives", "<");
        assertThat(wallets.credentials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({V1 + ",/send", V2 + ",/seal_and_send"})
    void anAnswerThatIsLostAfterIssuingIsUnknownAndNothingIsRepeated(String delivery, String call) throws Exception {
        for (EdcFault fault :
                List.of(EdcFault.LOST_BEFORE, EdcFault.LOST_AFTER, EdcFault.GATEWAY_PAGE, EdcFault.FAILED_AFTER)) {
            // given
            issuer.faults(EdcFaults.on(call, fault));
            int before = wallets.credentials().size();

            // when
            ItemAnswer answer;
            try (ItemTarget target = open(delivery)) {
                answer = target.deliver(EdcRun.item(1));
                assertThat(target.repeatable()).isFalse();
            }

            // then
            boolean acted = fault == EdcFault.LOST_AFTER || fault == EdcFault.FAILED_AFTER;
            assertThat(answer.status()).as(fault.toString()).isEqualTo(ItemAnswer.Status.UNKNOWN);
            assertThat(answer.words()).doesNotContain("Nives", "rimerova");
            assertThat(wallets.credentials()).hasSize(acted ? before + 1 : before);
        }
    }

    @ParameterizedTest
    @CsvSource({V1 + ",/upload", V1 + ",/seal_local", V2 + ",/seal"})
    void whatIsLostBeforeIssuingMayBeTriedAgain(String delivery, String call) throws Exception {
        for (EdcFault fault : List.of(EdcFault.LOST_BEFORE, EdcFault.LOST_AFTER)) {
            // given
            issuer.faults(EdcFaults.once(call, fault));
            int before = wallets.credentials().size();

            // when
            try (ItemTarget target = open(delivery)) {
                TargetException failure =
                        catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));
                ItemAnswer again = target.deliver(EdcRun.item(1));

                // then
                assertThat(failure.fault().passing()).isTrue();
                assertThat(failure.remedy()).contains("nothing was issued");
                assertThat(again.status()).isEqualTo(ItemAnswer.Status.DELIVERED);
                assertThat(wallets.credentials()).hasSize(before + 1);
            }
        }
    }

    @Test
    void patienceThatIsAskedForIsNoUnknown() throws Exception {
        // given
        issuer.faults(EdcFaults.once("/seal_and_send", EdcFault.TOO_MANY));

        // when
        try (ItemTarget target = open(V2)) {
            TargetException failure = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));

            // then
            assertThat(failure.fault()).isEqualTo(TargetException.Fault.BUSY);
            assertThat(failure.retryAfter()).isPresent();
            assertThat(target.deliver(EdcRun.item(1)).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(wallets.credentials()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void anIssuerThatIsGoneInTheMiddleLeavesOneOpenAndNotAllThatFollow(String delivery) throws Exception {
        // given: it answers with a page until somebody starts it again
        try (ItemTarget target = open(delivery)) {
            target.deliver(EdcRun.item(1));
            issuer.faults(EdcFaults.once("send", EdcFault.GATEWAY_PAGE));
            ItemAnswer lost = target.deliver(EdcRun.item(2));
            issuer.faults((number, method, path) -> EdcFault.UNAVAILABLE);

            // when
            TargetException next = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(3)));
            issuer.faults(EdcFaults.none());

            // then
            assertThat(lost.status()).isEqualTo(ItemAnswer.Status.UNKNOWN);
            assertThat(next.fault()).as("nothing was issued").isEqualTo(TargetException.Fault.BUSY);
            assertThat(target.deliver(EdcRun.item(3)).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(wallets.credentials()).hasSize(2);
        }
    }

    @Test
    void aSessionThatEndsBeforeSendingHasIssuedNothing() throws Exception {
        // given
        issuer.faults(EdcFaults.once("/send", EdcFault.SESSION_LOST));

        // when
        try (ItemTarget target = open(V1)) {
            TargetException failure = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));

            // then
            assertThat(failure.fault().passing()).isTrue();
            assertThat(wallets.credentials()).isEmpty();
            assertThat(target.deliver(EdcRun.item(1)).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        }
    }

    @Test
    void aWalletThatIsNotThereLeavesTheCredentialUnsentOrUnknown() throws Exception {
        // given
        TargetItem nowhere = EdcRun.item(1, EdcRun.draft(1), List.of("europass.eu-nobody"));

        // when
        ItemAnswer first;
        ItemAnswer second;
        try (ItemTarget v1 = open(V1);
                ItemTarget v2 = open(V2)) {
            first = v1.deliver(nowhere);
            second = v2.deliver(nowhere);
        }

        // then
        assertThat(first.status()).isEqualTo(ItemAnswer.Status.REFUSED);
        assertThat(second.status())
                .as("the server says that it failed, not where")
                .isEqualTo(ItemAnswer.Status.UNKNOWN);
        assertThat(second.words()).contains("LC-0006");
    }

    @Test
    void oneOfTwoAddressesThatFailsIsNoSuccessAndNoReasonToRepeat() throws Exception {
        // given
        TargetItem two = EdcRun.item(1, EdcRun.draft(1), List.of(EdcRun.MAIL, "europass.eu-nobody"));

        // when
        for (String delivery : List.of(V1, V2)) {
            try (ItemTarget target = open(delivery)) {
                int before = wallets.credentials().size();

                // then
                assertThat(target.deliver(two).status()).as(delivery).isEqualTo(ItemAnswer.Status.UNKNOWN);
                assertThat(wallets.credentials()).hasSize(before + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void aCorrectionIsIssuedAnewAndTheEarlierOneIsNotForgotten(String delivery) throws Exception {
        // given
        TargetItem changed = TargetItem.of("edc", "credential", "key-1")
                .personal(true)
                .content(EdcRun.item(1).content())
                .remoteId("urn:credential:before")
                .build();

        // when
        try (ItemTarget target = open(delivery)) {
            target.deliver(changed);
            assertThat(target.withdraw(changed).code()).contains(EdcFinding.CREDENTIAL_NOT_WITHDRAWABLE);
        }

        // then
        assertThat(run.findings)
                .filteredOn(finding -> finding.code() == EdcFinding.EARLIER_CREDENTIAL_STAYS)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("key-1").doesNotContain("rimerova"));
    }

    @Test
    void aReceiptThatCannotBeWrittenIsToldAndTheCredentialCountsAsDelivered() throws Exception {
        // given
        Path inTheWay = Files.writeString(directory.resolve("receipts"), "a file");

        // when
        ItemAnswer answer;
        try (ItemTarget target = open(V2, Map.of("receipts", inTheWay.toString()))) {
            answer = target.deliver(EdcRun.item(1));
        }

        // then
        assertThat(answer.status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        assertThat(run.findings).extracting(Finding::code).contains(EdcFinding.RECEIPT_NOT_WRITTEN);
    }

    @Test
    void anIssuerThatIsNotThereIsUnreachableAndNothingWentOut() throws Exception {
        // given
        ItemTarget target = open(V2);
        issuer.close();

        // when
        TargetException failure = catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));

        // then
        assertThat(failure.fault()).isEqualTo(TargetException.Fault.UNREACHABLE);
        target.close();
    }

    @Test
    void addressesThatCannotBeAreToldBeforeAnythingStarts() {
        for (String address :
                List.of("https://a@issuer.example/x", "https://issuer.example/x/api/v2", "https://issuer.example/x/")) {
            assertThat(EdcRun.problems(Map.of("delivery", V2, "base-url", address, "password", "${env:PASSWORD}")))
                    .as(address)
                    .isNotEmpty();
        }
        assertThat(EdcRun.problems(Map.of("delivery", V1))).hasSize(2);
    }

    @Test
    void requestsSayNothingOfPeopleInTheirText() throws Exception {
        // when
        try (ItemTarget target = open(V2)) {
            target.deliver(EdcRun.item(1));
        }

        // then
        assertThat(issuer.requests()).extracting(EdcRequest::query).containsOnly("");
    }
}
