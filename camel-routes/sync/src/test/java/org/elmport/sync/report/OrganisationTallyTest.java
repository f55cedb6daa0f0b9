package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationTallyTest {

    @TempDir
    private Path directory;

    private final OrganisationTally tally = new OrganisationTally();

    @Test
    void recordsCountForTheOrganisationTheyName() {
        // given
        tally.read(faculty("F1", "Faculty of Tides"));
        tally.read(course("C1", "F1"));
        tally.read(course("C2", "F1"));

        // when
        tally.found(error("course", "C2"));
        tally.found(error("course", "C2"));

        // then
        assertThat(tally.counts()).containsExactly(new OrganisationCount("F1", "Faculty of Tides", 2, 1, reasons(1)));
    }

    @Test
    void anOfferingCountsForTheOrganisationOfItsCourseWhicheverComesFirst() {
        // given
        tally.read(OfferingRecord.builder("O1", Origin.NONE).offeredId("C1").build());
        tally.read(course("C1", "F1"));

        // when
        tally.found(error("offering", "O1"));

        // then
        assertThat(tally.counts()).containsExactly(new OrganisationCount("F1", "F1", 1, 1, reasons(1)));
    }

    @Test
    void theCountsDoNotDependOnHowMuchStaysInMemory() {
        for (int seed = 0; seed < 5; seed++) {
            try (OrganisationTally little = new OrganisationTally(new SpillOptions(directory, 20));
                    OrganisationTally all = new OrganisationTally()) {
                // when
                fill(little, new SplittableRandom(seed));
                fill(all, new SplittableRandom(seed));

                // then
                assertThat(little.counts())
                        .as("seed %d", seed)
                        .hasSizeGreaterThan(5)
                        .isEqualTo(all.counts());
            }
        }
    }

    private static void fill(OrganisationTally tally, SplittableRandom random) {
        for (int i = 0; i < 600; i++) {
            String number = Integer.toString(random.nextInt(200));
            switch (random.nextInt(4)) {
                case 0 -> tally.read(course("C" + number, "F" + random.nextInt(10)));
                case 1 ->
                    tally.read(OfferingRecord.builder("O" + number, Origin.NONE)
                            .offeredId("C" + random.nextInt(200))
                            .build());
                case 2 -> tally.found(error("course", "C" + number));
                default -> tally.found(error("offering", "O" + number));
            }
        }
    }

    @Test
    void whatNamesNoOrganisationIsCountedApart() {
        // given
        tally.read(
                OfferingRecord.builder("O9", Origin.NONE).offeredId("nowhere").build());

        // then
        assertThat(tally.counts()).containsExactly(new OrganisationCount("", "", 1, 0, reasons(0)));
    }

    @Test
    void whatTheSourceWithdrewIsNotCounted() {
        // given
        SourceRecord gone = new CourseRecord(
                "C1",
                Origin.NONE,
                SourceState.DELETED,
                SpecificationFields.builder().organisationId("F1").build());

        // when
        tally.read(gone);

        // then
        assertThat(tally.counts()).isEmpty();
    }

    @Test
    void aFindingAboutNoRecordHoldsNothingBack() {
        // given
        tally.read(course("C1", "F1"));

        // when
        tally.found(error("course", "unheard of"));

        // then
        assertThat(tally.counts()).containsExactly(new OrganisationCount("F1", "F1", 1, 0, reasons(0)));
    }

    @Test
    void departmentsCountForTheirFacultyAndTheInstitutionForItself() {
        // given
        tally.read(organisation("U", "University of Mistral", ""));
        tally.read(organisation("F1", "Faculty of Tides", "U"));
        tally.read(organisation("D1", "Department of Ebb", "F1"));
        tally.read(course("C1", "D1"));
        tally.read(course("C2", "F1"));

        // then
        assertThat(tally.counts())
                .containsExactly(
                        new OrganisationCount("F1", "Faculty of Tides", 4, 0, reasons(0)),
                        new OrganisationCount("U", "University of Mistral", 1, 0, reasons(0)));
    }

    @Test
    void organisationsThatAreEachOthersParentsDoNotEndInACircle() {
        // given
        tally.read(organisation("A", "Ebb", "B"));
        tally.read(organisation("B", "Flow", "A"));

        // then
        assertThat(tally.counts()).hasSize(2);
    }

    private static OrganisationRecord organisation(String id, String name, String parent) {
        OrganisationRecord.Builder organisation =
                OrganisationRecord.builder(id, Origin.NONE).legalName(Text.of("en", name));
        return parent.isEmpty()
                ? organisation.build()
                : organisation.parentId(parent).build();
    }

    private static SortedMap<String, Long> reasons(long records) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        if (records > 0) {
            reasons.put("SRC-RECORD-UNREADABLE", records);
        }
        return reasons;
    }

    private static OrganisationRecord faculty(String id, String name) {
        return OrganisationRecord.builder(id, Origin.NONE)
                .legalName(Text.of("en", name))
                .build();
    }

    private static CourseRecord course(String id, String organisation) {
        return new CourseRecord(
                id,
                Origin.NONE,
                SpecificationFields.builder().organisationId(organisation).build());
    }

    private static Finding error(String kind, String id) {
        return Finding.of(
                SourceFinding.RECORD_UNREADABLE, new RecordReference(kind, id), SourcePointer.NONE, "", "broken");
    }
}
