package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elmport.app.Elmport;
import org.elmport.database.PostgresServer;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.EdcRequest;
import org.elmport.simulator.edc.IssuerOptions;
import org.elmport.simulator.edc.IssuerSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented learners go through whole lives of jobs, and then all is searched for them that was said, logged on the finest
 * level, asked for by addresses, and written, but for what they themselves were given.
 */
class NobodyIsNamedTest {

    private static final String GIVEN = "Žofinka";
    private static final String FAMILY = "Přemyslovská";
    private static final String MAIL = "zofinka.p@mail.example";
    private static final String STUDENT = "S48151623";
    private static final List<String> FACTS = List.of(
            GIVEN,
            FAMILY,
            MAIL,
            STUDENT,
            "1987-06-05",
            "870605-123X",
            "Kocourkov nad Řekou",
            "Vymyšlená 12",
            "výtečně");
    private static final String LEARNER = "L-7,urn:schac:personalUniqueCode:int:esi:uni.example:" + STUDENT
            + ",870605-123X,PT," + GIVEN + "," + FAMILY + ",,,,1987-06-05,PT,Kocourkov nad Řekou," + MAIL
            + ",PT,,,Vymyšlená 12,,2026-03-01T10:00:00Z,false";
    private static final String ROUTER = "/esc-rest/api/v2";
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    private Path directory = Path.of(".");

    private final PersonSearch search = new PersonSearch(FACTS);
    private CredentialDesk desk;

    @BeforeEach
    void aLearnerHasPassed() throws IOException {
        desk = new CredentialDesk(directory);
        Path learners = desk.drop().resolve("learners.csv");
        Files.writeString(learners, Files.readAllLines(learners).get(0) + "\n" + LEARNER + "\n");
        desk.replaceInResults("R-1,L-1,", "R-1,L-7,");
        desk.replaceInResults(",8.5,SCALE-10,", ",výtečně,,");
        Path cards = desk.drop().resolve("cards.csv");
        Files.writeString(
                cards,
                Files.readString(cards)
                        .replace("CARD-1,L-1,", "CARD-1,L-7,")
                        .replace("S0001,", STUDENT + ",")
                        .replace(",,,bachelor,", ",," + GIVEN + " " + FAMILY + ",bachelor,"));
    }

    @AfterEach
    void stopServices() {
        desk.close();
    }

    private void configure(String old, String changed) throws IOException {
        Files.writeString(
                desk.configuration, Files.readString(desk.configuration).replaceFirst("(?m)" + old, changed));
    }

    /** With everything about the learner in the credential, so that all of it could get lost on the way. */
    private void withAllFacts() throws IOException {
        // what the seal has besides takes long, and says nothing of anybody
        configure("level: lta", "level: b");
        configure(
                "( +)issuer: ORG-1",
                "$1issuer: ORG-1\n$1learner-facts: [date-of-birth, place-of-birth,"
                        + " student-identifier, national-identifier, mail-address, place]");
    }

    /** A second job, which sends all that may be sent about a card and its holder. */
    private void alsoCards(String target, String address) throws IOException {
        StringBuilder job = new StringBuilder("  cards:\n    source:\n      plugin: csv\n      path: " + desk.drop());
        job.append("\n    mapping:\n      esc:\n        institution: \"999999999\"\n");
        for (String detail : List.of("name", "email", "level", "display-name")) {
            job.append("        send-" + detail + ": true\n        " + detail + "-basis: law\n");
        }
        job.append(
                "    target:\n      plugin: " + target + "\n      token: ${file:password}\n      base-url: " + address);
        job.append("\n    failure:\n      retry-delay: PT0.01S\n");
        Files.writeString(desk.configuration, Files.readString(desk.configuration) + job);
    }

