package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.oracle.LoqSchema;
import org.elmport.oracle.Oracle;
import org.elmport.simulator.qdr.CallBehaviour;
import org.elmport.simulator.qdr.DocumentCheck;
import org.elmport.simulator.qdr.Harvest;
import org.elmport.simulator.qdr.QdrSimulator;
import org.elmport.simulator.qdr.QdrSimulatorOptions;
import org.elmport.simulator.qdr.RegisteredRecord;
import org.elmport.simulator.qdr.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, over real HTTP: tables, ledger, files for QDR, our server, and a register that fetches and judges. */
class RegisterFlowTest {

    private static final Pattern SERVED = Pattern.compile("is served at (http://\\S+/)");

    @TempDir
    private Path directory = Path.of(".");

    private Path configuration = Path.of("elmport.yaml");
    private Optional<BackgroundCommand> serving = Optional.empty();
    private QdrSimulator register = simulator();

    private static QdrSimulator simulator() {
        try {
            return QdrSimulator.start(QdrSimulatorOptions.defaults().withCheck(DocumentCheck.with(Oracle.directory())));
        } catch (IOException noPort) {
            throw new java.io.UncheckedIOException(noPort);
        }
    }

    @BeforeEach
    void tablesAreThere() throws IOException {
        configuration = directory.resolve("elmport.yaml");
        Files.createDirectories(directory.resolve("europass"));
        CommandLine.Result result =
                CommandLine.run("generate", "--source", "csv", "--courses", 30, "--out", directory.resolve("drop"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        configure("");
    }

    @AfterEach
    void stop() {
        serving.ifPresent(BackgroundCommand::close);
        register.close();
    }

    private void configure(String more) throws IOException {
        Files.writeString(configuration, """
                jobs:
                  catalogue:
                    source:
                      plugin: csv
                      path: drop
                    mapping:
                      base-iri: https://id.uni.example/
                    target:
                      plugin: qdr
                      folder: europass
                      serve-port: 0
                %s
                    guard:
                      removals: 100
                      removal-share: 1
                """.formatted(more.indent(6).stripTrailing())
                .replace("path: drop", "path: " + directory.resolve("drop"))
                .replace("folder: europass", "folder: " + directory.resolve("europass")));
    }

    private CommandLine.Result sync() {
        CommandLine.Result result = CommandLine.run("sync", "--config", configuration);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private URI serve() {
        return serve("serve");
    }

    /** Starts {@code elmport serve}, or another command that serves, and reads where it listens. */
    private URI serve(String command) {
        BackgroundCommand started = BackgroundCommand.start(command, "--config", configuration);
        serving = Optional.of(started);
        return URI.create(started.said(SERVED, 1));
    }

    private String call(URI address, Registration registration) throws IOException {
        Files.writeString(directory.resolve("key"), registration.key());
        return """
                address: %s
                update-url: %s
                update-header: {X-API-Key: "{key}"}
                update-key: ${file:%s}
                """.formatted(address, registration.updateUrl(), directory.resolve("key"));
    }

    private List<RegisteredRecord> unpublished() {
        return register.records(1).stream()
                .filter(record -> !record.published())
                .toList();
    }

    private void awaitVersion(int version) {
        await().atMost(Duration.ofMinutes(5)).until(() -> register.version(1) == version);
    }

    // trap loq 30
    @Test
    void aCatalogueGoesFromTablesToTheRegisterAndSoDoItsChanges() throws Exception {
        // given
        URI address = serve();
        Registration registration = register.register(address.resolve("dataset.xml"));
        configure(call(address, registration));

        // when the first version is published
        sync();

        // then
        awaitVersion(1);
        assertThat(register.harvests(1)).singleElement().satisfies(harvest -> {
            assertThat(harvest.outcome()).isEqualTo(Harvest.Outcome.ACCEPTED);
            assertThat(harvest.trigger()).isEqualTo(Harvest.Trigger.NOTIFICATION);
            assertThat(harvest.checkedBy())
                    .isEqualTo(Oracle.directory().isPresent() ? "the official schema" : "Elmport's own rules");
        });
        assertThat(register.records(1)).hasSizeGreaterThan(60).allMatch(RegisteredRecord::published);

        // when nothing has changed
        CommandLine.Result again = sync();

        // then nobody is called, and a register that comes by itself hears that there is nothing new
        assertThat(again.out()).contains("the target was not touched");
        assertThat(register.calls()).hasSize(1);
        assertThat(register.harvest(1).outcome()).isEqualTo(Harvest.Outcome.UNCHANGED);

        // when a course goes away
        String courses = Files.readString(directory.resolve("drop/courses.csv"));
        Files.writeString(directory.resolve("drop/courses.csv"), withoutLastLine(courses));
        sync();

        // then
        awaitVersion(2);
        assertThat(unpublished())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.status()).isEqualTo("not published anymore"));

        // when it comes back, its records are live again under the names that the register gave them
        List<String> names = unpublished().stream().map(RegisteredRecord::uri).toList();
        Files.writeString(directory.resolve("drop/courses.csv"), courses);
        sync();
        awaitVersion(3);
        assertThat(unpublished()).isEmpty();
        assertThat(register.records(1)).extracting(RegisteredRecord::uri).containsAll(names);
    }

    private static String withoutLastLine(String table) {
        String text = table.stripTrailing();
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    @Test
    void aRegisterThatRefusesLeavesExitCodeFiveAndIsCalledAgain() throws Exception {
        // given
        URI address = serve();
        Registration registration = register.register(address.resolve("dataset.xml"));
        configure(call(address, registration));
        register.answers(CallBehaviour.reject(403));

        // when
        CommandLine.Result refused = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.err())
                .contains("answered 403", "Check update-key", "the next run calls again")
                .doesNotContain(registration.key());
        assertThat(register.version(1)).isZero();

        // when
        register.answers(CallBehaviour.accept());
        sync();

        // then
        awaitVersion(1);
    }

    // trap loq 5
    @Test
    void everyFileOfACatalogueByKindAndOfOneThatIsSplitIsValidBySchema() throws IOException {
        for (String more : List.of("files: by-kind", "records-per-file: 25", "files: by-kind\nrecords-per-file: 25")) {
            // when
            configure(more);
            sync();

            // then
            assertThat(documents()).hasSizeGreaterThan(1).allSatisfy(document -> {
                assertThat(errors(document))
                        .as(more + ": " + document.getFileName())
                        .isEmpty();
            });
        }
    }

    @Test
    void theServiceThatRunsTheJobsServesTheirFilesToo() throws Exception {
        // given
        sync();

        // when
        URI address = serve("run");

        // then
        try (InputStream in = address.resolve("dataset.xml").toURL().openStream()) {
            assertThat(in).hasBinaryContent(Files.readAllBytes(directory.resolve("europass/dataset.xml")));
        }
    }

    @Test
    void allFilesOfAPublicationAreComparedWithTheLedger() throws IOException {
        for (String more : List.of("", "files: by-kind", "records-per-file: 25")) {
            // given
            configure(more);
            sync();
            Path repair = directory.resolve("repair.json");

            // when
            CommandLine.Result same = CommandLine.run("reconcile", "--config", configuration, "--out", repair);
            Path edited = documents().get(documents().size() - 1);
            Files.writeString(edited, Files.readString(edited).replaceAll("(<title[^>]*>)", "$1Another "));
            CommandLine.Result differs = CommandLine.run("reconcile", "--config", configuration, "--out", repair);

            // then
            assertThat(same.out()).as(more).contains("The target has what the ledger holds.");
            assertThat(differs.exitCode()).as(more).isEqualTo(1);
            sync();
        }
    }

    @Test
    void aJobOfAnotherConfigurationMayNotHaveTheFolder() throws IOException {
        // given
        sync();
        String text = Files.readString(configuration);

        // when
        Files.writeString(configuration, text + "ledger:\n  path: other-ledger\n");
        CommandLine.Result refused = CommandLine.run("sync", "--config", configuration);
        Files.writeString(configuration, text);

        // then
        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.err()).contains("the folder of the target", "job catalogue", "other-ledger", "of its own");
        sync();
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("europass"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<?> errors(Path document) throws IOException {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
        boolean accreditations = document.getFileName().toString().startsWith("accreditations");
        ApplicationProfile profile = accreditations ? ApplicationProfile.AMS_3_1_0 : ApplicationProfile.LOQ_3_3_1;
        try (InputStream bytes = Files.newInputStream(document)) {
            return LoqSchema.of(Oracle.directory().orElseThrow(), profile).validate(bytes);
        }
    }

    @Test
    void ourOwnRulesFindNoErrorInTheFilesOfACatalogueThatIsSplit() throws IOException {
        configure("files: by-kind\nrecords-per-file: 25");
        sync();
        for (Path document : documents()) {
            if (!document.getFileName().toString().startsWith("accreditations")) {
                CommandLine.Result verdict = CommandLine.run("validate", document);
                assertThat(verdict.exitCode()).as(verdict.out()).isZero();
            }
        }
    }

    @Test
    void aConfigurationWithNothingToServeIsSaidInWords() throws IOException {
        Files.writeString(configuration, Files.readString(configuration).replace("serve-port: 0", ""));
        CommandLine.Result result = CommandLine.run("serve", "--config", configuration);
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("has anything to serve", "serve-port");
    }
}
