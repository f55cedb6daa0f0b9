package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Hashing;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private final Survey survey = new Survey();

    private static Deliverable of(String record) {
        byte[] content = "Town".getBytes(StandardCharsets.UTF_8);
        return new Deliverable(
                DeliverableKey.entity("Location", "https://id.uni.example/location/1"),
                new RecordReference("location", record),
                SourcePointer.NONE,
                content,
                Hashing.plain().of(content));
    }

    private static EntryState heldFrom(String record) {
        Deliverable held = of(record);
        return new EntryState(held.key(), held.hash(), true, held.record());
    }

    @Test
    void nothingIsToBeWrittenWhereAllIsAsItWas() {
        // when
        survey.unchanged(heldFrom("a"), of("a"));

        // then
        assertThat(survey.nothingToWrite()).isTrue();
    }

    @Test
    void theSameContentOfAnotherRecordIsToBeWrittenThoughNothingChanges() {
        // when
        survey.unchanged(heldFrom("a"), of("b"));

        // then
        assertThat(survey.counts().changes()).isZero();
        assertThat(survey.nothingToWrite()).isFalse();
    }

    @Test
    void anyChangeIsToBeWritten() {
        Survey added = new Survey();
        added.added(of("a"), Optional.empty());
        assertThat(added.nothingToWrite()).isFalse();

        Survey changed = new Survey();
        changed.changed(heldFrom("a"), of("a"));
        assertThat(changed.nothingToWrite()).isFalse();

        Survey removed = new Survey();
        removed.removed(heldFrom("a"));
        assertThat(removed.nothingToWrite()).isFalse();
    }
}
