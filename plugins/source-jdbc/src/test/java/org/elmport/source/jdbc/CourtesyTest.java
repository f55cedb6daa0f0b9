package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.plugin.SourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever the database is: it is only read, in small pieces, and never waited for without end. */
class CourtesyTest {

    @AfterEach
    void forget() {
        RecordingDriver.calls();
    }

    private static JdbcRun courses() {
        JdbcRun run = new JdbcRun(Place.H2)
                .execute(
                        "CREATE TABLE elm_course_v (course_id INTEGER, title_en VARCHAR(9))",
                        "INSERT INTO elm_course_v SELECT x, 'Maps' FROM SYSTEM_RANGE(1, 12)");
        return run.setting(
                "url", RecordingDriver.over(String.valueOf(run.configuration().get("url"))));
    }

    private static List<String> asked(List<String> calls, String call) {
        return calls.stream().filter(said -> said.startsWith(call)).toList();
    }

    @Test
    void aConnectionOnlyReadsAndEachQuestionIsATransactionThatLeavesNothing() throws SourceException {
        // when
        JdbcRun run = courses().setting("page-size", 5).read();
        List<String> calls = RecordingDriver.calls();

        // then
        assertThat(run.records()).hasSize(12);
        assertThat(calls).startsWith("setReadOnly true", "setAutoCommit false");
        assertThat(asked(calls, "setReadOnly")).as("one connection").hasSize(1);
        assertThat(calls).doesNotContain("commit", "executeUpdate");
        assertThat(asked(calls, "rollback"))
                .hasSameSizeAs(calls.stream()
                        .filter(call -> call.endsWith("Statement"))
                        .toList());
    }

    @Test
    void everyQueryHasItsTimeItsRowsAndItsFetchSize() throws SourceException {
        // when
        courses()
                .setting("page-size", 5)
                .setting("fetch-size", 3)
                .setting("statement-timeout", "7s")
                .read();
        List<String> calls = RecordingDriver.calls();

        // then
        List<String> pages = asked(calls, "prepareStatement");
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(asked(calls, "setFetchSize")).hasSameSizeAs(pages).containsOnly("setFetchSize 3");
        assertThat(asked(calls, "setMaxRows")).hasSameSizeAs(pages).contains("setMaxRows 5");
        assertThat(asked(calls, "setQueryTimeout"))
                .as("looking at the columns of a view takes time, too")
                .hasSize(pages.size() + asked(calls, "createStatement").size())
                .containsOnly("setQueryTimeout 7");
    }
}
