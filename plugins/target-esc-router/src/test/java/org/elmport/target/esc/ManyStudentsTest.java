package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.card.CardEntry;
import org.elmport.card.StudentState;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Source, ledger and router agree in the end, whatever goes wrong on the way. */
class ManyStudentsTest {

    private static final int FEW = 300;
    private static final int MANY = 10_000;
    private static final int MOST_RUNS = 20;
    private static final double FAILING = 0.15;

    @Test
    void aFirstLoadTakesTwoCallsForACardAndAnUnchangedDayNone() throws TargetException, InterruptedException {
        try (RouterRun run = RouterRun.start()) {
            // given
            CardSource source = new CardSource(FEW);
            CardJob job = new CardJob(1, 0);

            // when
            job.run(source, run.target);
            int first = run.router.requests().size();
            run.router.forgetRequests();
            job.run(source, run.target);

            // then
            assertThat(first).as("one for the person, one for the card").isEqualTo(2 * FEW);
            assertThat(run.router.requests()).as("an unchanged day").isEmpty();
        }
    }

    @Test
    void threeHundredStudentsComeThroughAFailingRouter() throws TargetException, InterruptedException, IOException {
        // trap esc 14, 20, 26
        throughAFailingRouter(FEW, 4711);
    }

    @Test
    @Tag("long")
    void tenThousandStudentsComeThroughAFailingRouter() throws TargetException, InterruptedException, IOException {
        throughAFailingRouter(MANY, 20261122);
    }

    /** A first load and two terms, each until nothing is left; faults and lost notes all the way. */
    private static void throughAFailingRouter(int students, long seed)
            throws TargetException, InterruptedException, IOException {
        try (RouterRun run = RouterRun.start()) {
            // given
            CardSource source = new CardSource(students);
            CardJob job = new CardJob(seed, 0.02);
            List<CardRouterRequest> all = new ArrayList<>();

            for (int term = 0; term < 3; term++) {
                // when
                if (term > 0) {
                    source.term(seed + term);
                }
                run.router.faults(CardRouterFaults.random(seed + term, FAILING));
                int runs = 0;
                while (!settled(job, source)) {
                    assertThat(runs++).as("seed %d, term %d", seed, term).isLessThan(MOST_RUNS);
                    job.run(source, run.target);
                }
                all.addAll(run.router.requests());
                say(seed, term, students, runs, run.router.requests());
                run.router.forgetRequests();

                // then
                assertThat(held(run)).as("seed %d, term %d", seed, term).isEqualTo(expected(job, source));
                assertThat(run.router.persons(RouterRun.OURS))
                        .hasSize(job.wanted(source).size());
            }
            run.router.faults(CardRouterFaults.none());
            run.router.forgetRequests();
            job.run(source, run.target);
            assertThat(run.router.requests()).as("an unchanged day").isEmpty();
            noCardTwice(all);
            wholeListing(run, job, source);
        }
    }

    private static boolean settled(CardJob job, CardSource source) {
        return job.pending(source) == 0;
    }

    /** Prints figures for the record; nobody is named in them. */
    private static void say(long seed, int term, int students, int runs, List<CardRouterRequest> requests) {
        System.out.printf(
                Locale.ENGLISH,
                "seed %d, term %d: %d students, %d runs, %d requests, %d of them changing something%n",
                seed,
                term,
                students,
                runs,
                requests.size(),
                requests.stream().filter(CardRouterRequest::write).count());
    }

    private static Map<String, String> held(RouterRun run) {
        Map<String, String> held = new TreeMap<>();
        for (JsonNode view : run.router.cards(RouterRun.OURS)) {
            CardEntry card = RouterAnswers.card(view).orElseThrow();
            held.put(card.number().value(), facts(card));
        }
        return held;
    }

    private static Map<String, String> expected(CardJob job, CardSource source) {
        Map<String, String> expected = new TreeMap<>();
        for (StudentState student : job.wanted(source).values()) {
            student.cards().forEach((number, card) -> expected.put(number, facts(card)));
        }
        return expected;
    }

    /** What expires by its date has no other status. */
    private static String facts(CardEntry card) {
        boolean over = card.expires().isBefore(java.time.LocalDate.now(RouterRun.DAY));
        return card.holder().value() + " " + card.expires() + " " + (over ? "over" : card.status());
    }

    /** Every card that was ever created had a number, and two calls with one number are about one card. */
    private static void noCardTwice(List<CardRouterRequest> requests) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> holders = new TreeMap<>();
        for (CardRouterRequest request : requests) {
            if (request.method().equals("POST") && request.path().endsWith("/cards")) {
                JsonNode body = mapper.readTree(request.body());
                String holder = body.get("personIdentifier").asText();
                assertThat(holders.merge(body.get("cardNumber").asText(), holder, (one, other) -> other))
                        .isEqualTo(holder);
            }
        }
        assertThat(holders).doesNotContainKey("");
    }

    private static void wholeListing(RouterRun run, CardJob job, CardSource source)
            throws TargetException, InterruptedException {
        List<HeldItem> listed = new ArrayList<>();
        assertThat(run.target.list(listed::add)).isTrue();
        assertThat(listed)
                .filteredOn(item -> item.kind().equals("card"))
                .extracting(HeldItem::remoteId)
                .containsExactlyInAnyOrderElementsOf(expected(job, source).keySet());
    }
}
