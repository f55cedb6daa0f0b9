package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row comes once, whatever the size of a page and whatever the identifiers are. */
class PagingTest {

    private static final String TEXT_IDS = "CREATE TABLE elm_course_v (course_id VARCHAR(40), title_en VARCHAR(200))";

    private static List<String> ids(JdbcRun run) {
        return run.records().stream().map(SourceRecord::id).toList();
    }

    private static String row(String id) {
        return "INSERT INTO elm_course_v VALUES (" + id + ", 'Geodesy')";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 49, 50, 51, 1000})
    void everyRowComesOnceInPagesOfAnySize(int size) throws SourceException {
        // given
        JdbcRun run = new JdbcRun(Place.H2).execute(TEXT_IDS).setting("page-size", size);
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            run.execute(row("'C-" + i + "'"));
            expected.add("C-" + i);
        }

        // when
        run.read();

        // then
        assertThat(ids(run)).containsExactlyElementsOf(expected);
        assertThat(run.findings()).isEmpty();
        assertThat(run.summary().whole()).isTrue();
        assertThat(run.summary().requests()).isBetween(3L, 54L);
    }

    @ParameterizedTest
    @EnumSource
    void identifiersMayBeNumbersInTheirOwnOrder(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id BIGINT PRIMARY KEY, title_en VARCHAR(200))")
                .setting("page-size", 2);
        for (String id : List.of("2", "10", "9", "-4", "100")) {
            run.execute(row(id));
        }

        assertThat(ids(run.read())).containsExactly("-4", "2", "9", "10", "100");
    }

    @ParameterizedTest
    @EnumSource
    void identifiersMayBeUuids(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id UUID PRIMARY KEY, title_en VARCHAR(200))")
                .setting("page-size", 1);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = "7d444840-9dc0-11d1-b245-5ffdce74fad" + i;
            run.execute(row("'" + id + "'"));
            expected.add(id);
        }

        assertThat(ids(run.read())).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void paddingIsNoneOfTheIdentifier(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id CHAR(10), title_en CHAR(30))")
                .setting("page-size", 1);
        for (String id : List.of("'A'", "'A1'", "'B'", "'AA'")) {
            run.execute(row(id));
        }

        run.read();
        assertThat(ids(run)).containsExactlyInAnyOrder("A", "A1", "AA", "B");
        assertThat(run.course().fields().title().versions().get(0).value()).isEqualTo("Geodesy");
    }

    @Test
    void identifiersThatADatabaseTakesForTheSameAreNotLostBetweenPages() throws SourceException {
        // given a column that knows no case, and pages that end in the middle of such identifiers
        JdbcRun h2 = new JdbcRun(Place.H2)
                .execute("CREATE TABLE elm_course_v (course_id VARCHAR_IGNORECASE(40), title_en VARCHAR(200))");
        JdbcRun postgresql = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE COLLATION no_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
                        "CREATE TABLE elm_course_v (course_id VARCHAR(40) COLLATE no_case, title_en VARCHAR(200))");

        for (JdbcRun run : List.of(h2, postgresql)) {
            for (String id : List.of("'a'", "'A'", "'b'", "'B'", "'bB'", "'c'", "'C'")) {
                run.execute(row(id));
            }
            // when
            run.setting("page-size", 1).read();
            // then
            assertThat(ids(run)).containsExactlyInAnyOrder("a", "A", "b", "B", "bB", "c", "C");
            assertThat(run.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSecondRowWithAnIdentifierIsPassedOverAlsoOnTheNextPage(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place).execute(TEXT_IDS).setting("page-size", 2);
        for (String id : List.of("'C-1'", "'C-2'", "'C-2'", "'C-2'", "'C-3'")) {
            run.execute(row(id));
        }

        run.read();
        assertThat(ids(run)).containsExactly("C-1", "C-2", "C-3");
        assertThat(run.findings(SourceFinding.IDENTIFIER_TWICE)).hasSize(2);
        assertThat(run.findings().get(0).source().toString()).isEqualTo("elm_course_v C-2/course_id");
        // each of them was delivered once, so nothing that is missing can be among them
        assertThat(run.summary().unreadable()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void rowsWithoutIdentifierAreFindings(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place).execute(TEXT_IDS, row("NULL"), row("NULL"), row("''"), row("'C-1'"));

        run.read();
        assertThat(ids(run)).containsExactly("C-1");
        assertThat(run.findings(SourceFinding.IDENTIFIER_MISSING)).hasSize(3);
        assertThat(run.summary().unreadable()).isEqualTo(3);
    }

    @Test
    void identifiersWithLineBreaksArePassedOver() throws SourceException {
        JdbcRun run = new JdbcRun(Place.H2).execute(TEXT_IDS, row("'C' || CHAR(10) || '1'"), row("'C-2'"));

        assertThat(ids(run.read())).containsExactly("C-2");
        assertThat(run.onlyFinding().code()).isEqualTo(SourceFinding.RECORD_UNREADABLE);
    }

    @Test
    void aViewThatIsLargerThanTheLimitEndsTheCrawl() {
        JdbcRun run = new JdbcRun(Place.H2)
                .execute(TEXT_IDS, row("'C-1'"), row("'C-2'"), row("'C-3'"))
                .setting("max-rows", 2);

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.LIMIT);
        assertThat(fault).hasMessageContaining("elm_course_v has more than 2 rows");
        assertThat(run.summary().whole()).isFalse();
    }

    @Test
    void anEmptyViewIsAnEmptyCatalogue() throws SourceException {
        JdbcRun run = new JdbcRun(Place.H2).execute(TEXT_IDS).read();

        assertThat(run.records()).isEmpty();
        assertThat(run.summary().whole()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Dialect.class,
            names = {"STANDARD", "MYSQL", "SQL_SERVER"})
    void eachWayOfAskingForTheFirstRowsIsUnderstood(Dialect dialect) throws Exception {
        // given H2, which knows all of them
        JdbcRun run = new JdbcRun(Place.H2).execute(TEXT_IDS, row("'C-1'"), row("'C-2'"), row("'C-3'"));

        // when
        int rows = 0;
        try (var connection = run.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT * FROM elm_course_v ORDER BY course_id" + dialect.firstRows(2))) {
            while (found.next()) {
                rows++;
            }
        }

        // then
        assertThat(rows).isEqualTo(2);
    }

    @Test
    void databasesAreKnownByWhatTheirDriversCallThem() {
        assertThat(Dialect.of("Microsoft SQL Server")).isEqualTo(Dialect.SQL_SERVER);
        assertThat(Dialect.of("MariaDB")).isEqualTo(Dialect.MYSQL);
        assertThat(Dialect.of("MySQL")).isEqualTo(Dialect.MYSQL);
        assertThat(Dialect.of("Oracle")).isEqualTo(Dialect.STANDARD);
        assertThat(Dialect.of("PostgreSQL")).isEqualTo(Dialect.STANDARD);
    }
}
