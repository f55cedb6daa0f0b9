package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.card.AcademicLevel;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.card.PictureEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterItemTargetTest {

    private static final String THEIRS = "888888888";
    private static final CardRouterOptions TWO = CardRouterOptions.of(RouterRun.DAY, RouterRun.TOKEN, RouterRun.OURS)
            .withInstitutions(Map.of(RouterRun.TOKEN, Set.of(RouterRun.OURS), "theirs", Set.of(THEIRS)));

    private RouterRun run = RouterRun.start(TWO);

    @AfterEach
    void close() {
        run.close();
    }

    private ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        return run.target.deliver(item);
    }

    private void restart(CardRouterOptions options) {
        run.close();
        run = RouterRun.start(options);
    }

    private List<String> calls() {
        return run.router.requests().stream()
                .map(request -> request.method() + " "
                        + request.path().replaceFirst("/esc-rest/api/v2/(persons|cards).*", "$1"))
                .toList();
    }

    /** Registers a student at the other institution. */
    private void known(PersonEntry person) throws TargetException, InterruptedException {
        PersonEntry theirs = PersonEntry.of(person.identifier(), THEIRS);
        try (ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS, "token", "${env:OTHER}"))) {
            assertThat(other.deliver(RouterRun.item(theirs, false)).status()).isEqualTo(Status.DELIVERED);
        }
        run.router.forgetRequests();
    }

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
    void whatTheRouterHoldsIsHeldAgainstWhatItShouldHold() throws TargetException, InterruptedException {
        // given
        CardEntry over = new CardEntry(
                RouterRun.card(2).number(),
                CardStatus.ACTIVE,
                CardType.SMART_CDZ,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2021, 9, 1),
                RouterRun.OURS,
                RouterRun.student(1),
                Optional.empty(),
                Optional.empty());
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        deliver(RouterRun.item(over, false));

        // then
        assertThat(run.target.find(RouterRun.item(RouterRun.person(1), true))).isEqualTo(Holding.SAME);
        assertThat(run.target.find(RouterRun.item(RouterRun.card(1), true))).isEqualTo(Holding.SAME);
        assertThat(run.target.find(RouterRun.item(RouterRun.card(1).withStatus(CardStatus.INACTIVE), true)))
                .isEqualTo(Holding.DIFFERENT);
        assertThat(run.target.find(RouterRun.item(over, true)))
                .as("the router says that it is expired, of its own")
                .isEqualTo(Holding.SAME);
        assertThat(run.target.find(RouterRun.item(RouterRun.card(3), true))).isEqualTo(Holding.ABSENT);
    }

    @Test
    void theListIsWholeThoughThePagesAreShort() throws TargetException, InterruptedException {
        // trap esc 13
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
            deliver(RouterRun.item(RouterRun.card(number), false));
        }
        List<HeldItem> held = new ArrayList<>();

        // when
        boolean whole = run.target.list(held::add);

        // then
        assertThat(whole).isTrue();
        assertThat(held)
                .filteredOn(item -> item.kind().equals(CardContent.PERSON))
                .hasSize(23);
        assertThat(held)
                .contains(new HeldItem(
                        CardContent.CARD, RouterRun.card(23).number().value()))
                .contains(new HeldItem(
                        CardContent.PERSON,
                        RouterRun.pseudonym(RouterRun.student(23).comparisonKey())));
    }

    @Test
    void anIncompleteListSaysSoAndNothingFollowsFromIt() throws TargetException, InterruptedException {
        // trap esc 14
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        ItemTarget short1 = RouterRun.target(run.router, Map.of("max-pages", 2));

        // then
        assertThat(short1.list(item -> {})).isFalse();
        assertThatThrownBy(() -> short1.withdraw(RouterRun.gone(CardContent.PERSON, "somebody")))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("incomplete");
    }

    @ParameterizedTest
    @EnumSource(
            value = CardRouterFault.class,
            names = {"LOST_BEFORE", "GATEWAY_PAGE", "UNAVAILABLE", "FAILED_AFTER"})
    void aPageThatDoesNotComeIsAskedForAgain(CardRouterFault fault) throws TargetException, InterruptedException {
        // given
        for (int number = 1; number <= 23; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        int before = run.router.requests().size();
        run.router.faults(
                (number, method, path) -> number % 2 == 0 && method.equals("GET") ? fault : CardRouterFault.NONE);

        // when
        boolean whole = run.target.list(held -> {});

        // then
        assertThat(whole).isTrue();
        assertThat(run.router.requests()).hasSizeGreaterThan(before + 4);
        run.router.faults(CardRouterFaults.on("GET", "/persons", fault));
        assertThatThrownBy(() -> run.target.list(held -> {})).isInstanceOf(TargetException.class);
    }

    @Test
    void whatTheListLackedIsLookedForOnce() throws TargetException, InterruptedException {
        // given
        for (int number = 1; number <= 12; number++) {
            deliver(RouterRun.item(RouterRun.person(number), false));
        }
        run.router.forgetRequests();

        // when
        for (int missing = 20; missing < 30; missing++) {
            run.target.withdraw(RouterRun.item(RouterRun.person(missing), true));
        }

        // then
        assertThat(run.router.requests())
                .as("ten removals and one list of two pages")
                .hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(
            value = CardRouterFault.class,
            names = {"LOST_BEFORE", "LOST_AFTER", "FAILED_AFTER", "GATEWAY_PAGE"})
    void whenNobodyKnowsWhatBecameOfACallTheSameCallAgainMendsIt(CardRouterFault fault)
            throws TargetException, InterruptedException {
        // trap esc 12, 20, 26
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        run.router.faults(CardRouterFaults.on("POST", "/cards", fault));

        // when
        ItemAnswer unknown = deliver(RouterRun.item(RouterRun.card(1), false));
        run.router.faults(CardRouterFaults.none());
        ItemAnswer again = deliver(RouterRun.item(RouterRun.card(1), false));

        // then
        assertThat(run.target.repeatable()).isTrue();
        assertThat(unknown.status()).isEqualTo(Status.UNKNOWN);
        assertThat(again.status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router.cards(RouterRun.OURS)).hasSize(1);
    }

    @Test
    void patienceIsAskedForWithItsTime() {
        // given
        run.router.faults(CardRouterFaults.on("POST", "/persons", CardRouterFault.TOO_MANY));

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(TargetException.class, failure -> {
                    assertThat(failure.fault()).isEqualTo(TargetException.Fault.BUSY);
                    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(1));
                });
    }

    @Test
    void aRefusalNamesTokenInstitutionAndNetwork() {
        // trap esc 5
        // given
        run.router.faults(CardRouterFaults.on("POST", "/persons", CardRouterFault.ADDRESS_REFUSED));

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(TargetException.class, failure -> {
                    assertThat(failure.fault()).isEqualTo(TargetException.Fault.REFUSED);
                    assertThat(failure.remedy()).contains("token", "institution", "address of this machine");
                });
        run.router.faults(CardRouterFaults.none());
        ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS));
        assertThatThrownBy(() -> other.deliver(RouterRun.item(PersonEntry.of(RouterRun.student(1), THEIRS), false)))
                .isInstanceOf(TargetException.class)
                .hasMessageContaining("not for this institution");
    }

    @Test
    void aRemovalBehindAGatewayIsNotTakenForDone() {
        // given
        run.router.faults(CardRouterFaults.on("DELETE", "/cards", CardRouterFault.ADDRESS_REFUSED));

        // then
        assertThatThrownBy(() -> run.target.withdraw(RouterRun.item(RouterRun.card(1), true)))
                .isInstanceOf(TargetException.class);
    }

    @Test
    void aRouterThatIsNotThereChangedNothing() {
        // given
        run.router.close();

        // then
        assertThatThrownBy(() -> deliver(RouterRun.item(RouterRun.person(1), false)))
                .isInstanceOfSatisfying(
                        TargetException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(TargetException.Fault.UNREACHABLE));
    }

    @Test
    void neitherTokenNorStudentIsToldByAnythingButTheCallItself() throws TargetException, InterruptedException {
        // trap esc 27, 28: no error is swallowed, and none tells whom it is about
        // given
        List<String> told = new ArrayList<>();
        PersonEntry named = new PersonEntry(
                RouterRun.student(1), RouterRun.OURS, Optional.of("Ada Larch"), Optional.empty(), Optional.empty());
        TargetItem item = RouterRun.item(named, false);

        // when
        for (CardRouterFault fault : CardRouterFault.values()) {
            run.router.faults(CardRouterFaults.on("POST", "/persons", fault));
            try {
                told.add(deliver(item).toString());
            } catch (TargetException failure) {
                told.add(failure + failure.remedy());
            }
        }
        told.add(run.target.toString());
        told.add(item.toString());

        // then
        assertThat(told).hasSize(CardRouterFault.values().length + 2);
        assertThat(told)
                .noneMatch(text -> text.contains("S00001")
                        || text.contains("Larch")
                        || text.contains(RouterRun.TOKEN)
                        || text.contains("personalUniqueCode"));
        assertThat(run.router.requests())
                .extracting(CardRouterRequest::path, CardRouterRequest::query)
                .noneMatch(address -> address.toString().contains("Larch"));
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
    void aPictureIsSentListedAndTakenBack() throws TargetException, InterruptedException {
        // trap esc 25: one picture of a person at each institution
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));
        TargetItem picture = RouterRun.item(Pictures.of(RouterRun.student(1)));
        List<HeldItem> held = new ArrayList<>();

        // when
        ItemAnswer sent = deliver(picture);
        run.target.list(held::add);
        ItemAnswer taken = run.target.withdraw(RouterRun.gone(CardContent.PICTURE, sent.remoteId()));

        // then
        assertThat(sent.status()).isEqualTo(Status.DELIVERED);
        assertThat(held).contains(new HeldItem(CardContent.PICTURE, sent.remoteId()));
        assertThat(taken.status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router
                        .persons(RouterRun.OURS)
                        .get(0)
                        .at("/organisations/0/hasPicture")
                        .asBoolean())
                .isFalse();
        assertThat(run.target.find(picture)).isEqualTo(Holding.UNTOLD);
    }

    @Test
    void aPictureOfAnotherSizeOrOfNobodyIsRefused() throws TargetException, InterruptedException {
        // given
        deliver(RouterRun.item(RouterRun.person(1), false));

        // then
        assertThat(deliver(RouterRun.item(new PictureEntry(RouterRun.student(1), RouterRun.OURS, Pictures.png(20, 30))))
                        .code())
                .contains(RouterFinding.PICTURE_NOT_TAKEN);
        assertThat(deliver(RouterRun.item(Pictures.of(RouterRun.student(2)))).code())
                .contains(RouterFinding.PICTURE_NOT_TAKEN);
        assertThat(run.target
                        .withdraw(RouterRun.gone(CardContent.PICTURE, "nobody"))
                        .status())
                .isEqualTo(Status.DELIVERED);
    }

    @Test
    void aPictureFollowsTheSpellingOfTheRouter() throws TargetException, InterruptedException {
        // trap esc 15
        // given
        String capitals = RouterRun.student(1).value().replace("uni.example", "UNI.EXAMPLE");
        deliver(RouterRun.item(PersonEntry.of(RouterRun.identifier(capitals), RouterRun.OURS), false));

        // then
        TargetItem picture = RouterRun.item(Pictures.of(RouterRun.student(1)));
        assertThat(deliver(picture).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.target.withdraw(picture).status()).isEqualTo(Status.DELIVERED);
        assertThat(run.router
                        .persons(RouterRun.OURS)
                        .get(0)
                        .at("/organisations/0/hasPicture")
                        .asBoolean())
                .isFalse();
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

    @Test
    void aTokenForTwoInstitutionsListsOnlyWhatIsOurs() throws TargetException, InterruptedException {
        // trap esc 14, 17: a purge by this list leaves the students of the other institution alone
        // given
        restart(TWO.withInstitutions(Map.of(RouterRun.TOKEN, Set.of(RouterRun.OURS, THEIRS))));
        deliver(RouterRun.item(RouterRun.person(1), false));
        deliver(RouterRun.item(RouterRun.card(1), false));
        CardEntry card = RouterRun.card(2);
        try (ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS))) {
            other.deliver(RouterRun.item(PersonEntry.of(RouterRun.student(2), THEIRS), false));
            other.deliver(RouterRun.item(
                    new CardEntry(
                            card.number(),
                            card.status(),
                            card.type(),
                            card.issued(),
                            card.expires(),
                            THEIRS,
                            card.holder(),
                            Optional.empty(),
                            Optional.empty()),
                    false));
        }
        List<HeldItem> held = new ArrayList<>();

        // when
        boolean whole = run.target.list(held::add);

        // then
        assertThat(whole).isTrue();
        assertThat(held)
                .containsExactly(
                        new HeldItem(
                                CardContent.PERSON,
                                RouterRun.pseudonym(RouterRun.student(1).comparisonKey())),
                        new HeldItem(
                                CardContent.CARD, RouterRun.card(1).number().value()));
    }
}
