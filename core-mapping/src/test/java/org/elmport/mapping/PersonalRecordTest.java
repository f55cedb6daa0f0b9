package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.Test;

/** The two planes: what is about a person never becomes part of a catalogue. */
class PersonalRecordTest {

    @Test
    void aPersonalRecordGivesNothingButAFindingThatNamesNobody() {
        // given
        LearnerRecord learner = LearnerRecord.builder("L-77", Origin.NONE)
                .fullName("Zdravka Vymyslena")
                .build();

        // when
        MappingResult result = CatalogueMapping.with(MappingOptions.standard()).map(learner);

        // then
        assertThat(result.heldBack()).isTrue();
        assertThat(result.entities()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(MappingFinding.PERSONAL_RECORD);
        assertThat(result.toString()).doesNotContain("Zdravka", "L-77");
    }

    @Test
    void theKindsOfTheTwoPlanesHaveNothingInCommon() {
        assertThat(RecordKind.catalogue()).noneMatch(RecordKind::personal);
        assertThat(RecordKind.personalKinds())
                .allMatch(RecordKind::personal)
                .contains(RecordKind.LEARNER, RecordKind.RESULT, RecordKind.ENROLMENT, RecordKind.STUDENT_CARD);
    }
}
