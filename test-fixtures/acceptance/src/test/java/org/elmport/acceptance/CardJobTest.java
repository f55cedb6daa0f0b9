package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.elmport.acceptance.CardDesk.Card;
import org.elmport.acceptance.CardDesk.Learner;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job of cards from files to the router, as an administrator runs it. */
class CardJobTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aFirstLoadTakesTwoCallsForACardAndAnUnchangedDayNone() throws IOException {
        try (CardDesk desk = new CardDesk(directory).students(5)) {
            // when
            CommandLine.Result first = desk.night();
            List<String> calls = desk.calls();
            CommandLine.Result second = desk.night();

            // then
            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(calls).hasSize(10).startsWith("POST persons").endsWith("POST cards");
            assertThat(calls.subList(0, 5)).as("students before cards").containsOnly("POST persons");
            assertThat(second.exitCode()).isZero();
            assertThat(desk.router.requests()).as("an unchanged day").isEmpty();
        }
    }

    @Test
    void everythingThatHappensToACardReachesTheRouter() throws IOException {
        try (CardDesk desk = new CardDesk(directory).students(9)) {
            // given
            desk.night();

            // when lost, stolen and replaced, extended, objected, died, left, transferred, unchanged
            desk.put(desk.card(1).status("lost"));
            desk.put(desk.card(2).status("replaced"));
            desk.put(Card.of("C-2b", 2));
            desk.put(desk.card(3).expires("2028-09-30"));
            desk.put(desk.card(4).consent("refused"));
            desk.put(desk.card(5).status("deceased"));
            desk.cards.remove("C-6");
            desk.put(desk.card(7).issuer("888888888"));
            desk.learners.put(8, new Learner(8, "true"));
            CommandLine.Result night = desk.night();

            // then
            assertThat(night.exitCode()).as(night.err()).isZero();
            assertThat(desk.held())
                    .isEqualTo(Map.of(
                            "1", List.of("INACTIVE"),
                            "2", List.of("ACTIVE", "INACTIVE"),
                            "3", List.of("ACTIVE"),
                            "9", List.of("ACTIVE")));
            assertThat(desk.router.persons(CardDesk.PIC)).hasSize(4);
            List<String> calls = desk.calls();
            assertThat(calls).as("nothing has to be looked for").noneMatch(call -> call.startsWith("GET"));
            assertThat(calls.lastIndexOf("DELETE cards"))
                    .as("cards go before students")
                    .isLessThan(calls.indexOf("DELETE persons"));
            assertThat(calls.lastIndexOf("PUT cards"))
                    .as("a card is stopped before its replacement comes")
                    .isLessThan(calls.indexOf("POST cards"));

            // when the lost card is found, and the student who objected agrees again
            desk.put(desk.card(1).status("active"));
            desk.put(desk.card(4).consent("given"));
            desk.night();

            // then
            assertThat(desk.held()).containsEntry("1", List.of("ACTIVE")).containsEntry("4", List.of("ACTIVE"));
            assertThat(numbers(desk.router.requests())).doesNotHaveDuplicates();
        }
    }

    @Test
    void aStudentWhoseIdentifierIsSpoiltOneNightStaysAtTheRouter() throws IOException {
        // trap esc 14
        try (CardDesk desk = new CardDesk(directory).students(3)) {
            // given
            desk.night();

            // when the identifier of one student is spoilt, and another student leaves
            desk.learners.put(2, new Learner(2, "", "S00002"));
            desk.cards.remove("C-3");
            CommandLine.Result night = desk.night();

            // then
            assertThat(night.exitCode()).as(night.err()).isZero();
            assertThat(night.out()).contains("held back");
            assertThat(desk.held().keySet()).containsExactly("1", "2");
            assertThat(desk.router.persons(CardDesk.PIC)).hasSize(2);
        }
    }

    @Test
    void aStudentSystemThatChangesTheCaseOfIdentifiersChangesNothing() throws IOException {
        // trap esc 15
        try (CardDesk desk = new CardDesk(directory).students(3)) {
            // given
            desk.night();
            desk.learners.replaceAll(
                    (number, learner) -> new Learner(number, "", learner.esi().toUpperCase(java.util.Locale.ROOT)));

            // when
            CommandLine.Result night = desk.night();
            CommandLine.Result compared = desk.run("reconcile", "--out", directory.resolve("repair.json"));

            // then
            assertThat(night.out()).contains("0 added, 0 changed, 0 removed, 6 unchanged");
            assertThat(compared.exitCode()).as(compared.out()).isZero();
        }
    }

    @Test
    void aMistypedInstitutionIsOneRecordThatStaysAtTheRouterAsItIs() throws IOException {
        // trap esc 14
        try (CardDesk desk = new CardDesk(directory).students(3)) {
            // given
            desk.night();
            desk.put(desk.card(2).issuer("99999999"));

            // when
            CommandLine.Result night = desk.night();
            CommandLine.Result plan = desk.run("plan", "--out", directory.resolve("plan.json"));

            // then
            assertThat(night.out()).contains("3 read        2 published        1 held back", ", 1 records held back");
            assertThat(plan.out()).contains("MAP-CARD-ISSUER-MALFORMED", "cards.csv:3 issuer_pic");
            assertThat(desk.router.requests()).isEmpty();
            assertThat(desk.held().keySet()).containsExactly("1", "2", "3");
        }
    }

    @Test
    void aRowThatIsBrokenOneNightTakesNoCardBack() throws IOException {
        try (CardDesk desk = new CardDesk(directory).students(3)) {
            // given
            desk.night();

            // when a row gets a cell too many, so that nobody knows whose it is, and another card leaves
            Card whole = desk.card(2);
            desk.put(whole.consent("given,so they said"));
            desk.put(desk.card(1).status("lost"));
            desk.cards.remove("C-3");
            CommandLine.Result broken = desk.night();

            // then
            assertThat(broken.exitCode()).as(broken.err()).isZero();
            assertThat(desk.held())
                    .isEqualTo(Map.of("1", List.of("INACTIVE"), "2", List.of("ACTIVE"), "3", List.of("ACTIVE")));
            assertThat(Files.readString(directory.resolve("reports/findings.json")))
                    .contains("SRC-ROW-RAGGED", "STA-MISSING-KEPT");

            // when it is mended
            desk.put(whole);
            desk.night();

            // then
            assertThat(desk.held().keySet()).containsExactly("1", "2");
        }
    }

    @Test
    void aRouterThatFailsAtRandomEndsWithTheSameCardsAndNoneTwice() throws IOException {
        // trap esc 20, 26, 27
        throughAFailingRouter(60, 20261122);
    }

    @Test
    @Tag("long")
    void twoThousandStudentsComeThroughAFailingRouter() throws IOException {
        throughAFailingRouter(2000, 4711);
    }

    private void throughAFailingRouter(int students, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        try (CardDesk desk = new CardDesk(directory).students(students)) {
            for (int term = 0; term < 2; term++) {
                // given
                desk.fails(seed + term, 0.15);
                for (int number = 1; term > 0 && number <= students; number++) {
                    switch (random.nextInt(10)) {
                        case 0 -> desk.put(desk.card(number).status("lost"));
                        case 1 -> desk.put(desk.card(number).consent("refused"));
                        case 2 -> desk.cards.remove("C-" + number);
                        default -> {}
                    }
                }

                // when
                int nights = 0;
                int calls = 0;
                CommandLine.Result night = desk.night();
                while (night.exitCode() != 0) {
                    assertThat(nights++).as("seed %d", seed).isLessThan(10);
                    assertThat(night.exitCode()).as(night.err()).isIn(1, 5);
                    calls += desk.router.requests().size();
                    night = desk.night();
                }
                calls += desk.router.requests().size();
                System.out.printf(
                        "seed %d, term %d: %d students, %d nights, %d calls%n",
                        seed, term, students, nights + 1, calls);

                // then
                assertThat(desk.held().keySet()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(wanted(desk));
                assertThat(desk.router.persons(CardDesk.PIC))
                        .hasSize(wanted(desk).size());
                assertThat(desk.router.cards(CardDesk.PIC)).hasSize(wanted(desk).size());
            }
            desk.router.faults(CardRouterFaults.none());
            desk.night();
            assertThat(desk.router.requests()).as("an unchanged day").isEmpty();
        }
    }

    private static List<String> wanted(CardDesk desk) {
        return desk.cards.values().stream()
                .filter(card -> card.consent().isEmpty())
                .map(card -> String.valueOf(card.learner()))
                .toList();
    }

    private static List<String> numbers(List<CardRouterRequest> requests) {
        return requests.stream()
                .filter(request ->
                        request.method().equals("POST") && request.path().endsWith("/cards"))
                .map(request -> request.body().replaceFirst(".*\"cardNumber\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void everyCardIsAskedForAsAnybodyMayAndWhatIsOtherwiseIsSaid() throws IOException {
        try (CardDesk desk = new CardDesk(directory).students(4)) {
            // given
            desk.put(desk.card(1).status("lost"));
            desk.put(desk.card(2).expires("2026-10-01"));
            desk.night();

            // when
            CommandLine.Result same = desk.run("card verify", "--router", desk.router.host());
            desk.forget(
                    desk.router.cards(CardDesk.PIC).get(3).path("cardNumber").asText());
            CommandLine.Result other = desk.run("card verify", "--job", "cards", "--router", desk.router.host());
            CommandLine.Result neither = CommandLine.run("card", "verify");

            // then
            assertThat(same.exitCode()).as(same.err()).isZero();
            assertThat(same.out()).contains("Asked for 4 cards; 0 are otherwise");
            assertThat(other.exitCode()).isEqualTo(1);
            assertThat(other.out())
                    .containsPattern("card [0-9a-f]{16,}: the router does not know the card")
                    .contains("1 are otherwise");
            assertThat(neither.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void aPurgeTakesAwayWhatOnlyTheRouterHasAndNeverByAnIncompleteList() throws IOException {
        // trap esc 13, 14
        try (CardDesk desk = new CardDesk(directory).students(12)) {
            // given a card that the ledger does not know any more, as after a backup was put back
            desk.night();
            Path ledger = directory.resolve("ledger.mv.db");
            byte[] backup = Files.readAllBytes(ledger);
            desk.learners.put(13, new Learner(13, ""));
            desk.put(Card.of("C-13", 13));
            desk.night();
            Files.write(ledger, backup);
            desk.cards.remove("C-13");
            Path plan = directory.resolve("repair.json");

            // when the list is cut short, and then whole
            desk.target.add("max-pages: 1");
            CommandLine.Result cut = desk.run("reconcile", "--purge", "--out", plan);
            desk.target.clear();
            CommandLine.Result whole = desk.run("reconcile", "--purge", "--out", plan);
            CommandLine.Result repaired = desk.run("apply", plan);

            // then
            assertThat(cut.exitCode())
                    .as("nothing differs as far as is known, and that is not far")
                    .isEqualTo(1);
            assertThat(cut.err()).contains("STA-LIST-INCOMPLETE");
            assertThat(cut.out())
                    .contains("0 only here, 0 only there, 0 different, 24 the same, 0 unknown")
                    .contains("The target did not list all it has.", "24 were compared", "Reconcile again.")
                    .doesNotContain("The target has what the ledger holds");
            assertThat(whole.exitCode()).as(whole.out() + whole.err()).isEqualTo(1);
            assertThat(repaired.exitCode()).as(repaired.err()).isZero();
            assertThat(reported("repair.json").at("/counts/card purged").asInt())
                    .isEqualTo(1);
            assertThat(reported("repair.json").at("/things").findValuesAsText("state"))
                    .containsExactly("only there", "only there");
            assertThat(desk.router.cards(CardDesk.PIC)).hasSize(12);
            assertThat(desk.router.persons(CardDesk.PIC)).hasSize(12);
        }
    }

    @Test
    void nobodyIsNamedAnywhereButInTheCallItself() throws IOException {
        // trap esc 27, 28
        try (TraceLog log = new TraceLog();
                CardDesk desk = new CardDesk(directory).students(4)) {
            // given names are sent, a card is wrong, and the router fails
            desk.mapping.addAll(
                    List.of("send-name: true", "name-basis: agreement", "send-email: true", "email-basis: x"));
            desk.put(desk.card(4).status("puzzling"));
            desk.fails(5, 0.3);

            // when a whole life of a job
            desk.run("plan", "--out", directory.resolve("plan.json"));
            desk.night();
            desk.router.faults(CardRouterFaults.none());
            desk.night();
            List<CardRouterRequest> requests = new ArrayList<>(desk.router.requests());
            desk.put(desk.card(1).consent("refused"));
            desk.run("plan", "--out", directory.resolve("plan.json"));
            desk.night();
            requests.addAll(desk.router.requests());
            desk.forget(desk.router.cards(CardDesk.PIC).get(0).at("/cardNumber").asText());
            desk.run("reconcile", "--out", directory.resolve("repair.json"));
            desk.run("apply", directory.resolve("repair.json"));
            desk.run("runs");

            // then
            assertThat(desk.router.persons(CardDesk.PIC))
                    .extracting(person -> person.at("/organisations/0/fullName"))
                    .extracting(JsonNode::asText)
                    .contains("Quillow2 Marchbanks2");
            assertThat(reported("reconcile.json").at("/things/0/state").asText())
                    .isEqualTo("only here");
            assertThat(reported("repair.json").at("/verdicts/1/holds").asBoolean())
                    .isTrue();
            PersonSearch search = new PersonSearch(
                    List.of("Quillow", "Marchbanks", "@uni.example", "esi:uni.example", CardDesk.TOKEN));
            assertThat(search.below(directory.resolve("drop"), List.of()))
                    .as("what there is to be found")
                    .isNotEmpty();
            assertThat(search.in(desk.told.toString())).isEmpty();
            assertThat(log.text()).contains("DEBUG");
            assertThat(search.in(log.text())).as("the log").isEmpty();
            assertThat(requests)
                    .as("but for the one address that the router wants so")
                    .allSatisfy(request -> assertThat(search.in(
                                    request.path().replaceFirst("/persons/.*", "/persons/") + "?" + request.query()))
                            .isEmpty());
            assertThat(written()).isNotEmpty();
            assertThat(search.below(
                            directory,
                            Stream.of("drop", "token", "key", "elmport.yaml")
                                    .map(directory::resolve)
                                    .toList()))
                    .isEmpty();
        }
    }

    private JsonNode reported(String name) throws IOException {
        return new ObjectMapper()
                .readTree(directory.resolve("reports").resolve(name).toFile());
    }

    /** All files but what the desk itself has written. */
    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(directory.resolve("drop")))
                    .filter(file -> !List.of("token", "key", "elmport.yaml")
                            .contains(file.getFileName().toString()))
                    .toList();
            assertThat(written)
                    .extracting(file -> file.getFileName().toString())
                    .contains("report.html", "reconcile.html", "repair.xml", "ledger.mv.db");
            return written;
        }
    }
}
