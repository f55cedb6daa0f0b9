package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be wrong with a database is told in the words of those who run it, all at once where it can be. */
class FaultsTest {

    private static final String OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND application_name = 'elmport'";

    private static JdbcRun numbered(Place place, int rows) {
        return new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id INTEGER PRIMARY KEY, title_en VARCHAR(200))")
                .execute("INSERT INTO elm_course_v SELECT i, 'Course' FROM "
                        + (place == Place.H2
                                ? "SYSTEM_RANGE(1, " + rows + ") AS r(i)"
                                : "generate_series(1, " + rows + ") AS r(i)"));
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatDoesNotFitIsToldAtOnce(Place place) {
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_programme_v (title_en VARCHAR(99))",
                        "CREATE TABLE offers (offering_id " + (place == Place.H2 ? "BLOB" : "BYTEA")
                                + ", start_date TIME, code VARCHAR(9))",
                        "CREATE TABLE elm_organisation_v (organisation_id VARCHAR(9), name_en VARCHAR(9), \"NAME_en\""
                                + " VARCHAR(9))",
                        "CREATE TABLE elm_accreditation_v (accreditation_id DOUBLE PRECISION)")
                .setting("views", Map.of("offerings", "offers"))
                .setting("deleted-views", Map.of("programmes", "programmes_gone"))
                .setting("columns", Map.of("offerings", Map.of("title_en", "name")));

        SourceException fault = run.fault();

        assertThat(fault.fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(fault)
                .hasMessageContaining("The view elm_course_v is not there, or the user may not see it.")
                .hasMessageContaining("The view elm_programme_v has no column programme_id, which every row of"
                        + " programmes needs; it has title_en.")
                .hasMessageContaining("The view programmes_gone is not there")
                .hasMessageContaining("The view offers has no column name, which the setting columns names for"
                        + " title_en; it has offering_id, start_date, code.")
                .hasMessageContaining("The view elm_organisation_v has two columns for name_en.")
                .hasMessageContaining("The view elm_accreditation_v: its column accreditation_id is of the type")
                .hasMessageContaining("by which no pages can be made");
        assertThat(fault.remedy()).contains("grant the user SELECT").contains("required-views");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatCannotBeReadIsNamed(Place place) {
        JdbcRun run = new JdbcRun(place)
                .execute("CREATE TABLE elm_course_v (course_id INTEGER, valid_from TIME, title_en "
                        + (place == Place.H2 ? "BLOB" : "BYTEA") + ", nothing_of_ours TIME)");

        assertThat(run.fault())
                .hasMessageContaining("its column valid_from is of the type")
                .hasMessageContaining("its column title_en is of the type")
                .hasMessageContaining("which cannot be read")
                .hasMessageNotContaining("nothing_of_ours");
    }

    @Test
    void aDatabaseWithoutAnyViewIsNoEmptyCatalogue() {
        SourceException fault =
                new JdbcRun(Place.H2).setting("required-views", "").fault();

        assertThat(fault).hasMessageContaining("none of the views elm_organisation_v, elm_accreditation_v");
        assertThat(fault.remedy()).contains("views: {courses:");
    }

    @Test
    void aViewWithoutTheRightToReadItIsNamed() {
        JdbcRun run = numbered(Place.POSTGRESQL, 1)
                .execute("CREATE ROLE reader LOGIN")
                .setting("user", "reader");

        assertThat(run.fault())
                .hasMessageContaining("The view elm_course_v cannot be read: ")
                .hasMessageContaining("permission denied");
    }

    @Test
    void aViewThatFailsWhenItsRowsAreReadShowsNoRow() {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE people (name TEXT)",
                        "INSERT INTO people VALUES ('Primerova')",
                        "CREATE VIEW elm_course_v AS SELECT name AS course_id, CAST(name AS INTEGER) AS ects FROM people");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.FAULTY);
        assertThat(fault).hasMessageContaining("SQLSTATE 22P02").hasMessageNotContaining("Primerova");
        assertThat(run.summary().whole()).isFalse();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aQueryThatTakesTooLongEndsTheCrawl() {
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE VIEW elm_course_v AS SELECT 'C-1' AS course_id, CAST(pg_sleep(3600) AS TEXT) AS title_en")
                .setting("statement-timeout", "1s");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.UNREACHABLE);
        assertThat(fault).hasMessageContaining("took longer than 1 seconds");
        assertThat(fault.remedy()).contains("index").contains("statement-timeout");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aQueryOfH2ThatTakesTooLongEndsTheCrawl() {
        JdbcRun run = new JdbcRun(Place.H2)
                .execute("CREATE VIEW elm_course_v AS SELECT 'C-' || COUNT(*) AS course_id"
                        + " FROM SYSTEM_RANGE(1, 1000000) a, SYSTEM_RANGE(1, 1000000) b WHERE a.x + b.x = 7")
                .setting("statement-timeout", "1s");

        assertThat(run.fault()).hasMessageContaining("took longer than 1 seconds");
    }

