package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceState;
import org.elmport.university.Flaw;
import org.elmport.university.OoapiUniversityWriter;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole catalogue from files. */
class InventedUniversityTest {

    @TempDir
    private Path directory;

    private Crawl crawl(University university) throws IOException {
        new OoapiUniversityWriter().write(university, directory);
        return Crawl.files(directory).whole();
    }

    @Test
    void everyRecordOfTheUniversityIsReadOnce() throws IOException {
        // given
        University university = University.generate(UniversityPlan.flawless(7, 120));

        // when
        Crawl crawl = crawl(university);

        // then
        assertThat(crawl.summary.records())
                .isEqualTo(Map.of(
                        RecordKind.ORGANISATION, (long) university.organisationCount(),
                        RecordKind.PROGRAMME, (long) university.programmeCount(),
                        RecordKind.COURSE, (long) university.courseCount(),
                        RecordKind.OFFERING, (long) university.offeringCount()));
        assertThat(crawl.findings(SourceFinding.VALUE_UNREADABLE)).isEmpty();
        assertThat(crawl.findings(SourceFinding.REFERENCE_UNKNOWN)).isEmpty();
        assertThat(crawl.findings(SourceFinding.FIELD_UNKNOWN)).isEmpty();
    }

    @Test
    void everyCourseHasTitleCreditsAndOrganisationAndEveryOfferingItsDatesAndPeriod() throws IOException {
        // when
        Crawl crawl = crawl(University.generate(UniversityPlan.flawless(8, 60)));

        // then
        assertThat(crawl.records).filteredOn(CourseRecord.class::isInstance).allSatisfy(record -> {
            CourseRecord course = (CourseRecord) record;
            assertThat(course.fields().title().isBlank()).isFalse();
            assertThat(course.fields().organisationId()).isPresent();
            assertThat(course.fields().languages()).isNotEmpty();
        });
        assertThat(crawl.records).filteredOn(OfferingRecord.class::isInstance).allSatisfy(record -> {
            OfferingRecord offering = (OfferingRecord) record;
            assertThat(offering.start()).isPresent();
            assertThat(offering.period().isBlank()).isFalse();
            assertThat(offering.offeredId()).isNotBlank();
        });
    }

    @Test
    void trap14CoursesForAnAllianceAreWithdrawn() throws IOException {
        // when
        Crawl crawl = crawl(University.generate(UniversityPlan.flawless(9, 100)));

        // then
        long withdrawn = crawl.records.stream()
                .filter(record -> record.sourceState() == SourceState.WITHDRAWN)
                .count();
        assertThat(withdrawn)
                .isPositive()
                .isEqualTo(crawl.findings(OoapiFinding.NOT_FOR_PUBLIC).size());
    }

    @Test
    void flawedRecordsAreReadTooForTheMappingToJudge() throws IOException {
        // given
        University university = University.generate(new UniversityPlan(10, 300, 0.3));

        // when
        Crawl crawl = crawl(university);

        // then
        assertThat(university.flawedRecords().map(flawed -> flawed.flaw()))
                .contains(Flaw.DECIMAL_COMMA, Flaw.SECOND_TITLE);
        assertThat(crawl.ids()).doesNotHaveDuplicates().hasSize(total(university));
        List<String> commas = university
                .flawedRecords()
                .filter(flawed -> flawed.flaw() == Flaw.DECIMAL_COMMA)
                .map(flawed -> flawed.key().uuid().toString())
                .toList();
        assertThat(crawl.records)
                .filteredOn(record -> commas.contains(record.id()))
                .hasSameSizeAs(commas)
                .allSatisfy(
                        record -> assertThat(((CourseRecord) record).fields().studyLoads())
                                .isNotEmpty());
    }

    private static int total(University university) {
        return university.organisationCount()
                + university.programmeCount()
                + university.courseCount()
                + university.offeringCount();
    }
}
