package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.elmport.database.PostgresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading only what has changed in a database, as an operator does it. */
@ParameterizedClass
@EnumSource
class ChangesOnlyCommandTest {

    /** The databases of two student information systems. */
    enum Registry {
        H2,
        POSTGRESQL
    }

    private static final String TABLES = """
            CREATE TABLE courses (id VARCHAR(20) PRIMARY KEY, title VARCHAR(200), changed TIMESTAMP WITH TIME ZONE,
              gone BOOLEAN);
            CREATE TABLE runs (id VARCHAR(20) PRIMARY KEY, course VARCHAR(20), begins DATE,
              changed TIMESTAMP WITH TIME ZONE, gone BOOLEAN);
            CREATE VIEW elm_course_v AS SELECT id AS course_id, title AS title_en, 'Explains the sea' AS
              learning_outcomes_en, '0532' AS isced_f, 'en' AS language, 'https://uni.example/' || id AS url,
              'UNI' AS institution_id, changed AS modified_at, gone AS deleted FROM courses;
            CREATE VIEW elm_organisation_v AS SELECT 'UNI' AS organisation_id, 'University of the Sea' AS name_en,
              'university' AS type, 'FI' AS country, 'https://uni.example/' AS url;
            CREATE VIEW elm_offering_v AS SELECT id AS offering_id, course AS course_id, begins AS start_date,
              changed AS modified_at, gone AS deleted FROM runs;
            INSERT INTO courses SELECT 'C' || n, 'Course ' || n, TIMESTAMP '2026-01-01 00:00:00', FALSE FROM numbers;
            INSERT INTO runs SELECT 'R' || n, 'C' || n, DATE '2027-01-01', TIMESTAMP '2026-01-01 00:00:00', FALSE
              FROM numbers;
            """;

    private static final Pattern DONE = Pattern.compile("catalogue: (done): ");

    @Parameter
    private Registry system = Registry.H2;

    @TempDir
    private Path directory = Path.of(".");

    private AutoCloseable server = () -> {};
    private Connection connection = none();
    private Path configuration = Path.of("elmport.yaml");
    private String source = "";

