package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.card.CardOperation.CreateCard;
import org.elmport.card.CardOperation.CreatePerson;
import org.elmport.card.CardOperation.RemoveCard;
import org.elmport.card.CardOperation.RemovePerson;
import org.elmport.card.CardOperation.ReplaceCard;
import org.elmport.card.CardOperation.ReplacePerson;
import org.junit.jupiter.api.Test;

class CardDifferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PIC = "999999999";
    private static final StudentIdentifier STUDENT = StudentIdentifier.read(
                    StudentIdentifier.PREFIX + "uni.example:S0001")
            .identifier()
            .orElseThrow();
    private static final PersonEntry PERSON = PersonEntry.of(STUDENT, PIC);
    private static final PersonEntry NAMED =
            new PersonEntry(STUDENT, PIC, Optional.of("Ada Larch"), Optional.empty(), Optional.empty());

    private final CardDifference difference = new CardDifference(TODAY);

    private static CardEntry card(int number, LocalDate expires) {
        return new CardEntry(
                CardNumber.read("3e506370-826a-103d-bf76-00199999999" + number)
                        .number()
                        .orElseThrow(),
                CardStatus.ACTIVE,
                CardType.PASSIVE,
                LocalDate.of(2025, 9, 1),
                expires,
                PIC,
                STUDENT,
                Optional.empty(),
                Optional.empty());
    }

    private static CardEntry card(int number) {
        return card(number, LocalDate.of(2027, 9, 30));
    }

    private static StudentState state(CardEntry... cards) {
        return StudentState.of(PERSON, List.of(cards));
    }

    private List<CardOperation> calls(StudentState wanted, StudentState remembered) {
        return difference.operations(wanted, remembered, Optional.empty());
    }

    @Test
    void aNewStudentComesBeforeTheCards() {
        assertThat(calls(state(card(1), card(2)), StudentState.NONE))
                .containsExactly(new CreatePerson(PERSON), new CreateCard(card(1)), new CreateCard(card(2)));
    }

    @Test
    void whatIsAsItShouldBeNeedsNoCall() {
        assertThat(calls(state(card(1)), state(card(1)))).isEmpty();
        assertThat(calls(StudentState.NONE, StudentState.NONE)).isEmpty();
    }

    @Test
    void aLostOrStolenCardIsStoppedAndComesBackWhenFound() {
        // given
        CardEntry stopped = card(1).withStatus(CardStatus.INACTIVE);

        // then
        assertThat(calls(state(stopped), state(card(1)))).containsExactly(new ReplaceCard(stopped));
        assertThat(calls(state(card(1)), state(stopped))).containsExactly(new ReplaceCard(card(1)));
    }

    @Test
    void aReplacementIsANewCardAndTheOldOneIsStoppedFirst() {
        // given
        CardEntry stopped = card(2).withStatus(CardStatus.INACTIVE);

        // then
        assertThat(calls(state(card(1), stopped), state(card(2))))
                .containsExactly(new ReplaceCard(stopped), new CreateCard(card(1)));
    }

    @Test
    void expiryIsNothingToTellAndRevivalIsDateAndStatusTogether() {
        // trap esc 21
        // given
        CardEntry over = card(1, TODAY.minusDays(1));
        CardEntry saidByTheRouter = over.withStatus(CardStatus.EXPIRED);

        // then
        assertThat(difference.operations(state(over), state(over), Optional.of(state(saidByTheRouter))))
                .isEmpty();
        assertThat(difference.operations(state(card(1)), state(over), Optional.of(state(saidByTheRouter))))
                .containsExactly(new ReplaceCard(card(1)));
        assertThat(calls(state(card(1, TODAY)), state(card(1, TODAY))))
                .as("the last day counts")
                .isEmpty();
    }

    @Test
    void whoLeavesOptsOutOrDiesLosesTheCardsFirst() {
        assertThat(calls(StudentState.NONE, state(card(1), card(2))))
                .containsExactly(new RemoveCard(card(1)), new RemoveCard(card(2)), new RemovePerson(PERSON));
    }

    @Test
    void aPersonStaysWhileACardOfSomebodyElsesMakingIsThere() {
        // trap esc 14: only what the ledger knows to be ours is removed
        assertThat(difference.operations(StudentState.NONE, state(card(1)), Optional.of(state(card(1), card(2)))))
                .containsExactly(new RemoveCard(card(1)));
        assertThat(difference.operations(StudentState.NONE, StudentState.NONE, Optional.of(state(card(2)))))
                .isEmpty();
    }

    @Test
    void aStudentWithoutACardStaysAsLongAsTheSourceHasThem() {
        assertThat(calls(state(), state(card(1)))).containsExactly(new RemoveCard(card(1)));
    }

    @Test
    void theRouterIsBelievedBeforeTheLedger() {
        // given a run that was killed between the calls and the notes
        assertThat(difference.operations(state(card(1)), StudentState.NONE, Optional.of(state(card(1)))))
                .isEmpty();
        assertThat(difference.operations(state(card(1)), state(card(1)), Optional.of(StudentState.NONE)))
                .containsExactly(new CreatePerson(PERSON), new CreateCard(card(1)));
        assertThat(difference.operations(StudentState.NONE, state(card(1)), Optional.of(StudentState.NONE)))
                .isEmpty();
    }

    @Test
    void theSpellingOfTheRouterStays() {
        // trap esc 15
        // given
        StudentIdentifier upper = StudentIdentifier.read(STUDENT.value().toUpperCase(Locale.ROOT))
                .identifier()
                .orElseThrow();
        StudentState held = StudentState.of(PersonEntry.of(upper, PIC), List.of(card(1)));

        // then
        assertThat(difference.operations(state(card(1)), state(card(1)), Optional.of(held)))
                .isEmpty();
        assertThat(difference.operations(StudentState.of(NAMED, List.of(card(1))), state(card(1)), Optional.of(held)))
                .singleElement()
                .isInstanceOfSatisfying(ReplacePerson.class, call -> {
                    assertThat(call.person().identifier().value()).isEqualTo(upper.value());
                    assertThat(call.person().fullName()).contains("Ada Larch");
                });
    }

    @Test
    void aDetailThatIsNoLongerSentIsTakenBackAndOneThatWasNeverOursIsLeft() {
        // trap esc 8: a replacement removes what it does not name
        // given
        StudentState named = StudentState.of(NAMED, List.of());

        // then
        assertThat(difference.operations(state(), named, Optional.of(named)))
                .containsExactly(new ReplacePerson(PERSON));
        assertThat(difference.operations(state(), state(), Optional.of(named))).isEmpty();
    }

    @Test
    void aChangedFactReplacesTheWholeCard() {
        // given
        CardEntry longer = card(1, LocalDate.of(2028, 9, 30));

        // then
        assertThat(calls(state(longer), state(card(1)))).containsExactly(new ReplaceCard(longer));
    }
}
