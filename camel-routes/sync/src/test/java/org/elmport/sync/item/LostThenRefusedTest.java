package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A call may be repeated, its answer was lost, and the next one is refused: that says nothing of the first. In the next
 * run, which has forgotten what the one before it heard.
 */
class LostThenRefusedTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    /** One night the line is cut, the other night it is refused. */
    private Campus after(LedgerPlace place, BadgeDesk.Behaviour cut, boolean finds) throws Exception {
        Campus campus = new Campus(place.fresh(directory), directory).with("alba");
        open = Optional.of(campus);
        campus.desk.finds = finds;
        campus.desk.next.add(cut);
        campus.sync();
        campus.later = Duration.ofDays(2);
        campus.desk.next.add(BadgeDesk.refuses());
        return campus;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundThereWasDelivered(LedgerPlace place) throws Exception {
        // given
        Campus campus = after(place, BadgeDesk.takesAndFallsSilent(), true);

        // then
        assertThat(campus.sync().report().deliveries()).containsEntry("person delivered", 1L);
        campus.desk.calls.clear();
        campus.sync();
        assertThat(campus.desk.calls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotFoundThereWasRefused(LedgerPlace place) throws Exception {
        // given
        Campus campus = after(place, (work, item) -> ItemAnswer.unknown("the line was cut"), true);

        // then
        assertThat(campus.sync().report().deliveries()).containsEntry("person refused", 1L);
        assertThat(campus.desk.held.keySet()).noneMatch(name -> name.startsWith(BadgeMapping.PERSON));
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyCanLookUpWaitsForAPerson(LedgerPlace place) throws Exception {
        // given
        Campus campus = after(place, BadgeDesk.takesAndFallsSilent(), false);

        // when
        assertThat(campus.sync().report().deliveries()).containsEntry("person unknown", 1L);
        campus.desk.calls.clear();
        campus.later = Duration.ofDays(9);
        campus.sync();

        // then
        assertThat(campus.desk.calls).isEmpty();
        assertThat(campus.job().deadLetters().list()).singleElement().matches(DeadLetter::parked);
    }
}
