package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.card.AcademicLevel;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.TargetItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons and cards, one by one. */
class RouterItemTargetTest extends RouterCase {

    @Test
    void aStudentAndACardTakeOneCallEach() throws TargetException, InterruptedException {
        // when
        ItemAnswer person = deliver(RouterRun.item(RouterRun.person(1), false));
        ItemAnswer card = deliver(RouterRun.item(RouterRun.card(1), false));

        // then
        assertThat(person.status()).isEqualTo(Status.DELIVERED);
        assertThat(person.remoteId()).as("a pseudonym").doesNotContain("S00001");
        assertThat(card.remoteId()).isEqualTo(RouterRun.card(1).number().value());
        assertThat(calls()).containsExactly("POST persons", "POST cards");
        assertThat(run.router.cards(RouterRun.OURS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 400, 500})
    void whatIsKnownAlreadyIsReplaced(int status) throws TargetException, InterruptedException {
        // trap esc 10: the code counts, and not the status alone
        // given
        restart(TWO.withConflictStatus(status));
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        run.router.forgetRequests();

        // when the notes of the first calls were lost
        ItemAnswer person = deliver(RouterRun.item(RouterRun.person(1), false));
        ItemAnswer card = deliver(RouterRun.item(RouterRun.card(1).withStatus(CardStatus.INACTIVE), false));

        // then
        assertThat(person.status()).isEqualTo(Status.DELIVERED);
        assertThat(card.status()).isEqualTo(Status.DELIVERED);
        assertThat(calls()).containsExactly("POST persons", "PUT persons", "POST cards", "PUT cards");
        assertThat(run.router.cards(RouterRun.OURS))
                .singleElement()
                .satisfies(view ->
                        assertThat(view.at("/cardStatusType/key").asText()).isEqualTo("INACTIVE"));
    }

    @Test
    void whatIsConfirmedIsReplacedAtOnceAndMadeAgainWhereItVanished() throws TargetException, InterruptedException {
        // when
        ItemAnswer person = deliver(RouterRun.item(RouterRun.person(1), true));
        ItemAnswer card = deliver(RouterRun.item(RouterRun.card(1), true));
        deliver(RouterRun.item(RouterRun.card(1), true));

        // then
        assertThat(person.status()).isEqualTo(Status.DELIVERED);
        assertThat(card.status()).isEqualTo(Status.DELIVERED);
        assertThat(calls()).containsExactly("PUT persons", "POST persons", "PUT cards", "POST cards", "PUT cards");
    }

    @Test
    void aPersonKnownElsewhereIsLinkedAndStaysThereWhenOursGoes() throws TargetException, InterruptedException {
        // trap esc 9, 17
        // given
        known(RouterRun.person(1));

        // when
        Holding before = run.target.find(RouterRun.item(RouterRun.person(1), false));
        ItemAnswer linked = deliver(RouterRun.item(RouterRun.person(1), true));
        ItemAnswer removed = run.target.withdraw(RouterRun.item(RouterRun.person(1), true));
        ItemAnswer again = run.target.withdraw(RouterRun.item(RouterRun.person(1), true));

        // then
        assertThat(before).isEqualTo(Holding.ABSENT);
        assertThat(linked.status()).isEqualTo(Status.DELIVERED);
        assertThat(removed.status()).isEqualTo(Status.DELIVERED);
        assertThat(again.status()).as("what is not ours any more is gone").isEqualTo(Status.DELIVERED);
        assertThat(run.router.persons(THEIRS)).hasSize(1);
        assertThat(run.router.persons(RouterRun.OURS)).isEmpty();
    }

    @Test
    void anAnonymisedPersonIsRefusedForGood() throws TargetException, InterruptedException {
        // trap esc 11
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        run.router.anonymise(RouterRun.student(1).value());

        // when
        ItemAnswer answer = deliver(RouterRun.item(RouterRun.person(1), true));

        // then
        assertThat(answer.status()).isEqualTo(Status.REFUSED);
        assertThat(answer.code()).contains(RouterFinding.STUDENT_ANONYMISED);
        assertThat(run.target.find(RouterRun.item(RouterRun.person(1), true))).isEqualTo(Holding.ABSENT);
        assertThat(run.target
                        .withdraw(RouterRun.item(RouterRun.person(1), true))
                        .status())
                .isEqualTo(Status.DELIVERED);
    }

    @Test
    void anotherSpellingIsFoundAndThePathHasTheRegisteredOne() throws TargetException, InterruptedException {
        // trap esc 15
        // given
        PersonEntry registered = PersonEntry.of(
                RouterRun.identifier(RouterRun.student(1).value().toUpperCase(Locale.ROOT)), RouterRun.OURS);
        deliver(RouterRun.item(registered, false));
        for (int other = 2; other < 15; other++) {
            deliver(RouterRun.item(RouterRun.person(other), false));
        }

        // when
        PersonEntry levelled = new PersonEntry(
                RouterRun.student(1),
                RouterRun.OURS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(AcademicLevel.MASTER));
        ItemAnswer fresh = deliver(RouterRun.item(levelled, false));
        ItemAnswer confirmed = deliver(RouterRun.item(levelled, true));
        ItemAnswer removed = run.target.withdraw(RouterRun.item(levelled, true));

        // then
        assertThat(List.of(fresh, confirmed, removed))
                .extracting(ItemAnswer::status)
                .containsOnly(Status.DELIVERED);
        assertThat(run.router.persons(RouterRun.OURS)).hasSize(13);
    }

    @Test
    void aPersonIsFoundByPseudonymWhenNothingElseIsLeft() throws TargetException, InterruptedException {
        // given
        for (int number = 1; number <= 12; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        String pseudonym = RouterRun.pseudonym(RouterRun.student(11).comparisonKey());

        // when
        ItemAnswer answer = run.target.withdraw(RouterRun.gone(CardContent.PERSON, pseudonym));
        ItemAnswer unknown = run.target.withdraw(RouterRun.gone(CardContent.PERSON, "nobody"));

        // then
        assertThat(answer.status()).isEqualTo(Status.DELIVERED);
        assertThat(unknown.status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router.persons(RouterRun.OURS)).hasSize(11);
    }

    @Test
    void aCardIsTakenBackByItsNumberAndOnceIsEnough() throws TargetException, InterruptedException {
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        TargetItem gone =
                RouterRun.gone(CardContent.CARD, RouterRun.card(1).number().value());

        // then
        assertThat(run.target.withdraw(gone).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.target.withdraw(gone).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router.cards(RouterRun.OURS)).isEmpty();
    }

    @Test
    void anExpiryIsNeverSent() {
        // trap esc 21
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouterBodies.of(RouterRun.card(1).withStatus(CardStatus.EXPIRED)))
                .withMessageContaining("date");
    }

    @Test
    void otherThingsAreNotTaken() {
        // trap esc 1
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deliver(TargetItem.of("loq", "course", "C-1").build()))
                .withMessageContaining("no course");
        assertThat(new EscRouterTargetPlugin().takesDatasets()).isFalse();
    }

