package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.database.PostgresServer;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many cards from files to a router that fails at random, by runs that are killed on the way: router, ledger and source
 * agree in the end, no card is there twice, and no card is ever sent under two numbers.
 */
class ManyCardsTest {

    private static final int FEW = 20;
    private static final int MANY = Integer.getInteger("elmport.cards.long", 10_000);
    private static final long SEED = Long.getLong("elmport.cards.seed", 20261123);
    private static final int MOST_NIGHTS = 20;
    private static final int KILLS = 5;
    private static final double FAILING = 0.15;

    @TempDir
    private Path directory = Path.of(".");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void aFirstLoadThatIsKilledAmongTheCardsEndsWithEachCardOnce() throws Exception {
        // trap esc 20, 26
        try (CardDesk desk = new CardDesk(directory).students(FEW)) {
            // when the router has taken five cards, and the last answer meets nobody
            killed(desk, FEW + 5, CardRouterFaults.none());
            assertThat(desk.router.cards(CardDesk.PIC)).hasSize(5);
            int nights = nights(desk);

            // then
            assertThat(nights).isEqualTo(1);
            eachCardHasOneNumber(desk.router.requests(), FEW);
            agree(desk);
        }
    }

    @Test
    @Tag("long")
    void tenThousandStudentsWithoutAFault() throws IOException {
        try (CardDesk desk = new CardDesk(directory).students(MANY)) {
            // when
            CommandLine.Result first = desk.night();
            say("first load, no faults", 1, desk.router.requests());
            int calls = desk.router.requests().size();
            CommandLine.Result second = desk.night();
            say("an unchanged day", 1, desk.router.requests());

            // then
            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(calls).as("one for the student, one for the card").isEqualTo(2 * MANY);
            assertThat(second.exitCode()).isZero();
            assertThat(desk.router.requests()).as("not even a question").isEmpty();
            agree(desk);
        }
    }

    @Test
    @Tag("long")
    void tenThousandStudentsThroughFaultsAndKillsWithALedgerInAFile() throws Exception {
        try (CardDesk desk = new CardDesk(directory).students(MANY)) {
            throughFaultsAndKills(desk);
        }
    }

    @Test
    @Tag("long")
    void tenThousandStudentsThroughFaultsAndKillsWithALedgerOnAServer() throws Exception {
        try (PostgresServer server = PostgresServer.start();
                CardDesk desk = new CardDesk(directory).students(MANY)) {
            desk.ledger = "url: " + server.url(PostgresServer.NAME) + "\n  user: " + PostgresServer.NAME;
            throughFaultsAndKills(desk);
        }
    }

    /** A first load and a term, each killed several times and then run until nothing is left, under faults all the way. */
    private void throughFaultsAndKills(CardDesk desk) throws Exception {
        for (int term = 0; term < 2; term++) {
            // given
            for (int number = 1; term > 0 && number <= MANY; number++) {
                changed(desk, number);
            }
            desk.router.forgetRequests();

            // when
            for (int kill = 0; kill < KILLS; kill++) {
                int room = term == 0 ? MANY / 3 : MANY / 30;
                killed(desk, 1 + random.nextInt(room), CardDesk.passing(SEED + 10L * term + kill, FAILING));
            }
            desk.router.faults(CardDesk.passing(SEED + 10L * term + KILLS, FAILING));
            int nights = nights(desk);
            say("seed " + SEED + ", term " + term + ", " + KILLS + " kills", nights, desk.router.requests());

            // then
            assertThat(madeAgain(desk.router.requests()))
                    .as("seed %d: calls that were answered with success, and made again", SEED)
                    .isEmpty();
            String recent = term == 0 ? "" : "b";
            eachCardHasOneNumber(
                    desk.router.requests(),
                    desk.cards.keySet().stream()
                            .filter(id -> id.endsWith(recent))
                            .count());
            desk.router.faults(CardRouterFaults.none());
            agree(desk);
        }
        desk.night();
        assertThat(desk.router.requests()).as("an unchanged day").isEmpty();
    }

    private void changed(CardDesk desk, int number) {
        switch (random.nextInt(40)) {
            case 0 -> desk.put(desk.card(number).status("lost"));
            case 1 -> desk.put(desk.card(number).consent("refused"));
            case 2 -> desk.cards.remove("C-" + number);
            case 3 -> desk.put(desk.card(number).expires("2028-09-30"));
            case 4 -> {
                desk.put(desk.card(number).status("replaced"));
                desk.put(CardDesk.Card.of("C-" + number + "b", number));
            }
            default -> {}
        }
    }

