package org.elmport.acceptance;

import static org.elmport.acceptance.FaultCase.Published.AS_BEFORE;
import static org.elmport.acceptance.FaultCase.Published.NOT_YET;
import static org.elmport.acceptance.FaultCase.Published.REPLACED;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.elmport.acceptance.FaultCase.Side;
import org.elmport.simulator.Fault;
import org.elmport.simulator.FaultScript;
import org.elmport.simulator.qdr.CallBehaviour;
import org.elmport.simulator.qdr.QdrSimulator;
import org.elmport.simulator.qdr.QdrSimulatorOptions;
import org.elmport.simulator.qdr.Registration;
import org.elmport.simulator.qdr.SimulatorCertificate;

/** What sources, targets and ledgers do, and what comes of it: the rows of docs/faults.md. */
final class FaultCases {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int SOURCE = 4;
    static final int TARGET = 5;
    static final int GUARD = 6;
    static final int FAULT = 70;
    static final int BUSY = 75;

    private static final String FAILED = "source failed";
    private static final String REFUSED = "refused";
    private static final String DELIVERED = "done";

    private static final CallBehaviour SILENCE = CallBehaviour.keepSilent(Duration.ofHours(1));

    private FaultCases() {}

    /** Sources over HTTP. */
    static List<FaultCase> http() {
        return List.of(
                source("answers every request with 500", world -> world.http(Fault.status(500)), "500"),
                source(
                        "answers with 500 from the third page on",
                        world -> world.http(FaultScript.builder()
                                .onPath("/v5/courses", 3, Integer.MAX_VALUE, Fault.status(500))
                                .build()),
                        "500"),
                source("refuses the credentials (401)", world -> world.http(Fault.status(401)), "401"),
                source("does not end its answer in time", FaultyWorld::httpWithoutPatience, "/v5/courses"),
                source(
                        "loses the connection within the answer",
                        world -> world.http(Fault.connectionLost()),
                        "/v5/courses"),
                source("sends half a JSON document", world -> world.http(Fault.truncatedJson()), "/v5/courses"),
                source("sends a login page in place of data", world -> world.http(Fault.loginPage()), "HTML"),
                source("has pages without end", world -> world.http(Fault.endlessNextPage()), "page"),
                source("sends more bytes than the limit", world -> world.http(Fault.hugeBody(3_000_000)), "bytes"),
                harmless(
                        "is busy once (429 with Retry-After)",
                        world -> world.http(FaultScript.builder()
                                .onPath("/v5/courses", 1, 1, Fault.tooManyRequests("0"))
                                .build())),
                harmless("is slow, and answers in time", world -> world.http(Fault.slowBody(Duration.ofMillis(100)))),
                harmless("begins its answers with a byte order mark", world -> world.http(Fault.byteOrderMark())),
                harmless("compresses its answers unasked", world -> world.http(Fault.gzip())));
    }

    /** Sources that are files. */
    static List<FaultCase> files() {
        return List.of(
                guarded(
                        "delivers tables without rows",
                        world -> world.tables(table -> table.lines().findFirst().orElse("") + "\n")
                                .csv(),
                        "STA-SOURCE-EMPTY"),
                guarded(
                        "delivers half of its courses",
                        world -> world.generated(30).csv(),
                        "STA-REMOVALS-OVER-LIMIT"),
                source(
                        "delivers a table in another encoding",
                        world -> world.encoded(StandardCharsets.ISO_8859_1).csv(),
                        "UTF-8"),
                source(
                        "uses another delimiter than before",
                        world -> world.tables(
                                        table -> table.replace("\",\"", "\";\"").replace(",", ";"))
                                .csv(),
                        "delimiter"),
                source("is not there", world -> world.withoutSource().csv(), "drop"),
                new FaultCase(
                        Side.SOURCE,
                        "delivers two records with one identifier",
                        world -> world.courses(FaultCases::firstTwice).csv(),
                        DONE,
                        DELIVERED,
                        AS_BEFORE,
                        "SRC-IDENTIFIER-TWICE"));
    }

    /** Sources that are databases. */
    static List<FaultCase> databases() {
        return List.of(
                source("its database gives no connection", FaultyWorld::jdbcWithoutServer, "gives no connection"),
                source(
                        "its database refuses the user",
                        world -> world.jdbc(world.database().sourceOf("nobody")),
                        "refuses the user"),
                source(
                        "one of its views is gone",
                        world -> world.jdbc(world.database()
                                .courses("1 AS unused")
                                .execute("DROP VIEW elm_course_v")
                                .source()),
                        "elm_course_v is not there"),
                source(
                        "a query breaks in the middle of a view",
                        world -> world.jdbc(world.database().breaking().source()),
                        "SQLSTATE 22012"),
                source(
                        "a query takes longer than it may",
                        world -> world.jdbc(world.database().slow().sourceWithoutPatience()),
                        "took longer than 1 seconds"),
                guarded(
                        "one of its views has lost its rows",
                        world -> world.jdbc(world.database()
                                .execute("DELETE FROM elm_course_v")
                                .source()),
                        "STA-REMOVALS-OVER-LIMIT"));
    }

    private static List<String> firstTwice(List<String> rows) {
        List<String> twice = new ArrayList<>(rows);
        twice.add(rows.get(0));
        return twice;
    }