    private static Connection none() {
        try {
            return DriverManager.getConnection("jdbc:h2:mem:");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void twentyCoursesAreThere() throws Exception {
        connection.close();
        if (system == Registry.H2) {
            String url = "jdbc:h2:" + directory.resolve("sis") + ";AUTO_SERVER=TRUE";
            connection = DriverManager.getConnection(url, "sis", "");
            execute("CREATE VIEW numbers AS SELECT x AS n FROM SYSTEM_RANGE(1, 20)");
            source = "url: " + url + "\n      user: sis";
        } else {
            PostgresServer postgres = PostgresServer.start();
            server = postgres;
            connection = postgres.connect(PostgresServer.NAME);
            execute("CREATE VIEW numbers AS SELECT n FROM GENERATE_SERIES(1, 20) AS of (n)");
            source = "url: " + postgres.url(PostgresServer.NAME)
                    + "\n      user: postgres\n      properties:\n        sslmode: disable";
        }
        execute(TABLES);
        configuration = configuration("catalogue.yaml", "https://id.uni.example/");
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        server.close();
    }

    private void execute(String statements) throws SQLException {
        for (String statement : statements.strip().split(";\n", -1)) {
            connection.createStatement().execute(statement);
        }
    }

    private Path configuration(String name, String base) throws IOException {
        return Files.writeString(directory.resolve(name), """
                ledger:
                  path: %s
                jobs:
                  catalogue:
                    source:
                      plugin: jdbc
                      %s
                      overlap: 0s
                    mapping:
                      base-iri: %s
                    target:
                      plugin: file
                      path: %s
                """.formatted(
                        directory.resolve("ledger"), source, base, directory.resolve("dataset.xml")));
    }

    private CommandLine.Result sync(Object... more) {
        return run("sync", more);
    }

    private CommandLine.Result run(String command, Object... more) {
        Object[] words = new Object[3 + more.length];
        words[0] = command;
        words[1] = "--config";
        words[2] = configuration;
        System.arraycopy(more, 0, words, 3, more.length);
        return CommandLine.run(words);
    }

    private String dataset() throws IOException {
        return Files.readString(directory.resolve("dataset.xml"));
    }

    @Test
    void onlyWhatHasChangedIsReadAndTheDatasetIsThatOfAWholeRun() throws Exception {
        // given
        CommandLine.Result first = sync();
        assertThat(first.exitCode()).as(first.toString()).isZero();

        // when: a course gets another title, a run is cancelled, another is new for an old course
        execute("""
                UPDATE courses SET title = 'Sea maps', changed = CURRENT_TIMESTAMP WHERE id = 'C3';
                UPDATE runs SET gone = TRUE, changed = CURRENT_TIMESTAMP WHERE id = 'R5';
                INSERT INTO runs VALUES ('R99', 'C7', DATE '2027-02-01', CURRENT_TIMESTAMP, FALSE)
                """);
        CommandLine.Result changes = sync("--since", "last");
        String ofChanges = dataset();
        CommandLine.Result whole = sync();

        // then
        assertThat(changes.exitCode()).as(changes.toString()).isZero();
        assertThat(changes.out())
                .contains("was read: 4 records; 38 are as they were")
                .contains("1 added, 2 changed, 1 removed");
        assertThat(ofChanges).contains("Sea maps").contains("/offering/R99").doesNotContain("/offering/R5\"");
        assertThat(whole.out()).contains("0 added, 0 changed, 0 removed").doesNotContain("was read:");
        assertThat(dataset()).isEqualTo(ofChanges);
        assertThat(run("runs").out()).contains(", of changes since 2");
    }

    @Test
    void aPlanOfChangesIsSignedOffAndApplied() throws Exception {
        // given
        sync();
        execute("UPDATE courses SET title = 'Sea maps', changed = CURRENT_TIMESTAMP WHERE id = 'C3'");
        Path plan = directory.resolve("plan.json");

        // when
        CommandLine.Result planned = run("plan", "--since", "last", "--out", plan);
        CommandLine.Result applied = CommandLine.run("apply", plan, "--config", configuration);

        // then
        assertThat(planned.out()).contains("0 added, 2 changed, 0 removed").contains("of what has changed since 2");
        assertThat(Files.readString(plan)).contains("\"since\" : \"2");
        assertThat(applied.exitCode()).as(applied.toString()).isZero();
        assertThat(dataset()).contains("Sea maps");
    }

    @Test
    void whatCannotBeDoneIsRefusedInWordsBeforeAnythingIsRead() throws Exception {
        // nothing was read yet
        assertRefused(sync("--since", "last"), "has kept no whole catalogue yet", "Run once without --since");
        sync();

        // the future, a gap, no moment
        assertRefused(sync("--since", "2199-01-01T00:00:00Z"), "is in the future", "Give a moment that has passed");
        execute("UPDATE courses SET changed = CURRENT_TIMESTAMP WHERE id = 'C3'");
        assertRefused(sync("--since", Instant.now().minusMillis(1).toString()), "leaves a gap", "Use --since last");
        assertRefused(sync("--since", "yesterday"), "yesterday is neither a moment", "");

        // another mapping
        configuration = configuration("other.yaml", "https://id.other.example/");
        assertRefused(sync("--since", "last"), "must be mapped again", "Run once without --since");
    }

    private static void assertRefused(CommandLine.Result result, String why, String remedy) {
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.err()).contains(why).contains(remedy);
    }

    @Test
    void theServiceReadsInBetweenWhatHasChanged() throws Exception {
        // given: both would come on a leap day, if nobody asked for them
        configuration = Files.writeString(directory.resolve("service.yaml"), Files.readString(configuration) + """
                    schedule:
                      cron: "0 3 29 2 *"
                      changes: "0 4 29 2 *"
                """);
        try (BackgroundCommand service = BackgroundCommand.start("run", "--config", configuration)) {
            // when: the first run is told to have ended before anything is changed, and so is the second
            Files.createDirectories(directory.resolve("ledger.signals"));
            Path signal = directory.resolve("ledger.signals/catalogue.changes");
            Files.createFile(signal);
            service.said(DONE, 1);
            execute("UPDATE courses SET title = 'Sea maps', changed = CURRENT_TIMESTAMP WHERE id = 'C3'");
            Files.createFile(signal);
            service.said(DONE, 2);
            assertThat(dataset()).contains("Sea maps");
        }

        // then: the first run found nothing kept, and was a whole one
        String runs = run("runs", "--count", "1000").out();
        assertThat(runs).containsPattern("2 changed 0 removed \\d+ unchanged, of changes since 2");
        assertThat(runs.lines().filter(line -> line.contains("62 added") && !line.contains("of changes")))
                .hasSize(1);
    }

    @Test
    void aSourceThatCannotTellIsReadWholeAndThatIsSaid() throws IOException {
        // given
        CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
        configuration = Files.writeString(directory.resolve("csv.yaml"), """
                jobs:
                  tables:
                    source:
                      plugin: csv
                      path: %s
                    target:
                      plugin: file
                      path: %s
                """.formatted(
                        directory.resolve("drop"), directory.resolve("tables.xml")));

        // when
        CommandLine.Result result = sync("--since", "last");

        // then
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("All was read: the source csv cannot tell what has changed");
    }
}