    private void assertNobodyIsNamed(TraceLog log, List<EdcRequest> requests, Path... theirs) throws IOException {
        List<Path> but = new ArrayList<>(desk.own());
        but.addAll(List.of(theirs));
        assertThat(search.below(desk.drop(), List.of()))
                .as("all of it is there to be found")
                .anySatisfy(found -> assertThat(found).contains(GIVEN))
                .anySatisfy(found -> assertThat(found).contains("Vymyšlená 12"));
        assertThat(search.below(directory, but)).as("files").isEmpty();
        assertThat(search.in(desk.said.toString())).as("what was said").isEmpty();
        assertThat(search.in(log.text())).as("the log").isEmpty();
        assertThat(requests)
                .allSatisfy(request -> assertThat(search.in(request.path() + "?" + request.query()))
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallet", "issuer-v1", "issuer-v2", "files"})
    void aLifeOfACredential(String delivery) throws IOException {
        try (TraceLog log = new TraceLog();
                IssuerSimulator issuer = IssuerSimulator.start(IssuerOptions.second("open-sesame"), desk.wallets)) {
            // given: the first calls fail, each in another way
            withAllFacts();
            deliverBy(delivery, issuer);
            desk.wallets.faults(NobodyIsNamedTest::fault);
            issuer.faults(NobodyIsNamedTest::fault);

            // when
            desk.run("plan", "--config", desk.configuration, "--out", directory.resolve("plan.json"));
            desk.sync();
            desk.sync();
            desk.run("retry", "--config", desk.configuration, "--job", "credentials");
            if (delivery.equals("wallet")) {
                correctedAndCompared();
            }
            Path told = directory.resolve("told.json");
            CommandLine.Result export =
                    desk.run("subject", "export", "--config", desk.configuration, "--out", told, "L-7");
            desk.run("subject", "erase", "--config", desk.configuration, "L-7");
            CommandLine.Result runs = desk.run("runs", "--config", desk.configuration, "--verify", "--removals");

            // then
            assertThat(runs.out()).contains("The chain of runs is whole.");
            assertThat(export.exitCode()).as(export.err()).isZero();
            assertThat(search.in(Files.readString(told)))
                    .as("the learner is told")
                    .anySatisfy(found -> assertThat(found).contains(FAMILY));
            List<EdcRequest> requests = new ArrayList<>(desk.wallets.requests());
            requests.addAll(issuer.requests());
            assertThat(requests.isEmpty()).isEqualTo(delivery.equals("files"));
            assertThat(log.text()).as("that something was logged").contains("DEBUG");
            assertNobodyIsNamed(log, requests, told, directory.resolve("delivered"));
        }
    }

    private void correctedAndCompared() throws IOException {
        Path one = directory.resolve("one.json");
        desk.run("plan", "--config", desk.configuration, "--only", "L-7", "--out", one);
        desk.replaceInResults(",výtečně,", ",výtečně!,");
        desk.sync();
        desk.run("reconcile", "--config", desk.configuration, "--out", directory.resolve("repair.json"));
        desk.replaceInResults(",passed,", ",failed,");
        desk.accept(desk.sync());
    }

    private static EdcFault fault(int number, String method, String path) {
        List<EdcFault> first =
                List.of(EdcFault.UNAVAILABLE, EdcFault.GATEWAY_PAGE, EdcFault.LOST_BEFORE, EdcFault.FAILED_AFTER);
        return number <= first.size() ? first.get(number - 1) : EdcFault.NONE;
    }

    private void deliverBy(String delivery, IssuerSimulator issuer) throws IOException {
        if (delivery.equals("files")) {
            configure(
                    "      delivery: wallet(?s:.*)status-address: [^\n]*",
                    "      delivery: files\n      folder: " + directory.resolve("delivered"));
        } else if (delivery.startsWith("issuer")) {
            configure(
                    "      delivery: wallet(?s:.*)status-address: [^\n]*",
                    "      delivery: " + delivery + "\n      base-url: " + issuer.address()
                            + "\n      password: \\${file:issuer-password}");
            Files.writeString(directory.resolve("issuer-password"), "open-sesame");
        }
    }

    @Test
    void aNameInTheWrongColumnIsNotShownByTheFindingsAboutIt() throws IOException {
        try (TraceLog log = new TraceLog()) {
            // given: in each row one more column is moved
            for (String file : List.of("learners.csv", "results.csv", "cards.csv")) {
                Path path = desk.drop().resolve(file);
                List<String> lines = Files.readAllLines(path);
                Files.writeString(path, lines.get(0) + "\n" + lines.get(1) + "\n" + moved(lines.get(1)));
            }
            alsoCards(
                    "esc-router-csv",
                    desk.wallets.address() + ROUTER + "\n      folder: " + directory.resolve("import"));

            // when
            CommandLine.Result plan = desk.run(
                    "plan",
                    "--config",
                    desk.configuration,
                    "--job",
                    "credentials",
                    "--out",
                    directory.resolve("1.json"));
            CommandLine.Result cards = desk.run(
                    "plan", "--config", desk.configuration, "--job", "cards", "--out", directory.resolve("2.json"));

            // then
            assertThat(plan.out() + plan.err()).contains("held back").containsPattern("[1-9][0-9]* records held back");
            assertThat(cards.out() + cards.err()).containsPattern("[1-9][0-9]* records held back");
            assertNobodyIsNamed(log, List.of());
        }
    }

    /** One row for each column, in which the names stand in that column too. */
    private static String moved(String row) {
        String[] cells = row.split(",", -1);
        return IntStream.range(0, cells.length)
                .mapToObj(column -> IntStream.range(0, cells.length)
                        .mapToObj(at -> at == column
                                ? GIVEN + " " + FAMILY + " " + MAIL
                                : at == 0 ? cells[0] + "-" + column : cells[at])
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 500})
    void aServerThatRepeatsWhatItWasSentIsNotQuoted(int status) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> repeat(exchange, status, calls.getAndIncrement()));
        server.start();
        try (TraceLog log = new TraceLog()) {
            // given
            withAllFacts();
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            configure("base-url: [^\n]*", "base-url: " + address);
            alsoCards("esc-router", address + ROUTER + "\n      institution: \"999999999\"");

            // when
            CommandLine.Result night = desk.sync();
            desk.run("retry", "--config", desk.configuration, "--job", "cards");
            desk.run(
                    "reconcile",
                    "--config",
                    desk.configuration,
                    "--job",
                    "cards",
                    "--out",
                    directory.resolve("r.json"));

            // then
            assertThat(calls.get()).isPositive();
            assertThat(night.exitCode()).as(night.err()).isIn(0, 1, 5);
            assertNobodyIsNamed(log, List.of());
        } finally {
            server.stop(0);
        }
    }

