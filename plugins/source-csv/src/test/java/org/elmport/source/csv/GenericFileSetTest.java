package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceState;
import org.elmport.record.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the published example of the file set. */
class GenericFileSetTest {

    private CsvRun run = new CsvRun(Path.of("."));

    @BeforeEach
    void readTheSet() throws Exception {
        Path set = Path.of(System.getProperty("elmport.oracle", ""), "samples", "sis", "generic-file-jdbc");
        assumeTrue(Files.isDirectory(set), "the generic file set is not at hand: set elmport.oracle");
        run = new CsvRun(set).read();
    }

    @Test
    void deliversTwoCoursesAndAnOffering() {
        assertThat(run.summary().whole()).isTrue();
        assertThat(run.summary().records()).containsOnly(entry(RecordKind.COURSE, 2L), entry(RecordKind.OFFERING, 1L));
        assertThat(run.summary().unreadable()).isZero();
    }

    @Test
    void opensNoFileWithPersonalData() { // trap sis 59
        assertThat(run.summary().skippedFiles())
                .extracting(SkippedFile::name)
                .containsExactly("grading_schemes.csv", "learners.csv", "results.csv");
        assertThat(run.summary().skippedFiles())
                .filteredOn(file -> !file.name().startsWith("grading"))
                .extracting(SkippedFile::reason)
                .allMatch(reason -> reason.startsWith("personal data"));
        assertThat(run.findings(SourceFinding.FILE_SKIPPED)).hasSize(3);
    }

    @Test
    void keepsWhatTheRowsSay() {
        CourseRecord course = run.course();
        assertThat(course.id()).isEqualTo("C-1001");
        assertThat(course.fields().title().versions())
                .containsExactly(
                        new Text.Version("en", "Introduction to AI"), new Text.Version("fr", "Introduction à l'IA"));
        assertThat(course.fields().modes()).containsExactly(new Code("mode", "online"), new Code("mode", "presential"));
        assertThat(course.fields().fieldsOfEducation()).containsExactly(new Code("isced-f", "0613"));
        assertThat(course.fields().learningOutcomes()).hasSize(2);
        assertThat(course.fields().organisationId()).contains("eciu.example");
        assertThat(course.sourceState()).isEqualTo(SourceState.CURRENT);
        assertThat(run.offering().offeredId()).isEqualTo("C-1001");
        assertThat(run.offering().prices())
                .singleElement()
                .satisfies(price -> assertThat(price.amount()).isZero());
    }

    @Test
    void saysOnceThatTheCapacityHasNoPlace() {
        assertThat(run.findings(SourceFinding.FIELD_LOST)).singleElement().satisfies(finding -> {
            assertThat(finding.source().toString()).isEqualTo("offerings.csv:2 capacity");
            assertThat(finding.message()).contains("capacity");
        });
    }
}
