package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.RecordKind;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public example set of the standard, read where it lies. */
class QuickstartTest {

    private final Path directory =
            Path.of(System.getProperty("elmport.oracle", "../shared")).resolve("samples/sis/ooapi/quickstart-v5");

    @BeforeEach
    void needsTheSample() {
        assumeTrue(Files.isDirectory(directory), "The public sample is not here: set elmport.oracle to its directory");
    }

    @Test
    void oneRecordOfEachKindIsReadAndTheOtherFilesAreNamedAsSkipped() {
        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.summary.records())
                .isEqualTo(Map.of(
                        RecordKind.ORGANISATION, 1L,
                        RecordKind.PROGRAMME, 1L,
                        RecordKind.COURSE, 1L,
                        RecordKind.OFFERING, 1L));
        assertThat(crawl.summary.whole()).isTrue();
        assertThat(crawl.summary.unreadable()).isZero();
        assertThat(crawl.summary.skippedFiles())
                .extracting(SkippedFile::name)
                .containsExactly(
                        "fieldsOfStudy.json",
                        "test-academic_session_template.json",
                        "test-courseOfferingWithAcademicSession_template.json",
                        "test-courseOffering_template.json",
                        "test-course_template.json",
                        "test-group_template.json",
                        "test-organization.json",
                        "test-person_template.json",
                        "test-programOffering_template.json",
                        "test-program_template.json");
        assertThat(crawl.findings(SourceFinding.FILE_SKIPPED)).hasSize(10);
    }

    @Test
    void peopleAreSkippedWithoutBeingNamed() {
        // when
        Crawl crawl = Crawl.files(directory).whole();

        // then
        assertThat(crawl.summary.skippedFiles())
                .filteredOn(file -> file.name().equals("test-person_template.json"))
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("people"));
        assertThat(crawl.findings)
                .noneSatisfy(finding -> assertThat(finding.message()).contains("Maartje"));
    }

    @Test
    void theCourseHasWhatTheFileSays() {
        // when
        var course = Crawl.files(directory).whole().course();

        // then
        assertThat(course.id()).isEqualTo("1668dd09-660f-4303-a2bf-14bea154b39d");
        assertThat(course.fields().codes()).startsWith(new IdentifierCode("identifier", "221110"));
        assertThat(course.fields().title().versions())
                .containsExactly(
                        new Text.Version("en-GB", "Course Example"), new Text.Version("es-ES", "Ejemplo de Curso"));
        assertThat(course.fields().levels()).containsExactly(new Code("ooapi:level", "bachelor"));
        assertThat(course.fields().languages()).containsExactly(new Code("language", "spa"));
        assertThat(course.fields().organisationId()).contains("333e4567-e89b-12d3-a456-123514174eee");
        assertThat(course.fields().modes()).extracting(Code::value).containsExactly("on campus", "online");
        assertThat(course.fields().studyLoads()).singleElement().satisfies(load -> {
            assertThat(load.amount()).isEqualByComparingTo("6");
            assertThat(load.unit()).isEqualTo(StudyLoadUnit.ECTS);
        });
    }

    @Test
    void theOfferingHasItsDatesPlaceAndCourse() {
        // when
        var offering = Crawl.files(directory).whole().offering();

        // then
        assertThat(offering.offeredKind()).isEqualTo(RecordKind.COURSE);
        assertThat(offering.offeredId()).isEqualTo("1668dd09-660f-4303-a2bf-14bea154b39d");
        assertThat(offering.start().orElseThrow().date()).hasToString("2019-08-21");
        assertThat(offering.end().orElseThrow().date()).hasToString("2019-10-23");
        assertThat(offering.applicationDeadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.date()).hasToString("2019-08-01"));
        assertThat(offering.places()).singleElement().satisfies(place -> {
            assertThat(place.fullAddress().versions().get(0).value()).isEqualTo("Moreelsepark 48, 3511 EP Utrecht");
            assertThat(place.country()).isEqualTo(new Code("country", "NL"));
        });
    }
}
