package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits is sent as the source has it now, though what it is compared by is the same: to another address, say. */
class ItemRenewalTest {

    @TempDir
    private Path directory = Path.of(".");

    private Optional<Campus> open = Optional.empty();

    private Campus campus(LedgerPlace place) {
        Campus campus = new Campus(place.fresh(directory), directory).with("alba");
        campus.mapping.coloursCount = false;
        open = Optional.of(campus);
        return campus;
    }

    @AfterEach
    void close() {
        open.ifPresent(Campus::close);
    }

    private static String person(Campus campus) {
        return campus.desk.held.getOrDefault(
                BadgeDesk.name(BadgeMapping.PERSON, "desk-" + campus.pseudonym("alba")), "nobody");
    }

    private static void syncIn(Campus campus, String colour) throws Exception {
        campus.colour = colour;
        campus.desk.calls.clear();
        campus.sync();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRefusedIsTriedAgainOnceItSaysSomethingElse(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.next.add(BadgeDesk.refuses());
        campus.sync();

        // when: nothing is mended
        syncIn(campus, "green");
        assertThat(campus.desk.calls).isEmpty();

        // when: it is
        syncIn(campus, "red");

        // then
        assertThat(campus.desk.calls).containsExactly("deliver person");
        assertThat(person(campus)).contains("red");
        assertThat(campus.job().deadLetters().list()).isEmpty();

        // when: it has arrived
        syncIn(campus, "blue");

        // then
        assertThat(campus.desk.calls).isEmpty();
        assertThat(person(campus)).contains("red");
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsForTheTargetGoesAsItIsWhenItGoes(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.next.add(BadgeDesk.fails());
        campus.sync();

        // when
        syncIn(campus, "red");
        assertThat(campus.desk.calls).as("it rests").isEmpty();
        campus.later = Duration.ofDays(2);
        syncIn(campus, "red");

        // then
        assertThat(person(campus)).contains("red");
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyKnowsAboutStaysAsItWasSent(LedgerPlace place) throws Exception {
        // given
        Campus campus = campus(place);
        campus.desk.repeatable = false;
        campus.desk.finds = false;
        campus.desk.next.add((work, item) -> ItemAnswer.unknown("the line was cut"));
        campus.sync();

        // when
        syncIn(campus, "red");
        campus.retry().retry(campus.job().deadLetters().list(), finding -> {});

        // then
        assertThat(campus.desk.calls).containsExactly("deliver person");
        assertThat(person(campus)).as("what the person has looked at").contains("green");
    }
}
