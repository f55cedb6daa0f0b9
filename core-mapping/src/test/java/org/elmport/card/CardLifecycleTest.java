package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elmport.card.CardOperation.CreateCard;
import org.elmport.card.CardOperation.CreatePerson;
import org.elmport.card.CardOperation.RemoveCard;
import org.elmport.card.CardOperation.RemovePerson;
import org.elmport.card.CardOperation.ReplaceCard;
import org.elmport.card.CardOperation.ReplacePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is told to the router in every situation of a card, as a table of source, ledger, router and calls.
 *
 * <p>{@code P} is the student, {@code N} the student with a name; cards are a letter and a number: {@code A} active,
 * {@code I} inactive, {@code E} active by the source and over by its day, {@code X} the same as the router says it. A
 * call is {@code +} to create, {@code =} to replace and {@code -} to remove; {@code ?} is a router that was not asked.
 */
class CardLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PIC = "999999999";
    private static final StudentIdentifier STUDENT = StudentIdentifier.read(
                    StudentIdentifier.PREFIX + "uni.example:S0001")
            .identifier()
            .orElseThrow();
    private static final CardDifference DIFFERENCE = new CardDifference(TODAY);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a new student,                                P A1,     -,      ?,        +P +A1",
        "known to another institution only,            P A1,     -,      -,        +P +A1",
        "registered by another system,                 P A1,     -,      P A1,     ''",
        "registered by another system and lost since,  P I1,     -,      P A1,     =I1",
        "student registered and card not,              P A1,     -,      P,        +A1",
        "unchanged,                                    P A1,     P A1,   ?,        ''",
        "unchanged and looked at,                      P A1,     P A1,   P A1,     ''",
        "lost or stolen,                               P I1,     P A1,   ?,        =I1",
        "lost and told before the run was killed,      P I1,     P A1,   P I1,     ''",
        "found,                                        P A1,     P I1,   ?,        =A1",
        "stopped at the router by hand,                P A1,     P A1,   P I1,     =A1",
        "expired,                                      P E1,     P E1,   P X1,     ''",
        "revived,                                      P A1,     P E1,   P X1,     =A1",
        "replaced,                                     P I1 A2,  P A1,   ?,        =I1 +A2",
        "replaced and half told,                       P I1 A2,  P A1,   P I1,     +A2",
        "replaced and told in the other order,         P I1 A2,  P A1,   P A1 A2,  =I1",
        "replaced and the old row is gone,             P A2,     P A1,   ?,        -1 +A2",
        "one of two cards ended,                       P A2,     P A1 A2, P A1 A2, -1",
        "opted out or left or deceased,                -,        P A1 A2, ?,       -1 -2 -P",
        "opted out and half told,                      -,        P A1,   P,        -P",
        "opted out and gone already,                   -,        P A1,   -,        ''",
        "opted out and never sent,                     -,        -,      ?,        ''",
        "came back,                                    P A1,     -,      ?,        +P +A1",
        "transferred and the card is another's now,    -,        P A1,   P,        -P",
        "at two institutions and only ours ends,       -,        P A1,   P A1,     -1 -P",
        "no card left and still a student,             P,        P A1,   ?,        -1",
        "a card of somebody else's making,             P A1,     P A1,   P A1 A2,  ''",
        "who leaves with such a card stays,            -,        P A1,   P A1 A2,  -1",
        "a student of somebody else's making,          -,        -,      P A2,     ''",
        "vanished at the router,                       P A1,     P A1,   -,        +P +A1",
        "the card vanished at the router,              P A1,     P A1,   P,        +A1",
        "the name is sent from now on,                 N A1,     P A1,   ?,        =N",
        "the name is sent no more,                     P A1,     N A1,   ?,        =P",
        "a name that was never ours,                   P A1,     P A1,   N A1,     ''",
        "the name was taken out at the router,         N A1,     N A1,   P A1,     =N"
    })
    void everySituationOfACardHasItsCalls(String what, String source, String ledger, String router, String calls) {
        // given
        Optional<StudentState> held = router.equals("?") ? Optional.empty() : Optional.of(state(router));

        // when
        List<CardOperation> operations = DIFFERENCE.operations(state(source), state(ledger), held);

        // then
        assertThat(words(operations)).as(what).isEqualTo(calls);
        assertThat(DIFFERENCE.operations(state(source), state(ledger), held))
                .as("it remembers nothing")
                .isEqualTo(operations);
    }

    /** All states with up to two cards, of source, ledger and router: some thousand situations. */
    @Test
    void theCallsAlwaysLeadToWhatTheSourceHasAndLeaveWhatIsNotOurs() {
        List<StudentState> all = everyState();
        for (StudentState wanted : all) {
            for (StudentState remembered : all) {
                for (StudentState held : all) {
                    leads(wanted, remembered, held);
                }
            }
        }
        assertThat(all).hasSize(17);
    }

    private static void leads(StudentState wanted, StudentState remembered, StudentState held) {
        // when
        List<CardOperation> calls = DIFFERENCE.operations(wanted, remembered, Optional.of(held));
        StudentState after = held;
        for (CardOperation call : calls) {
            after = told(after, call);
        }

        // then
        String situation = wanted.cards().values() + " " + remembered.cards().values() + " " + words(calls);
        assertThat(DIFFERENCE.operations(wanted, remembered, Optional.of(after)))
                .as("nothing is left: %s", situation)
                .isEmpty();
        assertThat(after.cards().keySet())
                .as(situation)
                .containsAll(wanted.cards().keySet());
        for (String number : held.cards().keySet()) {
            boolean ours =
                    wanted.cards().containsKey(number) || remembered.cards().containsKey(number);
            assertThat(ours || after.cards().containsKey(number)).as(situation).isTrue();
        }
        assertThat(calls.size())
                .as("no call is made twice")
                .isEqualTo(List.copyOf(new java.util.HashSet<>(calls)).size());
    }

    /** The router after a call; it takes no card without a student, and lets no student go who has one. */
    private static StudentState told(StudentState before, CardOperation call) {
        TreeMap<String, CardEntry> cards = new TreeMap<>(before.cards());
        Optional<PersonEntry> person = before.person();
        if (call instanceof CreatePerson create) {
            assertThat(person).isEmpty();
            person = Optional.of(create.person());
        } else if (call instanceof ReplacePerson replace) {
            assertThat(person).isPresent();
            person = Optional.of(replace.person());
        } else if (call instanceof CreateCard create) {
            assertThat(person).as("the student comes first").isPresent();
            assertThat(cards.put(create.card().number().value(), create.card())).isNull();
        } else if (call instanceof ReplaceCard replace) {
            assertThat(cards.put(replace.card().number().value(), replace.card()))
                    .isNotNull();
        } else if (call instanceof RemoveCard remove) {
            assertThat(cards.remove(remove.card().number().value())).isNotNull();
        } else {
            assertThat(cards).as("the cards go first").isEmpty();
            person = Optional.empty();
        }
        return new StudentState(person, cards);
    }

    private static List<StudentState> everyState() {
        List<StudentState> all = new ArrayList<>(List.of(StudentState.NONE));
        for (String person : List.of("P", "N")) {
            for (String first : List.of("", " A1", " I1", " E1")) {
                for (String second : List.of("", " A2")) {
                    all.add(state(person + first + second));
                }
            }
        }
        return all;
    }

    private static StudentState state(String words) {
        if (words.equals("-")) {
            return StudentState.NONE;
        }
        List<String> each = List.of(words.split(" ", -1));
        Optional<String> name = each.get(0).equals("N") ? Optional.of("Ada Larch") : Optional.empty();
        PersonEntry person = new PersonEntry(STUDENT, PIC, name, Optional.empty(), Optional.empty());
        return StudentState.of(
                person, each.stream().skip(1).map(CardLifecycleTest::card).toList());
    }

    private static CardEntry card(String word) {
        boolean over = word.startsWith("E") || word.startsWith("X");
        CardStatus status = switch (word.charAt(0)) {
            case 'I' -> CardStatus.INACTIVE;
            case 'X' -> CardStatus.EXPIRED;
            default -> CardStatus.ACTIVE;
        };
        return new CardEntry(
                CardNumber.read("3e506370-826a-103d-bf76-00199999999" + word.charAt(1))
                        .number()
                        .orElseThrow(),
                status,
                CardType.PASSIVE,
                LocalDate.of(2025, 9, 1),
                over ? TODAY.minusDays(1) : LocalDate.of(2027, 9, 30),
                PIC,
                STUDENT,
                Optional.empty(),
                Optional.empty());
    }

    private static String words(List<CardOperation> calls) {
        return calls.stream().map(CardLifecycleTest::word).collect(Collectors.joining(" "));
    }

    private static String word(CardOperation call) {
        if (call instanceof CreatePerson create) {
            return "+" + word(create.person());
        } else if (call instanceof ReplacePerson replace) {
            return "=" + word(replace.person());
        } else if (call instanceof RemovePerson) {
            return "-P";
        } else if (call instanceof CreateCard create) {
            return "+" + word(create.card());
        } else if (call instanceof ReplaceCard replace) {
            return "=" + word(replace.card());
        }
        return "-" + word(((RemoveCard) call).card()).substring(1);
    }

    private static String word(PersonEntry person) {
        return person.fullName().isPresent() ? "N" : "P";
    }

    private static String word(CardEntry card) {
        String number = card.number().value();
        boolean over = card.expires().isBefore(TODAY);
        String letter = over ? "E" : card.status().name().substring(0, 1);
        return letter + number.substring(number.length() - 1);
    }
}
