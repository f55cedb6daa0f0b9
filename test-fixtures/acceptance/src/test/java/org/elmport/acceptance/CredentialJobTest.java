package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.StoredCredential;
import org.elmport.simulator.edc.WalletSimulator;
import org.elmport.simulator.trust.SealSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of the page about credentials: results in files, sealed here, into a wallet. */
class CredentialJobTest {

    private static final List<String> PERSON = List.of("Nives", "Primerova", "nives@", "2001-02-03", "S0001", "L-1");

    @TempDir
    private Path directory = Path.of("");

    private final WalletSimulator wallets;
    private final StringBuilder said = new StringBuilder();
    private SealOfThePage seal;
    private Path configuration = Path.of("");

    CredentialJobTest() throws IOException {
        wallets = WalletSimulator.start(EdcFaults.none());
    }

    @BeforeEach
    void writeTheExampleOfThePage() throws IOException {
        seal = new SealOfThePage(directory, new SealSubject("Example University", "VATPT-500000000", "PT"));
        Path payload = Files.writeString(
                directory.resolve("payload.key"), Base64.getEncoder().encodeToString(new byte[32]));
        configuration = Files.writeString(
                directory.resolve("elmport.yaml"),
                seal.in(example())
                                .replaceAll(
                                        "(path|status-folder|receipts|directory): (\\w)", "$1: " + directory + "/$2")
                                .replace("${env:ELMPORT_PAYLOAD_KEY}", "${file:" + payload + "}")
                                .replace(
                                        "https://wallet.uni.example/europass2/edci-wallet",
                                        wallets.address().toString())
                        + "    failure:\n      retry-delay: PT0.01S\n");
        CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
    }

    @AfterEach
    void stopServices() {
        wallets.close();
        seal.close();
    }

    /** The configuration that the page shows. */
    private static String example() throws IOException {
        String page = Files.readString(Official.root().resolve("docs/credentials.md"));
        Matcher block = Pattern.compile("(?m)^    ledger:\\R(?:    .*\\R)+").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group().replaceAll("(?m)^    ", "");
    }

    private CommandLine.Result run(Object... arguments) {
        CommandLine.Result result = CommandLine.run(arguments);
        said.append(result.out()).append(result.err());
        return result;
    }

    private CommandLine.Result sync() {
        return run("sync", "--config", configuration);
    }

    private void replaceInResults(String old, String changed) throws IOException {
        Path results = directory.resolve("drop/results.csv");
        Files.writeString(results, Files.readString(results).replace(old, changed));
    }

    private String status(StoredCredential credential) throws IOException {
        String name = credential.id().substring(credential.id().lastIndexOf(':') + 1) + ".json";
        return Files.readString(directory.resolve("status").resolve(name));
    }

    /** What is said to whoever has the file, by the documents that the job has written. */
    private String verdict(StoredCredential credential) throws IOException {
        Path sealed = Files.writeString(directory.resolve("sealed.jsonld"), credential.file());
        CommandLine.Result verdict =
                run("verify", "--config", configuration, "--status-folder", directory.resolve("status"), sealed);
        Files.delete(sealed);
        return verdict.out() + verdict.err();
    }

    @Test
    void aResultIsIssuedCorrectedAndWithdrawnAndNobodyIsNamedOutsideTheCredential() throws IOException {
        // when: the first night, with an answer that is lost
        wallets.faults(EdcFaults.once("/credentials", EdcFault.LOST_AFTER));
        CommandLine.Result plan = run("plan", "--config", configuration, "--out", directory.resolve("plan.json"));
        CommandLine.Result first = sync();
        CommandLine.Result again = sync();

        // then
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
        assertThat(again.exitCode()).as(again.err() + again.out()).isZero();
        assertThat(wallets.credentials()).hasSize(1);
        StoredCredential issued = wallets.credentials().get(0);
        assertThat(issued.payload()).contains("Nives Primerova", "8.5", "individualDisplay", "VATPT-500000000");
        assertThat(status(issued)).contains("\"valid\"");
        assertThat(verdict(issued)).contains(": ACCEPTED", "not withdrawn");

        // when: the grade is corrected
        replaceInResults(",8.5,", ",9.5,");
        CommandLine.Result corrected = sync();

        // then
        assertThat(corrected.exitCode()).as(corrected.err()).isZero();
        assertThat(wallets.credentials()).hasSize(2);
        assertThat(wallets.credentials().get(1).payload()).contains("9.5");
        assertThat(status(issued)).contains("\"superseded\"");
        assertThat(verdict(issued)).contains(": NOT ACCEPTED", "SEC-CREDENTIAL-SUPERSEDED");

        // when: it is no pass any more
        replaceInResults(",passed,", ",failed,");
        CommandLine.Result asked = sync();
        String hash = (asked.err() + asked.out()).replaceFirst("(?s).*--accept-removals ([0-9a-f]{64}).*", "$1");
        CommandLine.Result withdrawn = run("sync", "--config", configuration, "--accept-removals", hash);

        // then
        assertThat(asked.exitCode()).as("nothing would be left").isEqualTo(6);
        assertThat(withdrawn.exitCode()).as(withdrawn.err() + withdrawn.out()).isZero();
        assertThat(status(wallets.credentials().get(1))).contains("\"revoked\"");
        assertThat(verdict(wallets.credentials().get(1))).contains(": NOT ACCEPTED", "SEC-CREDENTIAL-WITHDRAWN");
        assertNobodyIsNamed();
    }

    /** Everything that was said and written, but for the input and the wallet itself. */
    private void assertNobodyIsNamed() throws IOException {
        assertThat(said.toString()).doesNotContain(PERSON);
        assertThat(wallets.requests()).noneMatch(request -> PERSON.stream().anyMatch(request.query()::contains));
        int searched = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("drop")))
                    .toList()) {
                assertHoldsNobody(file);
                searched++;
            }
        }
        assertThat(searched).as("ledger, reports, receipts, status").isGreaterThan(6);
    }

    private static void assertHoldsNobody(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, charset);
            // two characters of an identifier may stand anywhere by chance
            PERSON.stream()
                    .filter(word -> word.length() > 3)
                    .forEach(word -> assertThat(text.contains(word))
                            .as("%s in %s", word, file.getFileName())
                            .isFalse());
        }
    }

    @Test
    void withoutAPartSealTheConfigurationSaysWhatIsMissing() throws IOException {
        // given
        Files.writeString(configuration, Files.readString(configuration).replaceFirst("(?s)seal:.*?(?=\\njobs:)", ""));

        // when
        CommandLine.Result result = sync();

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("seal: is missing", "elmport plugins describe jades");
    }

    @Test
    void theTemplateOfSuchAJobNamesEverySetting() {
        // when
        CommandLine.Result template = CommandLine.run("template", "config", "--source", "csv", "--target", "edc");

        // then
        assertThat(template.exitCode()).isZero();
        assertThat(template.out()).contains("delivery:", "status-folder", "learner-facts", "payload-key");
    }
}
