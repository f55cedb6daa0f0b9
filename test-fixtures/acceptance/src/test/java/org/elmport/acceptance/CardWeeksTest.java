package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.acceptance.CardDesk.Card;
import org.elmport.card.CardDifference;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.CardOperation;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.card.StudentState;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterRequest;
import org.elmport.simulator.card.CardRouterSimulator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weeks of nights: whatever happens to students and cards, the router has in the morning what it should have. */
class CardWeeksTest {

    private static final int STUDENTS = 8;

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void afterEachNightOfTwoWeeksTheRouterHasWhatItShouldHave() throws IOException {
        weeks(14, 20261123);
    }

    @Test
    @Tag("long")
    void afterEachNightOfHalfAYearTheRouterHasWhatItShouldHave() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            directory = directory.resolve("seed-" + seed);
            weeks(180, seed);
        }
    }

    private void weeks(int nights, long seed) throws IOException {
        try (CardDesk desk = new CardDesk(directory)) {
            CardWeeks weeks = new CardWeeks(desk, STUDENTS, seed);
            for (int night = 0; night < nights; night++) {
                // given
                boolean calm = night % 2 == 0;
                desk.router.faults(calm ? CardRouterFaults.none() : CardDesk.passing(seed + night, 0.2));
                Map<String, StudentState> before = states(desk);

                // when
                night(desk);
                weeks.night();

                // then
                String when = "seed " + seed + ", night " + night;
                assertThat(cards(desk)).as(when).isEqualTo(weeks.cards());
                assertThat(persons(desk)).as(when).isEqualTo(weeks.persons());
                if (calm) {
                    assertThat(desk.router.requests().stream()
                                    .filter(CardRouterRequest::write)
                                    // what comes back is looked for where it was before
                                    .filter(request -> request.status() < 300)
                                    .map(CardRouterRequest::method)
                                    .sorted())
                            .as("%s: nothing else than the difference asks for, but %s", when, desk.calls())
                            .isEqualTo(methods(before, states(desk)));
                }
                weeks.day();
            }
        }
    }

    /** Runs until nothing waits. */
    private static void night(CardDesk desk) throws IOException {
        CommandLine.Result run = desk.night();
        for (int again = 0; run.exitCode() != 0; again++) {
            assertThat(again).as(run.err()).isLessThan(20);
            run = desk.run("sync");
        }
    }

    private static List<String> cards(CardDesk desk) {
        return desk.router.cards(CardDesk.PIC).stream()
                .map(card -> holder(card) + " " + card.path("expiresAt").asText() + " "
                        + card.at("/cardStatusType/key").asText())
                .sorted()
                .toList();
    }

    private static String holder(JsonNode card) {
        return card.at("/person/identifier").asText().toLowerCase(Locale.ROOT);
    }

    private static Set<String> persons(CardDesk desk) {
        return desk.router.persons(CardDesk.PIC).stream()
                .map(person -> person.path("identifier").asText().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the difference of one morning to the next asks for, as the methods of the calls. */
    private static List<String> methods(Map<String, StudentState> before, Map<String, StudentState> after) {
        CardDifference difference = new CardDifference(LocalDate.now(CardDesk.DAY));
        Set<String> students = new TreeSet<>(before.keySet());
        students.addAll(after.keySet());
        List<String> methods = new ArrayList<>();
        for (String student : students) {
            StudentState there = before.getOrDefault(student, StudentState.NONE);
            difference
                    .operations(after.getOrDefault(student, StudentState.NONE), there, Optional.of(there))
                    .forEach(call -> methods.add(method(call)));
        }
        methods.sort(null);
        return methods;
    }

    private static String method(CardOperation call) {
        if (call instanceof CardOperation.CreateCard || call instanceof CardOperation.CreatePerson) {
            return "POST";
        }
        return call instanceof CardOperation.ReplaceCard || call instanceof CardOperation.ReplacePerson
                ? "PUT"
                : "DELETE";
    }

    private static Map<String, StudentState> states(CardDesk desk) {
        Map<String, List<CardEntry>> cards = new TreeMap<>();
        for (JsonNode card : desk.router.cards(CardDesk.PIC)) {
            cards.computeIfAbsent(holder(card), any -> new ArrayList<>()).add(entry(card));
        }
        Map<String, StudentState> states = new TreeMap<>();
        for (String student : persons(desk)) {
            PersonEntry person = PersonEntry.of(identifier(student), CardDesk.PIC);
            states.put(student, StudentState.of(person, cards.getOrDefault(student, List.of())));
        }
        return states;
    }

    private static StudentIdentifier identifier(String text) {
        return StudentIdentifier.read(text).identifier().orElseThrow();
    }

    private static CardEntry entry(JsonNode card) {
        return new CardEntry(
                CardNumber.read(card.path("cardNumber").asText()).number().orElseThrow(),
                CardStatus.valueOf(card.at("/cardStatusType/key").asText()),
                CardType.valueOf(card.at("/cardType/key").asText()),
                LocalDate.parse(card.path("issuedAt").asText()),
                LocalDate.parse(card.path("expiresAt").asText()),
                CardDesk.PIC,
                identifier(holder(card)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aStudentAtTwoInstitutionsIsKeptByEachForItselfAndMovesFromOneToTheOther() throws IOException {
        // trap esc 9, 17
        String theirs = "888888888";
        CardRouterOptions both = CardRouterOptions.of(CardDesk.DAY, CardDesk.TOKEN, CardDesk.PIC)
                .withInstitutions(Map.of(CardDesk.TOKEN, Set.of(CardDesk.PIC), "theirs", Set.of(theirs)));
        try (CardRouterSimulator router = CardRouterSimulator.start(both);
                CardDesk ours = new CardDesk(directory.resolve("ours"), router, CardDesk.PIC, CardDesk.TOKEN);
                CardDesk other = new CardDesk(directory.resolve("other"), router, theirs, "theirs")) {
            // given three students here, of whom the first is there, too
            ours.students(3);
            other.students(1);
            other.put(other.card(1).issuer(theirs));
            ours.night();
            CommandLine.Result linked = other.night();
            List<String> calls = other.calls();

            // when the first leaves here, and the second moves there
            ours.cards.remove("C-1");
            ours.put(ours.card(2).issuer(theirs));
            other.learners.put(2, new CardDesk.Learner(2, ""));
            other.put(Card.of("C-2", 2).issuer(theirs));
            CommandLine.Result left = ours.night();
            CommandLine.Result taken = other.night();

            // then
            assertThat(linked.exitCode()).as(linked.err()).isZero();
            assertThat(calls).containsExactly("POST persons", "POST cards");
            assertThat(left.exitCode()).as(left.err()).isZero();
            assertThat(taken.exitCode()).as(taken.err()).isZero();
            assertThat(router.cards(CardDesk.PIC)).hasSize(1);
            assertThat(router.persons(CardDesk.PIC)).hasSize(1);
            assertThat(router.cards(theirs)).hasSize(2);
            assertThat(router.persons(theirs)).hasSize(2);
        }
    }
}