    /** Once as JSON of its own errors, once as a page. */
    private static void repeat(HttpExchange exchange, int status, int call) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String facts = String.join(" ", FACTS);
        String json = "{\"code\":\"" + facts + "\",\"message\":\"" + facts + "\",\"error\":\"" + facts + "\",\"" + GIVEN
                + "\":\"" + facts + "\",\"viewerURL\":\"https://viewer.example/1\"}";
        byte[] answer = (call % 2 == 0 ? json : "<html><title>" + facts + "</title>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", call % 2 == 0 ? "application/json" : "text/html");
        exchange.getResponseHeaders().add("X-Echo", MAIL);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Test
    void aRunThatIsKilledInTheMiddleOfACallLeavesNothingOfAnybody() throws Exception {
        // given: the wallet holds the call until the end
        withAllFacts();
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        desk.wallets.faults((number, method, path) -> held(called, end));
        Path scratch = Files.createDirectories(directory.resolve("scratch"));
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "-Djava.io.tmpdir=" + scratch,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elmport.class.getName(),
                        "sync",
                        "--config",
                        desk.configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.txt").toFile());
        command.environment().put("ELMPORT_LOG_LEVEL", "TRACE");
        Process process = command.start();
        try (TraceLog log = new TraceLog()) {
            // when
            await().atMost(LONG).until(() -> called.getCount() == 0 || !process.isAlive());
            boolean killed = process.isAlive();
            process.destroyForcibly().waitFor();
            List<String> left = search.below(directory, desk.own());

            // then
            assertThat(killed)
                    .as(Files.readString(directory.resolve("said.txt")))
                    .isTrue();
            assertThat(left).isEmpty();
            assertThat(directory.resolve("said.txt")).content().contains("TRACE");

            // when: the next run makes up for it
            end.countDown();
            desk.wallets.faults(EdcFaults.none());
            CommandLine.Result next = desk.sync();

            // then
            assertThat(next.exitCode()).as(next.out() + next.err()).isZero();
            assertThat(desk.wallets.credentials()).hasSize(1);
            assertThat(search.in(desk.wallets.credentials().get(0).payload()))
                    .as("the learner has it all")
                    .anySatisfy(found -> assertThat(found).contains(FAMILY));
            assertNobodyIsNamed(log, desk.wallets.requests());
        } finally {
            end.countDown();
            process.destroyForcibly().waitFor();
        }
    }

