package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.simulator.card.CardRouterFault;
import org.elmport.simulator.card.CardRouterFaults;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterSimulator;

/** A student desk that exports its cards to files, a job that brings them to the router, and the router. */
final class CardDesk implements AutoCloseable {

    static final String PIC = "999999999";
    static final String TOKEN = "token-4711";
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODw==";
    static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    final CardRouterSimulator router;
    final Path directory;
    private final String institution;
    /** The cards by their identifiers. */
    final Map<String, Card> cards = new TreeMap<>();
    /** The learners by their numbers. */
    final Map<Integer, Learner> learners = new TreeMap<>();
    /** Further lines below {@code esc}. */
    final List<String> mapping = new ArrayList<>();
    /** Further lines below {@code target}. */
    final List<String> target = new ArrayList<>();
    /** Lines below {@code source}; files in the folder {@code drop} unless said otherwise. */
    final List<String> source = new ArrayList<>();
    /** The folder for files of the import page, where the job writes them instead of calling. */
    Optional<Path> imports = Optional.empty();
    /** Where the ledger is. */
    String ledger = "path: ledger";
    /** What the commands have said so far. */
    final StringBuilder told = new StringBuilder();

    CardDesk(Path directory) throws IOException {
        this(directory, CardRouterSimulator.start(CardRouterOptions.of(DAY, TOKEN, PIC)), PIC, TOKEN);
    }