    @Test
    void aCardThatIsOverIsDoneWhenTheCallIsMadeTwice() throws TargetException, InterruptedException {
        // trap esc 21: the router takes no change of a card that is over, and not the same call again either
        // given
        CardEntry plain = RouterRun.card(1);
        CardEntry over = new CardEntry(
                plain.number(),
                CardStatus.ACTIVE,
                CardType.PASSIVE,
                plain.issued(),
                LocalDate.of(2026, 11, 1),
                RouterRun.OURS,
                plain.holder(),
                Optional.empty(),
                Optional.empty());
        CardEntry other = new CardEntry(
                plain.number(),
                CardStatus.ACTIVE,
                CardType.SMART_CDZ,
                plain.issued(),
                LocalDate.of(2026, 11, 1),
                RouterRun.OURS,
                plain.holder(),
                Optional.empty(),
                Optional.empty());
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(plain, false));
        deliver(RouterRun.item(over, true));

        // then
        assertThat(deliver(RouterRun.item(over, true)).status()).isEqualTo(Status.DELIVERED);
        assertThat(deliver(RouterRun.item(other, true)).status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void whatHasAnotherInstitutionIsNotSentAtAll() throws TargetException, InterruptedException {
        // trap esc 5: the router would answer as if the token were wrong
        // when
        ItemAnswer person = deliver(RouterRun.item(PersonEntry.of(RouterRun.student(1), THEIRS), false));

        // then
        assertThat(person.code()).contains(RouterFinding.OTHER_INSTITUTION);
        assertThat(run.router.requests()).isEmpty();
    }
}