    @Test
    void aConnectionThatBreaksIsMadeAnewAndNoRowIsLost() throws SourceException, SQLException {
        // given a crawl in the middle of a view
        JdbcRun run = numbered(Place.POSTGRESQL, 100).setting("page-size", 10);
        int read = 0;
        try (RecordSource source = run.open()) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                read++;
                assertThat(next.get().id()).isEqualTo(String.valueOf(read));
                // when the administrator ends the session, again and again
                if (read % 25 == 0) {
                    run.execute(OTHERS);
                }
            }
            // then
            assertThat(source.summary().whole()).isTrue();
        }
        assertThat(read).isEqualTo(100);
    }

    @Test
    void aDatabaseThatGoesAwayEndsTheCrawlWhichIsThenNotWhole() throws SourceException {
        JdbcRun run = numbered(Place.H2, 100).setting("page-size", 10);
        try (RecordSource source = run.open()) {
            for (int i = 0; i < 10; i++) {
                assertThat(source.next()).isPresent();
            }
            run.execute("SHUTDOWN");

            SourceException fault = catchThrowableOfType(SourceException.class, source::next);
            assertThat(fault.fault()).isEqualTo(Fault.UNREACHABLE);
            assertThat(catchThrowableOfType(SourceException.class, source::next))
                    .isSameAs(fault);
            assertThat(source.summary().whole()).isFalse();
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() {
        JdbcRun run = new JdbcRun(Place.H2).setting("url", "jdbc:h2:mem:mistyped");
        assertThat(run.fault().fault()).isEqualTo(Fault.UNREACHABLE);
        assertThat(run.fault()).hasMessageContaining("There is no database jdbc:h2:mem:mistyped");

        JdbcRun server = new JdbcRun(Place.POSTGRESQL);
        String url = String.valueOf(server.configuration().get("url")).replaceAll("/[^/]*$", "/mistyped?a=b");
        assertThat(server.setting("url", url).fault())
                .hasMessageContaining("There is no database jdbc:postgresql://localhost:")
                .hasMessageNotContaining("a=b");
    }

    @Test
    void aUserWhoIsRefusedIsToldApart() {
        JdbcRun run = numbered(Place.H2, 1).setting("user", "nobody").setting("password", "${env:SIS_PASSWORD}");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.REFUSED);
        assertThat(fault.remedy()).contains("password");
        assertThat(fault).hasMessageNotContaining("SIS_PASSWORD");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aServerThatTakesConnectionsAndSaysNothingIsNotWaitedForWithoutEnd() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            JdbcRun run = new JdbcRun(Place.H2)
                    .setting("url", "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/sis")
                    .setting("connect-timeout", "1s");

            SourceException fault = run.fault();
            assertThat(fault.fault()).isEqualTo(Fault.UNREACHABLE);
            assertThat(fault.remedy()).contains("port");
        }
    }

    @Test
    void nothingIsWritten() {
        // given a function that writes behind the back of a view
        JdbcRun run = new JdbcRun(Place.POSTGRESQL)
                .execute(
                        "CREATE TABLE trace (what TEXT)",
                        "CREATE FUNCTION traced() RETURNS TEXT LANGUAGE sql AS"
                                + " 'INSERT INTO trace VALUES (''read'') RETURNING what'",
                        "CREATE VIEW elm_course_v AS SELECT traced() AS course_id");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.FAULTY);
        assertThat(fault).hasMessageContaining("SQLSTATE 25006");
    }

    @ParameterizedTest
    @EnumSource
    void columnsThatAreNotKnownAreOneFinding(Place place) throws SourceException {
        JdbcRun run = new JdbcRun(place)
                .execute(
                        "CREATE TABLE elm_course_v (course_id VARCHAR(9), titel_en VARCHAR(9), colour VARCHAR(9))",
                        "INSERT INTO elm_course_v VALUES ('C-1', 'Maps', 'red'), ('C-2', 'Sea', 'blue')")
                .read();

        assertThat(run.records()).hasSize(2);
        assertThat(run.onlyFinding().code()).isEqualTo(SourceFinding.FIELD_UNKNOWN);
        assertThat(run.onlyFinding().message()).contains("titel_en (did you mean title_en?), colour.");
        assertThat(run.onlyFinding().source().toString()).isEqualTo("elm_course_v titel_en");
    }
}
