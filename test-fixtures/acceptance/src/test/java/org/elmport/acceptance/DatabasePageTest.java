package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.elmport.database.PostgresServer;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/jdbc.md shows works, on a real server. */
class DatabasePageTest {

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final Pattern SQL = Pattern.compile("(?s)```sql\\n(.*?)```");
    private static final String ADDRESS = "jdbc:postgresql://sis.uni.example/sis";

    @TempDir
    Path directory = Path.of("");

    private static String page() throws IOException {
        return Files.readString(Official.root().resolve("docs/jdbc.md"));
    }

    private static List<String> blocks(Pattern pattern) throws IOException {
        return pattern.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    static List<String> configurations() throws IOException {
        return blocks(YAML);
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void everyConfigurationIsReadWithoutProblems(String yaml) throws IOException {
        Map<String, Object> content =
                new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<Map<String, Object>>() {});
        JobConfigurationReader reader = new JobConfigurationReader(
                PluginRegistry.discover(DatabasePageTest.class.getClassLoader()), text -> "resolved");

        List<JobConfiguration> jobs = reader.read(content);

        assertThat(reader.problems()).isEmpty();
        assertThat(jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.source().name()).isEqualTo("jdbc"));
    }

    @Test
    void theFirstJobPublishesTheViewOfThePage() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            // given the tables, the view and the user of the page, and two courses
            try (Connection connection = server.connect(PostgresServer.NAME)) {
                connection.createStatement().execute(blocks(SQL).get(0));
                connection
                        .createStatement()
                        .execute("INSERT INTO kurse VALUES (1, 'Karten', 'Karten lesen.', 'Karten zeichnen', 7.5,"
                                + " '0532', 'de', 'V', DATE '2026-09-01', NOW(), FALSE), (2, 'Meer', 'Das Meer.',"
                                + " 'Schwimmen', 5, '0532', 'de', 'S', DATE '2026-09-01', NOW(), TRUE)");
            }
            String local = server.url(PostgresServer.NAME);
            String job = configurations()
                    .get(0)
                    .replace(ADDRESS, local)
                    .replace("sslmode: verify-full", "sslmode: disable")
                    .replace("path: europass.xml", "path: " + directory.resolve("europass.xml"))
                    .replaceAll("(?m)^ +(sslrootcert|password):.*\\n", "");
            Path configuration = Files.writeString(directory.resolve("elmport.yaml"), job);

            // when
            CommandLine.Result result = CommandLine.run("sync", "--config", configuration);

            // then
            assertThat(result.exitCode()).as(result + findings()).isZero();
            assertThat(Files.readString(directory.resolve("europass.xml")))
                    .contains("Karten")
                    .contains("7.5")
                    .doesNotContain("Meer");
        }
    }

    /** What the report of the run says, for whoever reads a failure. */
    private String findings() throws IOException {
        try (var files = Files.walk(directory)) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                text.append(file).append(Files.readString(file));
            }
            return text.toString();
        }
    }

    @Test
    void theTemplateOfViewsIsWritten() throws IOException {
        Path views = directory.resolve("views");

        CommandLine.Result result = CommandLine.run("template", "input", "--source", "jdbc", "--out", views);

        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(views.resolve("elm_course_v.sql"))).contains("CREATE VIEW elm_course_v AS");
    }
}