    /** Targets. */
    static List<FaultCase> targets() {
        return List.of(
                target(
                        "its directory is gone",
                        world -> world.changed().withoutTarget().csv(),
                        TARGET,
                        "does not exist"),
                target(
                        "its directory is gone, and on-target-error is skip",
                        world -> world.failure("on-target-error: skip")
                                .changed()
                                .withoutTarget()
                                .csv(),
                        FINDINGS,
                        "the target failed"),
                target(
                        "its directory is gone, and on-target-error is dead-letter",
                        world -> world.failure("on-target-error: dead-letter")
                                .changed()
                                .withoutTarget()
                                .csv(),
                        FINDINGS,
                        "elmport retry"),
                target(
                        "it may not be written to",
                        world -> world.changed().csv("plugin: file\n      path: " + FaultyWorld.forbidden()),
                        TARGET,
                        "no permission"),
                target(
                        "its disk is full, and no other",
                        world -> world.changed().csvOnFullTarget(),
                        TARGET,
                        "the disk is full"),
                new FaultCase(
                        Side.TARGET,
                        "the register shows another certificate",
                        FaultCases::otherCertificate,
                        TARGET,
                        "target failed",
                        REPLACED,
                        "certificate"),
                register(
                        "the register answers the call with 500",
                        TARGET,
                        "target failed",
                        "500",
                        CallBehaviour.reject(500)),
                register(
                        "the register does not know our key (403)",
                        TARGET,
                        "target failed",
                        "403",
                        CallBehaviour.reject(403)),
                register("the register gives no answer in time", TARGET, "target failed", "answer", SILENCE),
                register(
                        "the register takes the call, and the connection is lost; then it answers",
                        DONE,
                        DELIVERED,
                        "",
                        CallBehaviour.acceptAndHangUp(),
                        CallBehaviour.accept()),
                register(
                        "the register is busy once (429 with Retry-After)",
                        DONE,
                        DELIVERED,
                        "",
                        CallBehaviour.rejectUntilLater(429, "0"),
                        CallBehaviour.accept()));
    }

    /** The place of temporary files. */
    static List<FaultCase> spools() {
        return List.of(
                spool("its disk is full, and no other", FaultyWorld::csvOnFullSpool, "The disk is full"),
                spool("it lets no file become as large as it would", FaultyWorld::csvWithShortFiles, "ulimit"));
    }

    private static FaultCase spool(String behaviour, FaultCase.Fault fault, String sign) {
        return new FaultCase(
                Side.SPOOL, behaviour, world -> fault.run(world.longTexts()), FAULT, "failed", AS_BEFORE, sign);
    }

    /** Ledgers. */
    static List<FaultCase> ledgers() {
        return List.of(
                ledger("its file is damaged", world -> world.ledger("no ledger").csv(), FAULT, "ledger"),
                ledger("its disk is full", world -> world.changed().csvOnFullDisk(), FAULT, "disk"),
                ledger(
                        "another process has its file open",
                        world -> world.changed().csvWhileLocked(),
                        BUSY,
                        "open in another process"));
    }

    private static FaultCase ledger(String behaviour, FaultCase.Fault fault, int exitCode, String sign) {
        return new FaultCase(Side.LEDGER, behaviour, fault, exitCode, "", AS_BEFORE, sign);
    }

    private static FaultCase source(String behaviour, FaultCase.Fault fault, String sign) {
        return new FaultCase(Side.SOURCE, behaviour, fault, SOURCE, FAILED, AS_BEFORE, sign);
    }

    private static FaultCase guarded(String behaviour, FaultCase.Fault fault, String sign) {
        return new FaultCase(Side.SOURCE, behaviour, fault, GUARD, REFUSED, AS_BEFORE, sign);
    }

    private static FaultCase harmless(String behaviour, FaultCase.Fault fault) {
        return new FaultCase(Side.SOURCE, behaviour, fault, DONE, DELIVERED, AS_BEFORE, "");
    }

    private static FaultCase target(String behaviour, FaultCase.Fault fault, int exitCode, String sign) {
        return new FaultCase(Side.TARGET, behaviour, fault, exitCode, "target failed", NOT_YET, sign);
    }

    /** The register is called once the files are there, so what is published is the new one in any case. */
    private static FaultCase register(
            String behaviour, int exitCode, String outcome, String sign, CallBehaviour... answers) {
        return new FaultCase(
                Side.TARGET, behaviour, world -> registered(world, answers), exitCode, outcome, REPLACED, sign);
    }

    private static CommandLine.Result registered(FaultyWorld world, CallBehaviour... answers) throws IOException {
        try (QdrSimulator register = QdrSimulator.start(QdrSimulatorOptions.defaults())) {
            register.answers(answers);
            return called(world, register, List.of(answers).contains(SILENCE) ? "5s" : "10m");
        }
    }

    private static CommandLine.Result otherCertificate(FaultyWorld world) throws IOException {
        try {
            SimulatorCertificate first = SimulatorCertificate.make(world.path(""), "127.0.0.1");
            SimulatorCertificate second = SimulatorCertificate.make(world.path(""), "127.0.0.1");
            try (QdrSimulator register =
                    QdrSimulator.start(QdrSimulatorOptions.defaults().withCertificate(first))) {
                register.changeCertificate(second);
                return called(world, register, "10m\n      update-trust: " + first.pem());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static CommandLine.Result called(FaultyWorld world, QdrSimulator register, String timeout)
            throws IOException {
        Registration registration = register.register(URI.create("https://courses.uni.example/europass/dataset.xml"));
        Files.createDirectories(world.path("published"));
        Files.writeString(world.path("update.key"), registration.key());
        return world.changed()
                .csv("plugin: qdr\n      folder: " + world.path("published")
                        + "\n      address: https://courses.uni.example/europass/\n      update-attempts: 2\n"
                        + "      update-url: "
                        + registration.updateUrl()
                        + "\n      update-header: {X-API-Key: \"{key}\"}\n      update-key: ${file:"
                        + world.path("update.key") + "}\n      update-timeout: " + timeout);
    }
}