    private static EdcFault held(CountDownLatch called, CountDownLatch end) {
        called.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return EdcFault.LOST_BEFORE;
    }

    @Test
    void aLedgerOnAServerHoldsNobodyInTheOpen() throws Exception {
        try (PostgresServer server = PostgresServer.start();
                TraceLog log = new TraceLog()) {
            // given
            withAllFacts();
            configure(
                    "  path: [^\n]*ledger",
                    "  url: " + server.url(PostgresServer.NAME) + "\n  user: " + PostgresServer.NAME);

            // when
            CommandLine.Result sync = desk.sync();
            List<String> dump = dump(server.connect(PostgresServer.NAME));

            // then
            assertThat(sync.exitCode()).as(sync.err()).isZero();
            assertThat(dump).as("rows of all tables").hasSizeGreaterThan(10);
            assertThat(dump).allSatisfy(value -> assertThat(search.in(value)).isEmpty());
            assertNobodyIsNamed(log, desk.wallets.requests());
        }
    }

    /** Every value of every table, one character for each byte where it is bytes. */
    private static List<String> dump(Connection connection) throws SQLException {
        List<String> values = new ArrayList<>();
        try (connection;
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            Object value = rows.getObject(column);
                            values.add(
                                    value instanceof byte[] bytes
                                            ? new String(bytes, StandardCharsets.UTF_8)
                                            : String.valueOf(value));
                        }
                    }
                }
            }
        }
        return values;
    }

    @Test
    void whoeverLooksAtCredentialsSeesThemInTheirFilesAndNowhereElse() throws IOException {
        try (TraceLog log = new TraceLog()) {
            // given
            Path out = directory.resolve("credentials");
            Path look = directory.resolve("look");
            desk.run("convert", "--from", "csv", "--in", desk.drop(), "--to", "edc-jsonld", "--out", out);
            Path credential = PersonSearch.files(out, List.of()).get(0);
            String whole = Files.readString(credential);
            Path spoilt = Files.writeString(
                    Files.createDirectories(directory.resolve("spoilt")).resolve("1.jsonld"),
                    whole.replaceAll("\"(familyName|givenName|fullName)\" ?: ?\\{[^}]*}", "\"$1\":\"" + FAMILY + "\"")
                            .replaceAll("(19|20)([0-9-]{8})T[^\"]*", "$1$2 " + FAMILY));

            // when
            List<CommandLine.Result> results = new ArrayList<>();
            for (Path file : List.of(credential, spoilt)) {
                results.add(desk.run("validate", "--profile", "edc-draft", file));
                results.add(desk.run("validate", "--profile", "edc-sealed", "--json", file));
                results.add(desk.run("annex1", file));
                results.add(desk.run("verify", file));
                results.add(desk.run("verify", "--json", file));
            }
            desk.run("preview", "--record", "R-1", "--from", "csv", "--in", desk.drop(), "--out", look);

            // then
            assertThat(search.in(whole)).isNotEmpty();
            assertThat(results.get(5).out() + results.get(5).err()).contains("VAL-");
            assertNobodyIsNamed(log, List.of(), out, look, directory.resolve("spoilt"));
        }
    }
}
