package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.sync.LetterChoice;
import org.elmport.sync.SyncResult;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.LedgerPlace;
import org.elmport.sync.ledger.RunOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run of a catalogue does about errors of data and of the target, by its two policies. */
class FailurePolicyTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    private Campus campus(LedgerPlace place, OnError onData, OnError onTarget) {
        Campus campus = new Campus(place.fresh(directory), directory);
        campus.failure = campus.failure.with(onData, onTarget);
        open = Optional.of(campus);
        return campus;
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    @ParameterizedTest
    @EnumSource
    void aTargetThatFailsIsLeftToTheNextRun(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place, OnError.SKIP, OnError.SKIP).with("a");
        campus.targetFails(true);

        // when
        SyncResult result = campus.sync();

        // then
        assertThat(result.outcome()).isEqualTo(RunOutcome.TARGET_FAILED);
        assertThat(result.report().findingCounts()).containsKey("PUB-TARGET-FAILED");
        assertThat(campus.job().deadLetters().list()).isEmpty();
        assertThat(campus.job().runs().latestSuccess())
                .as("nothing was published")
                .isEmpty();

        // when
        campus.targetFails(false);

        // then
        assertThat(campus.sync().outcome()).isEqualTo(RunOutcome.DONE);
        assertThat(campus.dataset()).contains("/organisation/a\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatATargetFailedToTakeIsPutBy(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place, OnError.SKIP, OnError.DEAD_LETTER).with("a");
        campus.targetFails(true);

        // when
        campus.sync();

        // then
        DeadLetter letter = campus.job().deadLetters().list().get(0);
        assertThat(letter.code()).isEqualTo("PUB-TARGET-FAILED");
        assertThat(letter.reason()).isEqualTo("the shelf is locked");
        assertThat(letter.nextTry()).isPresent();
        assertThat(letter.kept()).as("the ledger holds the dataset").isFalse();

        // when: it is tried again too early, then in time
        List<DeadLetter> still = campus.retry().retry(List.of(letter), finding -> {});
        campus.targetFails(false);
        List<DeadLetter> left = campus.retry().retry(campus.retry().chosen(LetterChoice.ALL), finding -> {});

        // then
        assertThat(still).singleElement().matches(same -> same.attempts() > letter.attempts());
        assertThat(left).isEmpty();
        assertThat(campus.dataset()).contains("/organisation/a\"");
    }

    @ParameterizedTest
    @EnumSource
    void aTargetThatFailsEndsTheRunWhereThePolicySaysSo(LedgerPlace place) {
        // given
        Campus campus = campus(place, OnError.SKIP, OnError.FAIL).with("a");
        campus.targetFails(true);

        // then
        assertThatThrownBy(campus::sync).isInstanceOf(TargetException.class);
        assertThat(campus.job().deadLetters().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void allRecordsOrNothing(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place, OnError.FAIL, OnError.FAIL).with("a");
        campus.names.put("b", "");

        // when
        SyncResult refused = campus.sync();

        // then
        assertThat(refused.outcome()).isEqualTo(RunOutcome.REFUSED);
        assertThat(refused.refusals()).extracting(Finding::code).containsExactly(GuardFinding.RECORDS_HELD_BACK);
        assertThat(campus.dataset()).isEmpty();

        // when: somebody accepts that the others go out
        SyncResult accepted = campus.sync(
                Campus.STANDARD.withAccepted(Optional.of(refused.plan().hash())));

        // then
        assertThat(accepted.outcome()).isEqualTo(RunOutcome.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsHeldBackIsPutByUntilItIsMended(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place, OnError.DEAD_LETTER, OnError.FAIL).with("a");
        campus.names.put("b", "");

        // when
        campus.sync();
        campus.sync();

        // then
        DeadLetter letter = campus.job().deadLetters().list().get(0);
        assertThat(campus.job().deadLetters().list()).hasSize(1);
        assertThat(letter.work()).isEqualTo(DeadLetter.Work.PUBLISH);
        assertThat(letter.key().kind()).isEqualTo("organisation");
        assertThat(letter.key().key()).isEqualTo("b");
        assertThat(letter.attempts()).isEqualTo(2);
        assertThat(letter.code()).matches("[A-Z]{3}-[A-Z-]+");

        // when
        campus.with("b");
        campus.sync();

        // then
        assertThat(campus.job().deadLetters().list()).isEmpty();
        assertThat(campus.dataset()).contains("/organisation/b\"");
    }

    @ParameterizedTest
    @EnumSource
    void aLetterKeepsWhatWasPublishedOfTheRecord(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place, OnError.DEAD_LETTER, OnError.FAIL).with("a", "b");
        campus.sync();
        campus.names.put("b", "");

        // when: it is held back twice, and is not published any more the second time
        campus.sync();
        campus.sync();

        // then
        DeadLetter letter = campus.job().deadLetters().list().get(0);
        assertThat(letter.kept()).isTrue();
        assertThat(campus.job().deadLetters().payload(letter.id(), Optional.empty()))
                .asString(StandardCharsets.UTF_8)
                .contains("/organisation/b", "Faculty\\sb")
                .doesNotContain("/organisation/a");
    }
}
