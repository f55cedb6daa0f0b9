package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.elmport.simulator.trust.SealSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials sealed and verified by the command line, with the example of the page about sealing. */
class SealTest {

    private static final Path CREDENTIAL = Official.root()
            .resolve("camel-routes/plugin-api/src/test/resources/org/elmport/plugin/seal/micro-credential.json");

    @TempDir
    private Path directory = Path.of("");

    private SealOfThePage seal;
    private Path configuration = Path.of("");

    @BeforeEach
    void writeTheExampleOfThePage() throws IOException {
        seal = new SealOfThePage(directory, new SealSubject("University of the Skerries", "VATFI-01234567", "FI"));
        configuration = Files.writeString(directory.resolve("elmport.yaml"), seal.in(example()));
    }

    @AfterEach
    void stopTheTrustServices() {
        seal.close();
    }

    /** The configuration that the page shows. */
    private static String example() throws IOException {
        String page = Files.readString(Official.root().resolve("docs/sealing.md"));
        var block = Pattern.compile("(?m)^    seal:\\R(?:      .*\\R)+").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group().replaceAll("(?m)^    ", "");
    }

    private CommandLine.Result seal(Path... files) {
        Object[] arguments = new Object[5 + files.length];
        System.arraycopy(
                new Object[] {"seal", "--config", configuration, "--out", directory.resolve("sealed")},
                0,
                arguments,
                0,
                5);
        System.arraycopy(files, 0, arguments, 5, files.length);
        return CommandLine.run(arguments);
    }

    @Test
    void aCredentialIsSealedAndThenAccepted() throws IOException {
        // when
        CommandLine.Result sealing = seal(CREDENTIAL);
        Path sealed = directory.resolve("sealed/micro-credential.json");
        CommandLine.Result verification = CommandLine.run("verify", "--config", configuration, sealed);
        CommandLine.Result json = CommandLine.run("verify", "--json", "--config", configuration, sealed);

        // then
        assertThat(sealing.exitCode()).as(sealing.err() + sealing.out()).isZero();
        assertThat(sealing.out()).contains("sealed by University of the Skerries (VATFI-01234567)");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(sealed)))
                .isEqualTo("rw-------");
        assertThat(verification.exitCode())
                .as(verification.out() + verification.err())
                .isZero();
        assertThat(verification.out())
                .contains(": ACCEPTED", "JAdES-BASELINE-LTA", "valid from 2026-07-01", "refers to none", "qualified")
                .doesNotContain("Andromeda");
        assertThat(json.out()).contains("\"accepted\":true", "\"level\":\"JAdES-BASELINE-LTA\"");
        assertThat(json.out().lines()).hasSize(1);
        // and nothing is overwritten
        assertThat(seal(CREDENTIAL).exitCode()).isEqualTo(5);
    }

    // trap edc 21
    @Test
    void aDraftIsNotAcceptedAlthoughItsContentIsInOrder() {
        CommandLine.Result verification = CommandLine.run("verify", "--trust-anchors", seal.anchors(), CREDENTIAL);
        assertThat(verification.exitCode()).isEqualTo(1);
        assertThat(verification.out()).contains(": NOT ACCEPTED", "SEC-SEAL-ABSENT");
    }

    @Test
    void aChangedFileIsNotAccepted() throws IOException {
        // given
        seal(CREDENTIAL);
        Path sealed = directory.resolve("sealed/micro-credential.json");
        Path changed = Files.writeString(
                directory.resolve("changed.json"),
                Files.readString(sealed).replace("Data literacy", "Data illiteracy"));

        // when
        CommandLine.Result verification = CommandLine.run("verify", "--config", configuration, changed);

        // then
        assertThat(verification.exitCode()).isEqualTo(1);
        assertThat(verification.out()).contains(": NOT ACCEPTED", "SEC-SEAL-CONTENT-CHANGED");
    }

    // trap edc 16
    @Test
    void whatASealedCredentialMustNotLackIsToldAndNothingIsSealed() throws IOException {
        // given a draft without pages to look at
        Path draft = Files.writeString(
                directory.resolve("draft.json"),
                Files.readString(CREDENTIAL).replace("\"individualDisplay\"", "\"individualDisplayed\""));

        // when
        CommandLine.Result sealing = seal(draft);

        // then
        assertThat(sealing.exitCode()).isEqualTo(1);
        assertThat(sealing.out()).contains("not sealed").doesNotContain("Andromeda");
        assertThat(directory.resolve("sealed/draft.json")).doesNotExist();
    }

    @Test
    void whatIsWrongWithTheSettingsIsToldBeforeAnythingStarts() throws IOException {
        // given
        Files.writeString(configuration, Files.readString(configuration).replace("level:", "levl:"));

        // when
        CommandLine.Result sealing = seal(CREDENTIAL);

        // then
        assertThat(sealing.exitCode()).isEqualTo(3);
        assertThat(sealing.err()).contains("seal.levl", "Did you mean level?");
        assertThat(directory.resolve("sealed")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName() {
        CommandLine.Result verification =
                CommandLine.run("verify", "--trust-anchors", seal.anchors(), directory.resolve("nowhere.json"));
        assertThat(verification.exitCode()).isEqualTo(4);
        assertThat(verification.err()).contains("nowhere.json", "not there");
    }

    @Test
    void eachFileHasALineAlsoWhereItCannotBeRead() throws IOException {
        // given a file that is none, one that is not there, and one that is longer than anything that is sealed
        Path scan = Files.writeString(directory.resolve("scan.pdf"), "%PDF-1.7");
        Path missing = directory.resolve("nowhere.json");
        Path endless = directory.resolve("endless.json");
        try (RandomAccessFile file = new RandomAccessFile(endless.toFile(), "rw")) {
            file.setLength(1L << 32);
        }

        // when
        CommandLine.Result verification =
                CommandLine.run("verify", "--json", "--trust-anchors", seal.anchors(), scan, missing, endless);

        // then
        assertThat(verification.exitCode()).isEqualTo(4);
        assertThat(verification.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"accepted\":false", "SEC-SEAL-ABSENT", "is a PDF"),
                        line -> assertThat(line).contains("\"accepted\":false", "\"unreadable\":\"it is not there\""),
                        line -> assertThat(line).contains("\"accepted\":false", "more than 100 MB"));
    }

    @Test
    void whatDoesNotKeepAFileFromBeingAcceptedIsNoReason() throws IOException {
        // given a sealed file that a program has written anew, with its members in another order
        seal(CREDENTIAL);
        ObjectMapper json = new ObjectMapper();
        JsonNode sealed =
                json.readTree(directory.resolve("sealed/micro-credential.json").toFile());
        ObjectNode turned = json.createObjectNode();
        turned.set("signatures", sealed.get("signatures"));
        turned.set("payload", sealed.get("payload"));
        Path file = directory.resolve("turned.json");
        json.writeValue(file.toFile(), turned);

        // when
        CommandLine.Result verification = CommandLine.run("verify", "--config", configuration, file);

        // then
        assertThat(verification.exitCode()).as(verification.out()).isZero();
        assertThat(verification.out())
                .contains(": ACCEPTED", "note: warning SEC-SEAL-PAYLOAD-NOT-FIRST")
                .doesNotContain("reason:");
    }
}
