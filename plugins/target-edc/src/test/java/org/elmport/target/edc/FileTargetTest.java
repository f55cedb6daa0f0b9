package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTargetTest {

    private final EdcRun run = new EdcRun();

    @TempDir
    private Path directory = Path.of("");

    private Path folder() {
        return directory.resolve("credentials");
    }

    private ItemTarget open(Object... further) throws TargetException {
        Map<String, Object> raw = new LinkedHashMap<>(Map.of("delivery", "files", "folder", folder().toString()));
        for (int i = 0; i < further.length; i += 2) {
            raw.put(further[i].toString(), further[i + 1]);
        }
        return run.open(raw);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JsonNode content(String name) throws IOException {
        return Json.read(Files.readAllBytes(folder().resolve(name)));
    }

    private static Map<String, byte[]> unpacked(Path archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void eachCredentialIsAFileUnderAPseudonymThatOnlyItsOwnerReadsAndAllAreInAnArchive() throws Exception {
        // when
        try (ItemTarget target = open()) {
            assertThat(target.deliver(EdcRun.item(2)).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(target.deliver(EdcRun.item(1)).remoteId()).isEqualTo("key-1");
        }

        // then
        assertThat(names()).containsExactly("credentials-001.zip", "key-1.json", "key-2.json");
        for (String name : names()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        Map<String, byte[]> archive = unpacked(folder().resolve("credentials-001.zip"));
        assertThat(archive.keySet()).containsExactly("key-1.json", "key-2.json");
        assertThat(archive.get("key-1.json")).isEqualTo(Files.readAllBytes(folder().resolve("key-1.json")));
        assertThat(run.findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"upload,true,true", "upload-2-0,false,true", "upload-2-2,true,false"})
    void theEnvelopeNamesTheAddressAsEachGenerationOfTheIssuerReadsIt(String form, boolean newer, boolean older)
            throws Exception {
        // trap edc 18
        // when
        try (ItemTarget target = open("form", form)) {
            target.deliver(EdcRun.item(1, EdcRun.draft(1), List.of(EdcRun.MAIL, "wallet-1")));
        }

        // then
        JsonNode envelope = content("key-1.json");
        assertThat(envelope.path("credential").toString()).isEqualTo(EdcRun.draft(1));
        JsonNode details = envelope.path("deliveryDetails");
        assertThat(details.path("deliveryAddress").size()).isEqualTo(newer ? 2 : 0);
        assertThat(details.path("walletAddress").asText()).isEqualTo(older ? EdcRun.MAIL : "");
    }

    @Test
    void withoutAnAddressOrWithTooManyThereIsNoEnvelope() throws Exception {
        // trap edc 18
        // given
        TargetItem nowhere = EdcRun.item(1, EdcRun.draft(1), List.of());
        TargetItem everywhere = EdcRun.item(2, EdcRun.draft(2), List.of("a@example.org", "b@example.org", "w"));

        // when
        List<ItemAnswer> answers = new ArrayList<>();
        try (ItemTarget target = open()) {
            answers.add(target.deliver(nowhere));
            answers.add(target.deliver(everywhere));
        }

        // then
        assertThat(answers)
                .extracting(answer -> answer.code().orElseThrow())
                .containsExactly(EdcFinding.CREDENTIAL_WITHOUT_ADDRESS, EdcFinding.TOO_MANY_ADDRESSES);
        assertThat(answers).noneMatch(answer -> answer.words().contains("example.org"));
        assertThat(Files.exists(folder())).isFalse();
    }

    @Test
    void aBareDraftKeepsItsBytesAndNeedsNoAddress() throws Exception {
        // given
        String draft = EdcRun.draft(1).replace(",", " ,\n");

        // when
        try (ItemTarget target = open("form", "bare", "archives", "false")) {
            target.deliver(EdcRun.item(1, draft, List.of()));
        }

        // then
        assertThat(names()).containsExactly("key-1.jsonld");
        assertThat(Files.readString(folder().resolve("key-1.jsonld"))).isEqualTo(draft);
    }

    @Test
    void theReceiptSaysOfWhichResultAFileIs() throws Exception {
        // given
        Path receipt = directory.resolve("receipts/key-1.json");

        // when
        try (ItemTarget target = open("receipts", directory.resolve("receipts").toString())) {
            target.deliver(EdcRun.item(1));

            // then
            assertThat(Json.read(Files.readAllBytes(receipt)).toString())
                    .isEqualTo(
                            "{\"key\":\"key-1\",\"state\":\"issued\",\"credential\":\"key-1\",\"results\":[\"R-1\"],\"links\":[]}");

            // when
            target.withdraw(EdcRun.gone("key-1", "key-1"));
        }

        // then
        assertThat(Json.read(Files.readAllBytes(receipt)).path("state").asText())
                .isEqualTo("withdrawn");
    }

    @Test
    void whatHasExpiredIsNotDelivered() throws Exception {
        // given
        String end = "\"validUntil\":\"2027-01-01T00:00:00Z\",\"expirationDate\":\"2026-11-22T12:59:59+01:00\",";
        TargetItem item = EdcRun.item(1, EdcRun.draft(1).replaceFirst("\\{", "{" + end), List.of(EdcRun.MAIL));

        // when
        try (ItemTarget target = open()) {
            // then
            assertThat(target.deliver(item).code()).contains(EdcFinding.DELIVERY_TOO_LATE);
        }
    }

    @Test
    void theSameFilesGiveTheSameArchiveAndNothingIsWrittenTwice() throws Exception {
        // given
        try (ItemTarget target = open()) {
            target.deliver(EdcRun.item(1));
            target.deliver(EdcRun.item(2));
        }
        Path archive = folder().resolve("credentials-001.zip");
        byte[] first = Files.readAllBytes(archive);
        Files.delete(archive);

        // when
        try (ItemTarget target = open()) {
            target.find(EdcRun.item(1));
        }
        boolean untouched = Files.notExists(archive);
        try (ItemTarget target = open()) {
            target.deliver(EdcRun.item(2));
        }

        // then
        assertThat(untouched).isTrue();
        assertThat(Files.readAllBytes(archive)).isEqualTo(first);
    }

    @Test
    void anArchiveIsSmallEnoughForThePagesOfTheIssuer() throws Exception {
        // trap edc 29
        // given
        try (ItemTarget target = open("archive-bytes", 1500)) {
            for (int i = 1; i <= 5; i++) {
                target.deliver(EdcRun.item(i));
            }
        }
        List<String> before = names();

        // when
        try (ItemTarget target = open("archive-bytes", 1500)) {
            for (int i = 1; i <= 3; i++) {
                target.withdraw(EdcRun.gone("key-" + i, "key-" + i));
            }
        }

        // then
        assertThat(before).contains("credentials-001.zip", "credentials-002.zip", "credentials-003.zip");
        assertThat(names()).containsExactly("credentials-001.zip", "key-4.json", "key-5.json");
        assertThat(Files.size(folder().resolve("credentials-001.zip"))).isLessThan(1500);
    }

    @ParameterizedTest
    @CsvSource({"upload,200,true", "upload,5000000,false", "bare,200,false"})
    void aCredentialThatIsTooLargeForAnUploadEvenAloneIsTold(String form, int limit, boolean told) throws Exception {
        // trap edc 29
        // when
        try (ItemTarget target = open("archive-bytes", limit, "form", form)) {
            assertThat(target.deliver(EdcRun.item(1)).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        }

        // then
        assertThat(run.findings)
                .extracting(Finding::code)
                .isEqualTo(told ? List.of(EdcFinding.CREDENTIAL_OVER_UPLOAD) : List.of());
        assertThat(run.findings)
                .allSatisfy(finding ->
                        assertThat(finding.message()).startsWith("key-1: ").doesNotContain("rimerova"));
    }

    @Test
    void aRunThatWasKilledLeavesNoHalfFileAndItsArchiveComesWithTheNextRun() throws Exception {
        // given: a target that is never closed, and a file that was being written
        ItemTarget killed = open();
        killed.deliver(EdcRun.item(1));
        Files.writeString(folder().resolve(".key-2.json.part"), "{\"cred");

        // when
        try (ItemTarget target = open()) {
            target.deliver(EdcRun.item(2));
        }

        // then
        assertThat(names()).containsExactly("credentials-001.zip", "key-1.json", "key-2.json");
        assertThat(unpacked(folder().resolve("credentials-001.zip"))).hasSize(2);
    }

    @Test
    void itTellsWhatItHoldsAndTakesItBack() throws Exception {
        // given
        TargetItem changed = EdcRun.item(1, EdcRun.draft(7), List.of(EdcRun.MAIL));
        try (ItemTarget target = open()) {
            target.deliver(EdcRun.item(1));

            // when
            List<HeldItem> held = new ArrayList<>();
            boolean whole = target.list(held::add);

            // then
            assertThat(whole).isTrue();
            assertThat(held).containsExactly(new HeldItem("credential", "key-1"));
            assertThat(target.find(EdcRun.item(1))).isEqualTo(Holding.same("key-1"));
            assertThat(target.find(changed)).isEqualTo(Holding.different("key-1"));
            assertThat(target.withdraw(EdcRun.gone("key-1", "key-1")).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
            assertThat(target.find(EdcRun.item(1))).isEqualTo(Holding.ABSENT);
            assertThat(target.withdraw(EdcRun.gone("key-1", "key-1")).status())
                    .as("gone already")
                    .isEqualTo(ItemAnswer.Status.DELIVERED);
        }
    }

    @Test
    void aKeyThatCannotBeTheNameOfAFileBecomesADigest() throws Exception {
        // given
        TargetItem item = EdcRun.item(
                "../urn:credential:1",
                org.elmport.credential.DeliverableCredential.of(EdcRun.draft(1).getBytes(StandardCharsets.UTF_8)));

        // when
        try (ItemTarget target = open("form", "bare", "archives", "false")) {
            target.deliver(item);
        }

        // then
        assertThat(names()).singleElement().asString().matches("[0-9a-f]{64}\\.jsonld");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidInWordsAndWithoutThePerson() throws Exception {
        // given
        Files.writeString(folder(), "a file where the folder should be");

        // when
        try (ItemTarget target = open()) {
            TargetException failure = org.assertj.core.api.Assertions.catchThrowableOfType(
                    TargetException.class, () -> target.deliver(EdcRun.item(1)));

            // then
            assertThat(failure.fault().passing()).isFalse();
            assertThat(failure).hasMessageNotContaining("rimerova");
        }
    }

    @Test
    void archivesThatCannotBeWrittenAreToldAndTheFilesStay() throws Exception {
        // given
        ItemTarget target = open();
        target.deliver(EdcRun.item(1));
        Files.createDirectories(folder().resolve("credentials-001.zip/in-the-way"));

        // when
        target.close();

        // then
        assertThat(run.findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(EdcFinding.ARCHIVE_NOT_WRITTEN));
        assertThat(names()).contains("key-1.json");
    }
}
