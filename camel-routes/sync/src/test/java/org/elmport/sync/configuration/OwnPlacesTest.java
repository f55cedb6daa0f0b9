package org.elmport.sync.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.sync.PluginRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the jobs of a configuration write: seen from the configuration, and each for itself. */
class OwnPlacesTest {

    @TempDir
    private Path directory = Path.of(".");

    private JobConfigurationReader reader = reader();

    private JobConfigurationReader reader() {
        return new JobConfigurationReader(
                PluginRegistry.of(List.of(new HandMadeSource()), List.of(new HandMadeTarget())),
                text -> text,
                directory);
    }

    @BeforeEach
    void seenFromTheDirectory() {
        reader = reader();
    }

    private List<JobConfiguration> read(String... places) {
        Map<String, Object> jobs = new LinkedHashMap<>();
        for (String place : places) {
            jobs.put(
                    "job" + jobs.size(),
                    Map.of(
                            "source", Map.of("plugin", "hand-made", "shelf", "left"),
                            "target", Map.of("plugin", "drawer", "place", place)));
        }
        return reader.read(Map.of("jobs", jobs));
    }

    @Test
    void aRelativePathIsSeenFromTheConfiguration() {
        // when
        List<JobConfiguration> jobs = read("out", directory.resolve("else").toString());

        // then
        assertThat(reader.problems()).isEmpty();
        assertThat(jobs)
                .extracting(job -> job.targetSettings().get(HandMadeTarget.PLACE))
                .containsExactly(directory.resolve("out"), directory.resolve("else"));
    }

    @Test
    void jobsThatWouldWriteOverEachOtherAreRefusedByTheNamesOfTheirSettings() {
        // when
        read("out", "other", "./sub/../out");

        // then
        assertThat(reader.problems())
                .extracting(SettingProblem::toString)
                .singleElement()
                .asString()
                .contains("jobs.job2.target.place", "jobs.job0.target.place", "place of its own");
    }

    @Test
    void aLinkIsWhereItLeads() throws IOException {
        // given
        Files.createDirectories(directory.resolve("real"));
        Files.createSymbolicLink(directory.resolve("link"), directory.resolve("real"));

        // when
        read("real", "link", "real/new", "link/new");

        // then
        assertThat(reader.problems()).hasSize(2);
    }
}
