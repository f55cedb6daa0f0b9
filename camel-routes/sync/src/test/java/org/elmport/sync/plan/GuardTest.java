package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.report.FillRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static final Hash HASH = Hash.ofText("content");

    private static Survey survey(int unchanged, int removed) {
        Survey survey = new Survey();
        for (int i = 0; i < unchanged; i++) {
            unchanged(survey, "u" + i, "u" + i);
        }
        for (int i = 0; i < removed; i++) {
            survey.removed(state("r" + i, "r" + i));
        }
        return survey;
    }

    private static void unchanged(Survey survey, String key, String record) {
        survey.unchanged(state(key, record), deliverable(key, record));
    }

    private static Deliverable deliverable(String key, String record) {
        return new Deliverable(
                DeliverableKey.entity("Location", "urn:" + key),
                new RecordReference("course", record),
                SourcePointer.NONE,
                new byte[0],
                HASH);
    }

    private static EntryState state(String key, String record) {
        return new EntryState(
                DeliverableKey.entity("Location", "urn:" + key), HASH, true, new RecordReference("course", record));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 10, false", // not more than the number
        "1000, 100, false", // not more than the share
        "89, 11, true", // more than both
        "5, 10, false", // a large share of little
        "0, 11, true"
    })
    void removalsAreRefusedAboveNumberAndShare(int unchanged, int removed, boolean refused) {
        // given
        Survey survey = survey(unchanged, removed);
        survey.added(deliverable("new", "new"), Optional.empty());

        // when
        List<Finding> refusals =
                new Guard(GuardLimits.STANDARD, Optional.empty()).judge(survey, true, List.of(), List.of());

        // then
        assertThat(refusals).hasSize(refused ? 1 : 0);
    }

    @Test
    void aRecordOfWhichSomethingIsStillPublishedIsNotRemoved() {
        // given: each course gets another outcome
        Survey survey = new Survey();
        for (int i = 0; i < 50; i++) {
            unchanged(survey, "course" + i, "c" + i);
            survey.removed(state("outcome" + i, "c" + i));
        }

        // then
        assertThat(survey.removedRecords()).isZero();
        assertThat(new Guard(GuardLimits.STANDARD, Optional.empty()).judge(survey, true, List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void aFieldThatEveryReaderExpectsMustNotBecomeMuchEmptier() {
        // given
        FillRate before = new FillRate("LearningOpportunity", "title", 100, 100);
        FillRate slightly = new FillRate("LearningOpportunity", "title", 95, 100);
        FillRate much = new FillRate("LearningOpportunity", "title", 50, 100);
        FillRate few = new FillRate("LearningOpportunity", "title", 1, 5);
        Guard guard = new Guard(GuardLimits.STANDARD, Optional.empty());

        // then
        assertThat(guard.judge(survey(1, 0), true, List.of(before), List.of(slightly)))
                .isEmpty();
        assertThat(guard.judge(survey(1, 0), true, List.of(before), List.of(few)))
                .isEmpty();
        assertThat(guard.judge(survey(1, 0), true, List.of(before), List.of(much)))
                .extracting(Finding::code)
                .containsExactly(GuardFinding.FILL_RATE_FELL);
    }

    @Test
    void otherFieldsAreWatchedWhereSomebodyAsksForIt() {
        // given
        FillRate before = new FillRate("LearningOpportunity", "bannerImage", 100, 100);
        FillRate now = new FillRate("LearningOpportunity", "bannerImage", 50, 100);
        GuardLimits watching = new GuardLimits(10, 10, 10, List.of("LearningOpportunity.bannerImage"));

        // then
        assertThat(new Guard(GuardLimits.STANDARD, Optional.empty())
                        .judge(survey(1, 0), true, List.of(before), List.of(now)))
                .isEmpty();
        assertThat(new Guard(watching, Optional.empty()).judge(survey(1, 0), true, List.of(before), List.of(now)))
                .hasSize(1);
    }

    @Test
    void fingerprintsTellHowManyOfOneSetAreNotInAnother() {
        // given
        Fingerprints some = new Fingerprints();
        Fingerprints others = new Fingerprints();
        for (int i = 0; i < 5_000; i++) {
            some.add("n" + i);
            others.add("n" + 2 * i);
        }

        // then
        assertThat(some.size()).isEqualTo(5_000);
        assertThat(some.without(others)).isEqualTo(2_500);
        assertThat(others.without(some)).isEqualTo(2_500);
    }
}
