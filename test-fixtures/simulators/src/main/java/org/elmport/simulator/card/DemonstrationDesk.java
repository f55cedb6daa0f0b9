package org.elmport.simulator.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.plugin.demonstration.DemonstrationCards;

/** Twelve students with a card each, in CSV files, and the stand-in for the router. */
public final class DemonstrationDesk implements DemonstrationCards {

    private static final String INSTITUTION = "999999999";
    private static final String TOKEN = "token-of-the-demonstration";
    private static final int STUDENTS = 12;
    private static final int LOST = 3;
    private static final int OBJECTING = 7;
    private static final String ACTIVE = "ACTIVE";
    private static final String INACTIVE = "INACTIVE";

    /** Found by {@link java.util.ServiceLoader}. */
    public DemonstrationDesk() {}

    @Override
    public Running start(Path folder) throws IOException {
        export(folder, Set.of(), Set.of());
        return new RunningDesk(
                folder, CardRouterSimulator.start(CardRouterOptions.of(Clock.systemUTC(), TOKEN, INSTITUTION)));
    }

    private static void export(Path folder, Set<Integer> lost, Set<Integer> objecting) throws IOException {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        StringBuilder cards =
                new StringBuilder("card_id,learner_id,esi,status,type,issued,expires,issuer_pic,consent\n");
        for (int student = 1; student <= STUDENTS; student++) {
            cards.append(String.format(
                    Locale.ROOT,
                    "CARD-%d,L-%d,urn:schac:personalUniqueCode:int:esi:uni.example:S%04d,%s,passive,%s,%s,%s,%s%n",
                    student,
                    student,
                    student,
                    lost.contains(student) ? "lost" : "active",
                    today.minusMonths(2),
                    today.plusYears(1),
                    INSTITUTION,
                    objecting.contains(student) ? "refused" : ""));
        }
        Files.writeString(folder.resolve("cards.csv"), cards);
    }

    private static final class RunningDesk implements Running {

        private final Path folder;
        private final CardRouterSimulator router;

        RunningDesk(Path folder, CardRouterSimulator router) {
            this.folder = folder;
            this.router = router;
        }

        @Override
        public Map<String, Map<String, Object>> job() {
            return Map.of(
                    "source",
                    Map.of("plugin", "csv", "path", folder.toString()),
                    "mapping",
                    Map.of("esc", Map.of("institution", INSTITUTION, "read-learners", false)),
                    "target",
                    Map.of(
                            "plugin",
                            "esc-router",
                            "base-url",
                            router.baseUrl().toString(),
                            "token",
                            "${env:DEMONSTRATION_TOKEN}",
                            "institution",
                            INSTITUTION));
        }

        @Override
        public String token() {
            return TOKEN;
        }

        @Override
        public String address() {
            return router.host();
        }

        @Override
        public void change() throws IOException {
            export(folder, Set.of(LOST), Set.of(OBJECTING));
        }

        @Override
        public String state() {
            int cards = router.cards(INSTITUTION).size();
            int active = numbers(ACTIVE).size();
            return router.persons(INSTITUTION).size() + " students and " + cards + " cards: " + active + " active, "
                    + (cards - active) + " stopped";
        }

        @Override
        public int calls() {
            int calls = router.requests().size();
            router.forgetRequests();
            return calls;
        }

        @Override
        public String active() {
            return numbers(ACTIVE).first();
        }

        @Override
        public String lost() {
            return numbers(INACTIVE).first();
        }

        private SortedSet<String> numbers(String status) {
            return router.cards(INSTITUTION).stream()
                    .filter(card -> card.at("/cardStatusType/key").asText().equals(status))
                    .map(card -> card.path("cardNumber").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public void close() {
            router.close();
        }
    }
}
