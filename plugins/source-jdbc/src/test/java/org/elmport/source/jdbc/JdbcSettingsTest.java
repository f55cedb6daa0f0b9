package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcSettingsTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("url", "postgresql://sis.uni.example/sis", "must be a JDBC address"),
                Arguments.of("url", "jdbc:oracle:thin:@sis.uni.example:1521/sis", "there is no JDBC driver"),
                Arguments.of("properties", Map.of("Password", "x"), "use the settings user and password"),
                Arguments.of("views", Map.of("kurse", "v"), "names the view kurse; there are organisations"),
                Arguments.of("views", Map.of("courses", "v; DROP TABLE x"), "must hold names of views"),
                Arguments.of("views", Map.of("courses", "SELECT 1"), "a query is for queries"),
                Arguments.of("queries", Map.of("courses", "DELETE FROM kurse"), "must hold one SELECT"),
                Arguments.of("queries", Map.of("courses", "SELECT 1; SELECT 2"), "must hold one SELECT"),
                Arguments.of("required-views", "courses, offers", "names the view offers"),
                Arguments.of("columns", Map.of("courses", Map.of("titel", "x")), "courses does not have"),
                Arguments.of("code-maps", Map.of("title", Map.of("a", "b")), "which has no codes"),
                Arguments.of("page-size", "0", "at least 1"),
                Arguments.of("statement-timeout", "soon", "length of time"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreNamed(String setting, Object value, String message) {
        List<SettingProblem> problems =
                new JdbcRun(Place.H2).setting(setting, value).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(setting);
            assertThat(problem.message()).contains(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://sis.uni.example/sis?user=elmport&password=open-sesame",
                "jdbc:postgresql://elmport:open-sesame@sis.uni.example/sis",
                "jdbc:oracle:thin:elmport/open-sesame@sis.uni.example:1521/sis",
                "jdbc:sqlserver://sis.uni.example;PASSWORD=open-sesame",
                "jdbc:h2:mem:sis;USER=sa"
            })
    void anAddressHoldsNoSecret(String url) {
        List<SettingProblem> problems =
                new JdbcRun(Place.H2).setting("url", url).problems();

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.message()).contains("use the settings user and password"));
        assertThat(problems.toString()).doesNotContain("open-sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://sis.uni.example:5432/sis?sslmode=verify-full",
                "jdbc:oracle:thin:@//sis.uni.example:1521/sis",
                "jdbc:oracle:thin:@sis.uni.example:1521:sis",
                "jdbc:sqlserver://sis.uni.example:1433;databaseName=sis;encrypt=true",
                "jdbc:mariadb://sis.uni.example/sis"
            })
    void anAddressWithoutSecretIsTaken(String url) {
        assertThat(SettingsCheck.holdsSecret(url)).isFalse();
    }

    @Test
    void aViewAndAQueryForTheSameAreOneTooMany() {
        assertThat(new JdbcRun(Place.H2)
                        .setting("views", Map.of("courses", "v"))
                        .setting("queries", Map.of("courses", "SELECT 1"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("take one of them out"));
    }

    @Test
    void viewsMayBeQuotedAndStandInSchemas() throws SourceException {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE SCHEMA sis",
                        "CREATE VIEW sis.\"Kurse V\" AS SELECT 'C-1' AS course_id, 'Karten' AS \"Titel\"")
                .setting("views", Map.of("courses", "sis.\"Kurse V\""))
                .setting("columns", Map.of("courses", Map.of("title_de", "Titel")))
                .setting("constants", Map.of("courses", Map.of("language", "de")))
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().title().versions().get(0).language()).isEqualTo("de");
        assertThat(run.course().fields().languages()).hasSize(1);
    }

    @Test
    void trap62EveryLimitIsASettingWithADefault() {
        assertThat(JdbcSettings.ALL)
                .filteredOn(setting -> setting.name().startsWith("max-")
                        || setting.name().endsWith("-size")
                        || setting.name().endsWith("-timeout"))
                .hasSize(8)
                .allSatisfy(setting -> assertThat(setting.defaultValue()).isPresent());
    }

    @Test
    void trap59ViewsOfPeopleAreNotOpenedUnlessAskedFor() throws SourceException {
        // given a view of people that nobody could read
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE elm_course_v (course_id TEXT)",
                        "INSERT INTO elm_course_v VALUES ('C-1')",
                        "CREATE VIEW elm_learner_v AS SELECT 'L-1' AS learner_id, 1 / (LENGTH('') * 2) AS given_name",
                        "CREATE TABLE elm_result_v (colour BYTEA)")
                .read();

        assertThat(run.records()).extracting(SourceRecord::kind).containsExactly(RecordKind.COURSE);
        assertThat(run.summary().whole()).isTrue();
    }
}
