package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.StoredCredential;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job of the page about credentials: results in files, sealed here, into a wallet. */
class CredentialJobTest {

    private static final List<String> PERSON =
            List.of("Nives Primerova", "Primerova", "nives@", "2001-02-03", "esi:uni.example:S0001");

    @TempDir
    private Path directory = Path.of("");

    private CredentialDesk desk;

    @BeforeEach
    void writeTheExampleOfThePage() throws IOException {
        desk = new CredentialDesk(directory);
    }

    @AfterEach
    void stopServices() {
        desk.close();
    }

    /** What is said to whoever has the file, by the documents that the job has written. */
    private String verdict(StoredCredential credential) throws IOException {
        Path sealed = Files.writeString(directory.resolve("sealed.jsonld"), credential.file());
        CommandLine.Result verdict = desk.run(
                "verify", "--config", desk.configuration, "--status-folder", directory.resolve("status"), sealed);
        Files.delete(sealed);
        return verdict.out() + verdict.err();
    }

    @Test
    void aResultIsIssuedCorrectedAndWithdrawnAndNobodyIsNamedOutsideTheCredential() throws IOException {
        // when: the first night, with an answer that is lost
        desk.wallets.faults(EdcFaults.once("/credentials", EdcFault.LOST_AFTER));
        CommandLine.Result plan =
                desk.run("plan", "--config", desk.configuration, "--out", directory.resolve("plan.json"));
        CommandLine.Result first = desk.sync();
        CommandLine.Result again = desk.sync();

        // then
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
        assertThat(again.exitCode()).as(again.err() + again.out()).isZero();
        assertThat(desk.wallets.credentials()).hasSize(1);
        StoredCredential issued = desk.wallets.credentials().get(0);
        assertThat(issued.payload()).contains("Nives Primerova", "8.5", "individualDisplay", "VATPT-500000000");
        assertThat(desk.status(issued)).contains("\"valid\"");
        assertThat(verdict(issued)).contains(": ACCEPTED", "not withdrawn");

        // when: the grade is corrected
        desk.replaceInResults(",8.5,", ",9.5,");
        CommandLine.Result corrected = desk.sync();

        // then
        assertThat(corrected.exitCode()).as(corrected.err()).isZero();
        assertThat(desk.wallets.credentials()).hasSize(2);
        assertThat(desk.wallets.credentials().get(1).payload()).contains("9.5");
        assertThat(desk.status(issued)).contains("\"superseded\"");
        assertThat(verdict(issued)).contains(": NOT ACCEPTED", "SEC-CREDENTIAL-SUPERSEDED");

        // when: it is no pass any more
        desk.replaceInResults(",passed,", ",failed,");
        CommandLine.Result asked = desk.sync();
        CommandLine.Result withdrawn = desk.accept(asked);

        // then
        assertThat(asked.exitCode()).as("nothing would be left").isEqualTo(6);
        assertThat(withdrawn.exitCode()).as(withdrawn.err() + withdrawn.out()).isZero();
        assertThat(desk.status(desk.wallets.credentials().get(1))).contains("\"revoked\"");
        assertThat(verdict(desk.wallets.credentials().get(1))).contains(": NOT ACCEPTED", "SEC-CREDENTIAL-WITHDRAWN");
        assertNobodyIsNamed();
    }

    /** Everything that was said and written, but for the input and the wallet itself. */
    private void assertNobodyIsNamed() throws IOException {
        PersonSearch search = new PersonSearch(PERSON);
        assertThat(search.below(desk.drop(), List.of()))
                .as("what there is to be found")
                .isNotEmpty();
        assertThat(search.in(desk.said.toString())).isEmpty();
        assertThat(desk.wallets.requests())
                .allSatisfy(request -> assertThat(search.in(request.path() + "?" + request.query()))
                        .isEmpty());
        assertThat(search.below(directory, desk.own())).isEmpty();
        assertThat(PersonSearch.files(directory, desk.own()))
                .as("ledger, reports, receipts, status")
                .hasSizeGreaterThan(6);
    }

    @Test
    void withoutAPartSealTheConfigurationSaysWhatIsMissing() throws IOException {
        // given
        Files.writeString(
                desk.configuration, Files.readString(desk.configuration).replaceFirst("(?s)seal:.*?(?=\\njobs:)", ""));

        // when
        CommandLine.Result result = desk.sync();

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