    /** A run in a process that ends for good when the router has acted on a request, before the answer. */
    private static void killed(CardDesk desk, int request, CardRouterFaults before) throws Exception {
        CompletableFuture<Process> running = new CompletableFuture<>();
        AtomicInteger count = new AtomicInteger();
        desk.router.faults((number, method, path) -> {
            if (count.incrementAndGet() < request) {
                return before.of(number, method, path);
            }
            running.join().destroyForcibly().onExit().join();
            return CardRouterFault.LOST_AFTER;
        });
        Process process = desk.start("sync");
        running.complete(process);
        assertThat(process.waitFor(60, TimeUnit.MINUTES)).isTrue();
        desk.router.faults(CardRouterFaults.none());
    }

    /** Runs until nothing is left; how often that was. */
    private static int nights(CardDesk desk) throws IOException {
        for (int nights = 1; nights <= MOST_NIGHTS; nights++) {
            CommandLine.Result night = desk.run("sync");
            if (night.exitCode() == 0) {
                return nights;
            }
            assertThat(night.exitCode()).as(night.err()).isIn(1, 5);
        }
        throw new AssertionError("after " + MOST_NIGHTS + " nights something is left");
    }

    /** Source, ledger and router: the same cards, each of them once. */
    private void agree(CardDesk desk) throws IOException {
        List<String> wanted = desk.cards.values().stream()
                .filter(card -> card.consent().isEmpty())
                .map(card -> card.learner() + (card.status().equals("active") ? " ACTIVE" : " INACTIVE"))
                .sorted()
                .toList();
        List<String> held = desk.router.cards(CardDesk.PIC).stream()
                .map(card -> card.at("/person/identifier").asText().replaceFirst(".*:S0*", "") + " "
                        + card.at("/cardStatusType/key").asText())
                .sorted()
                .toList();
        Set<Integer> students = new HashSet<>();
        desk.cards.values().stream()
                .filter(card -> card.consent().isEmpty())
                .forEach(card -> students.add(card.learner()));
        assertThat(held).as("seed %d", SEED).isEqualTo(wanted);
        assertThat(desk.router.persons(CardDesk.PIC)).hasSize(students.size());
        int things = students.size() + wanted.size();
        CommandLine.Result compared = desk.run("reconcile", "--out", directory.resolve("repair.json"));
        assertThat(compared.out())
                .contains(String.format(
                        java.util.Locale.ENGLISH,
                        "0 only here, 0 only there, 0 different, %,d the same, 0 unknown",
                        things));
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        desk.router.forgetRequests();
    }

    /** Calls that change something and were answered with success, each with the place of the same call made again. */
    private static List<String> madeAgain(List<CardRouterRequest> requests) {
        Map<String, Integer> answered = new HashMap<>();
        List<String> again = new ArrayList<>();
        for (CardRouterRequest request : requests) {
            if (request.write()) {
                String call = request.method() + request.path() + request.body();
                if (answered.containsKey(call)) {
                    again.add(answered.get(call) + " as " + request.number());
                }
                if (request.status() / 100 == 2) {
                    answered.put(call, request.number());
                }
            }
        }
        return again;
    }

    /** However often a call was made: as many numbers as new cards, and each of them for one student. */
    private static void eachCardHasOneNumber(List<CardRouterRequest> requests, long cards) {
        Map<String, String> holders = new HashMap<>();
        for (CardRouterRequest request : requests) {
            if (request.method().equals("POST") && request.path().endsWith("/cards")) {
                String number = request.body().replaceFirst(".*\"cardNumber\":\"([^\"]*)\".*", "$1");
                String holder = request.body().replaceFirst(".*\"personIdentifier\":\"([^\"]*)\".*", "$1");
                assertThat(number)
                        .as("every card has its number before it is sent")
                        .hasSize(36);
                assertThat(holders.merge(number, holder, (one, other) -> one)).isEqualTo(holder);
            }
        }
        assertThat(holders).as("seed %d", SEED).hasSize((int) cards);
    }

    /** Figures for the record; nobody is named in them. */
    private static void say(String what, int nights, List<CardRouterRequest> requests) {
        long writes = requests.stream().filter(CardRouterRequest::write).count();
        System.out.printf(
                java.util.Locale.ENGLISH,
                "%s: %d students, %d runs to the end, %d calls, %d of them writes%n",
                what,
                MANY,
                nights,
                requests.size(),
                writes);
    }
}
