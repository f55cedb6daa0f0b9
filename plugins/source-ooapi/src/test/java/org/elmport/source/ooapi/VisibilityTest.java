package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see a record. The tests take place on 1 March 2026. */
class VisibilityTest {

    private static final String HIDDEN =
            "\"consumers\":[{\"consumerKey\":\"eduxchange\",\"alliances\":[{\"name\":\"x\",\"visibleForOwnStudents\":false}]}]";

    @TempDir
    private Path directory;

    private Crawl course(String fields, Map<String, ?> settings) throws IOException {
        Files.writeString(directory.resolve("c.json"), "{\"courseId\":\"c1\"," + fields + "}");
        return Crawl.files(directory, settings).whole();
    }

    @Test
    void trap14WhatIsHiddenFromTheInstitutionsOwnStudentsIsNotForThePublic() throws IOException {
        // when
        Crawl crawl = course(HIDDEN, Map.of());

        // then
        assertThat(crawl.course().sourceState()).isEqualTo(SourceState.WITHDRAWN);
        assertThat(crawl.findings(OoapiFinding.NOT_FOR_PUBLIC)).hasSize(1);
        assertThat(crawl.findings(OoapiFinding.CONSUMER_DATA_LOST)).hasSize(1);
    }

    @Test
    void trap14HiddenRecordsArePublishedWhereTheSettingsSaySo() throws IOException {
        // when
        Crawl crawl = course(HIDDEN, Map.of("hidden-items", "publish"));

        // then
        assertThat(crawl.course().sourceState()).isEqualTo(SourceState.CURRENT);
        assertThat(crawl.findings(OoapiFinding.NOT_FOR_PUBLIC)).isEmpty();
    }

    @Test
    void trap14ARecordThatOneAllianceShowsIsPublic() throws IOException {
        // when
        Crawl crawl = course(
                "\"consumers\":[{\"consumerKey\":\"eduxchange\",\"alliances\":[{\"visibleForOwnStudents\":false},"
                        + "{\"visibleForOwnStudents\":true}]}]",
                Map.of());

        // then
        assertThat(crawl.course().sourceState()).isEqualTo(SourceState.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"consumers\":[{\"consumerKey\":\"rio\"}]', europass, WITHDRAWN",
        "'\"consumers\":[{\"consumerKey\":\"rio\"},{\"consumerKey\":\"europass\"}]', europass, CURRENT",
        "'\"consumers\":[]', europass, CURRENT",
        "'\"consumer\":{\"consumerKey\":\"rio\"}', europass, WITHDRAWN",
        "'\"consumers\":[{\"consumerKey\":\"rio\"}]', '', CURRENT"
    })
    void trap14ConsumersAreHeldAgainstTheListOfAllowedOnes(String fields, String allowed, SourceState state)
            throws IOException {
        // when
        Crawl crawl = course(fields, allowed.isEmpty() ? Map.of() : Map.of("allowed-consumers", allowed));

        // then
        assertThat(crawl.course().sourceState()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,WITHDRAWN", "2026-03-01,WITHDRAWN", "2026-03-02,CURRENT", "unknown,CURRENT"})
    void aRecordIsWithdrawnFromTheDayInValidToOn(String validTo, SourceState state) throws IOException {
        // when
        Crawl crawl = course("\"validTo\":\"" + validTo + "\"", Map.of());

        // then
        assertThat(crawl.course().sourceState()).isEqualTo(state);
    }
}