    /** A desk of an institution that shares a router with others. */
    CardDesk(Path directory, CardRouterSimulator router, String institution, String token) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.router = router;
        this.institution = institution;
        Files.writeString(directory.resolve("token"), token);
        Files.writeString(directory.resolve("key"), KEY);
    }

    record Learner(int number, String deleted, String esi) {

        Learner(int number, String deleted) {
            this(
                    number,
                    deleted,
                    "urn:schac:personalUniqueCode:int:esi:uni.example:S" + String.format(Locale.ROOT, "%05d", number));
        }

        String given() {
            return "Quillow" + number;
        }

        String family() {
            return "Marchbanks" + number;
        }

        String mail() {
            return "q" + number + "@uni.example";
        }
    }

    record Card(String id, int learner, String number, String status, String expires, String issuer, String consent) {

        static Card of(String id, int learner) {
            return new Card(id, learner, "", "active", "2027-09-30", PIC, "");
        }

        Card status(String changed) {
            return new Card(id, learner, number, changed, expires, issuer, consent);
        }

        Card expires(String changed) {
            return new Card(id, learner, number, status, changed, issuer, consent);
        }

        Card issuer(String changed) {
            return new Card(id, learner, number, status, expires, changed, consent);
        }

        Card consent(String changed) {
            return new Card(id, learner, number, status, expires, issuer, changed);
        }
    }

    /** Students with one card each, from 1. */
    CardDesk students(int count) {
        for (int number = 1; number <= count; number++) {
            learners.put(number, new Learner(number, ""));
            put(Card.of("C-" + number, number));
        }
        return this;
    }

    void put(Card card) {
        cards.put(card.id(), card);
    }

    Card card(int number) {
        return cards.getOrDefault("C-" + number, Card.of("C-" + number, number));
    }

    /** Writes what the desk has into files, and the configuration. */
    void export() throws IOException {
        Path drop = Files.createDirectories(directory.resolve("drop"));
        StringBuilder rows = new StringBuilder("learner_id,esi,given_name,family_name,email,deleted\n");
        learners.values()
                .forEach(learner -> rows.append(String.join(
                                ",",
                                "L-" + learner.number(),
                                learner.esi(),
                                learner.given(),
                                learner.family(),
                                learner.mail(),
                                learner.deleted()))
                        .append('\n'));
        Files.writeString(drop.resolve("learners.csv"), rows);
        StringBuilder lines =
                new StringBuilder("card_id,learner_id,card_number,status,type,issued,expires,issuer_pic,consent\n");
        cards.values()
                .forEach(card -> lines.append(String.join(
                                ",",
                                card.id(),
                                "L-" + card.learner(),
                                card.number(),
                                card.status(),
                                "passive",
                                "2026-09-01",
                                card.expires(),
                                card.issuer(),
                                card.consent()))
                        .append('\n'));
        Files.writeString(drop.resolve("cards.csv"), lines);
        configure();
    }

    private void configure() throws IOException {
        StringBuilder yaml = new StringBuilder();
        yaml.append("ledger:\n  " + ledger + "\n  payload-key: ${file:key}\njobs:\n  cards:\n");
        yaml.append("    source:\n");
        (source.isEmpty() ? List.of("plugin: csv", "path: " + directory.resolve("drop")) : source)
                .forEach(line -> yaml.append("      ").append(line).append('\n'));
        yaml.append("    mapping:\n      esc:\n        institution: \"" + institution + "\"\n");
        mapping.forEach(line -> yaml.append("        ").append(line).append('\n'));
        yaml.append("    target:\n      base-url: " + router.baseUrl() + "\n      token: ${file:token}\n");
        yaml.append(imports.map(folder -> "      plugin: esc-router-csv\n      folder: " + folder + "\n")
                .orElse("      plugin: esc-router\n      institution: \"" + institution
                        + "\"\n      page-delay: PT0.001S\n"));
        target.forEach(line -> yaml.append("      ").append(line).append('\n'));
        yaml.append("    guard:\n      removals: 1000\n");
        yaml.append("    failure:\n      retries: 6\n      retry-delay: PT0.001S\n      next-try: PT0.001S\n");
        yaml.append("      circuit-failures: 50\n      circuit-delay: PT0.01S\n");
        yaml.append("    report:\n      directory: " + directory.resolve("reports") + "\n");
        Files.writeString(directory.resolve("elmport.yaml"), yaml);
    }

    CommandLine.Result run(String command, Object... options) throws IOException {
        export();
        List<Object> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--config", directory.resolve("elmport.yaml")));
        words.addAll(List.of(options));
        CommandLine.Result result = CommandLine.run(words.toArray());
        told.append(result.out()).append(result.err());
        return result;
    }

    /** The same in a process of its own, as it stands now. */
    Process start(String command) throws IOException {
        export();
        return CommandProcess.start(
                directory.resolve("said.txt"), command, "--config", directory.resolve("elmport.yaml"));
    }

    /** One night; the calls that it made. */
    CommandLine.Result night() throws IOException {
        router.forgetRequests();
        return run("sync");
    }

    /** Methods and kinds of the calls of the last night, in their order. */
    List<String> calls() {
        return router.requests().stream()
                .map(request -> request.method() + " "
                        + request.path().replaceFirst("/esc-rest/api/v2/(persons|cards).*", "$1"))
                .toList();
    }

    /** The statuses of all cards at the router, by the student. */
    Map<String, List<String>> held() {
        Map<String, List<String>> held = new TreeMap<>();
        router.cards(PIC)
                .forEach(card -> held.computeIfAbsent(
                                card.at("/person/identifier").asText().replaceFirst(".*:S0*", ""),
                                any -> new ArrayList<>())
                        .add(card.at("/cardStatusType/key").asText()));
        held.values().forEach(list -> list.sort(null));
        return held;
    }

    /** Somebody removes a card at the router, by hand. */
    void forget(String number) throws IOException {
        HttpURLConnection call = (HttpURLConnection)
                URI.create(router.baseUrl() + "/cards/" + number).toURL().openConnection();
        call.setRequestMethod("DELETE");
        call.setRequestProperty("Authorization", "Bearer " + TOKEN);
        assertThat(call.getResponseCode()).isEqualTo(204);
        call.disconnect();
    }

    /** Passing faults; patience of a second is asked for rarely, for nobody learns anything from waiting. */
    static CardRouterFaults passing(long seed, double share) {
        CardRouterFaults all = CardRouterFaults.random(seed, share);
        return (number, method, path) -> {
            CardRouterFault fault = all.of(number, method, path);
            boolean patience = fault == CardRouterFault.TOO_MANY && number % 50 != 0;
            return patience ? CardRouterFault.UNAVAILABLE : fault;
        };
    }

    void fails(long seed, double share) {
        router.faults(CardRouterFaults.random(seed, share));
    }

    @Override
    public void close() {
        router.close();
    }
}
