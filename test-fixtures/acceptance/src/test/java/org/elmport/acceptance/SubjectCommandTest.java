package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does when a student asks what is kept of them, or that it be erased. */
class SubjectCommandTest {

    private static final String INSTITUTION = "999999999";
    private static final String TOKEN = "token-of-the-test";
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory = Path.of(".");

    private final CardRouterSimulator router = started();
    private Path configuration = Path.of("elmport.yaml");

    private static CardRouterSimulator started() {
        try {
            return CardRouterSimulator.start(CardRouterOptions.of(DAY, TOKEN, INSTITUTION));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @BeforeEach
    void twoStudentsHaveCards() throws IOException {
        configuration = directory.resolve("elmport.yaml");
        Files.createDirectories(directory.resolve("drop"));
        Files.writeString(directory.resolve("key"), "AAECAwQFBgcICQoLDA0ODw==");
        Files.writeString(directory.resolve("token"), TOKEN);
        students("alba", "bruno");
        configure("  payload-key: ${file:key}");
    }

    @AfterEach
    void close() {
        router.close();
    }

    private void students(String... names) throws IOException {
        StringBuilder learners = new StringBuilder("learner_id,esi,given_name,family_name\n");
        StringBuilder cards = new StringBuilder("card_id,learner_id,status,type,issued,expires,issuer_pic\n");
        for (String name : names) {
            learners.append("L-" + name + ",urn:schac:personalUniqueCode:int:esi:uni.example:" + name + "," + name
                    + ",Invento\n");
            cards.append("C-" + name + ",L-" + name + ",active,passive,2026-09-01,2027-09-30," + INSTITUTION + "\n");
        }
        Files.writeString(directory.resolve("drop/learners.csv"), learners);
        Files.writeString(directory.resolve("drop/cards.csv"), cards);
    }

    private void configure(String key) throws IOException {
        Files.writeString(configuration, """
                ledger:
                  path: ledger
                %s
                jobs:
                  cards:
                    source:
                      plugin: csv
                      path: %s
                    mapping:
                      esc:
                        institution: "%s"
                    target:
                      plugin: esc-router
                      base-url: %s
                      token: ${file:token}
                      institution: "%s"
                    report:
                      directory: %s
                """.formatted(
                        key,
                        directory.resolve("drop"),
                        INSTITUTION,
                        router.baseUrl(),
                        INSTITUTION,
                        directory.resolve("reports")));
    }

    private CommandLine.Result elmport(String command, Object... more) {
        Stream<Object> words = Stream.concat(
                Stream.of(command.split(" ", -1)),
                Stream.concat(Stream.of("--config", configuration), Stream.of(more)));
        return CommandLine.run(words.toArray());
    }

    @Test
    void aStudentIsToldWhatIsKeptAndNobodyElseIs() throws IOException {
        // given
        CommandLine.Result sync = elmport("sync");
        Path file = directory.resolve("told.json");

        // when
        CommandLine.Result told =
                elmport("subject export", "--out", file, "urn:schac:personalUniqueCode:int:esi:UNI.example:Alba");

        // then
        assertThat(sync.exitCode()).as(sync.err()).isZero();
        assertThat(sync.out()).contains("card delivered");
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(Files.readString(file))
                .contains("uni.example:alba", "delivered")
                .doesNotContain("bruno");
        assertThat(told.out() + told.err()).doesNotContain("alba");
    }

    @Test
    void aStudentIsErasedHereAndAtTheRouter() throws IOException {
        // given
        elmport("sync");
        students("bruno");

        // when
        CommandLine.Result erased =
                elmport("subject erase", "urn:schac:personalUniqueCode:int:esi:uni.example:alba", "L-alba");
        CommandLine.Result again = elmport("sync");
        CommandLine.Result runs = elmport("runs", "--verify");

        // then
        assertThat(erased.exitCode()).as(erased.out() + erased.err()).isZero();
        assertThat(router.cards(INSTITUTION)).hasSize(1);
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(runs.out()).contains("erase", "The chain of runs is whole.");
        assertThat(List.of(erased.out(), again.out(), runs.out()).toString()).doesNotContain("alba", "Invento");
    }

    @Test
    void theIdentifierInTheSourceFindsAStudentUnderTwoStudentIdentifiers() throws IOException {
        // given
        elmport("sync");
        Path learners = directory.resolve("drop/learners.csv");
        Files.writeString(learners, Files.readString(learners).replace("uni.example:alba", "uni.example:alba-2"));
        elmport("sync");
        Path file = directory.resolve("told.json");

        // when
        CommandLine.Result told = elmport("subject export", "--out", file, "L-alba");
        CommandLine.Result plan = elmport("plan", "--only", "L-bruno", "--out", directory.resolve("plan.json"));
        CommandLine.Result mistyped = elmport("subject erase", "L-abla");
        CommandLine.Result erased = elmport("subject erase", "L-alba");

        // then
        assertThat(told.out()).as(told.err()).contains("things are kept");
        assertThat(Files.readString(file)).contains("uni.example:alba-2", "withdrawn", "delivered");
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(mistyped.out()).contains("Nothing is kept under these identifiers", "student identifier");
        assertThat(erased.exitCode()).as(erased.out() + erased.err()).isZero();
        assertThat(erased.out()).contains("card withdrawn: 1", "person withdrawn: 1", "subject admit");
        assertThat(router.cards(INSTITUTION)).as("of bruno").hasSize(1);

        // when: the source has the student still
        CommandLine.Result night = elmport("sync");
        CommandLine.Result admitted = elmport("subject admit", "L-alba");
        CommandLine.Result next = elmport("sync");

        // then
        assertThat(night.exitCode()).as(night.err()).isZero();
        assertThat(Files.readString(directory.resolve("reports/findings.json")))
                .as("of the last night, when all is well again")
                .doesNotContain("STA-ERASED-PERSON-RETURNS");
        assertThat(night.out() + night.err()).contains("1 warning");
        assertThat(admitted.out()).contains("The next run takes the person again");
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(router.cards(INSTITUTION)).hasSize(2);
    }

    @Test
    void aJobAboutPersonsDoesNotStartWithoutAKey() throws IOException {
        // given
        configure("");

        // when
        CommandLine.Result refused = elmport("sync");

        // then
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("ledger.payload-key", "openssl rand");
        assertThat(router.requests()).isEmpty();
    }

    @Test
    void aPlanIsSignedOffAndNamesNobody() throws IOException {
        // when
        CommandLine.Result plan = elmport("plan", "--out", directory.resolve("plan.json"));
        CommandLine.Result applied = elmport("apply " + directory.resolve("plan.json"));

        // then
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("added card", "4 added").doesNotContain("alba", "Invento");
        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(router.cards(INSTITUTION)).hasSize(2);
        for (String name : List.of("plan.json", "plan.html", "reports/report.html", "reports/findings.json")) {
            assertThat(Files.readString(directory.resolve(name), StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContain("alba", "Invento");
        }
    }

    @Test
    void whatIsLostAtTheRouterIsFoundAndBroughtBack() throws IOException {
        // given
        elmport("sync");
        Path repair = directory.resolve("repair.json");
        CommandLine.Result same = elmport("reconcile", "--out", repair);

        // when: another job of the same institution has told the router of somebody
        students("alba", "bruno", "carla");
        elmport("sync");
        Files.delete(directory.resolve("ledger.mv.db"));
        students("alba", "bruno");
        elmport("sync");
        CommandLine.Result differs = elmport("reconcile", "--purge", "--out", repair);

        // then
        assertThat(same.exitCode()).as(same.out() + same.err()).isZero();
        assertThat(differs.exitCode()).isEqualTo(1);
        assertThat(differs.out()).contains("only there", "only there person");

        // when
        CommandLine.Result repaired = elmport("apply " + repair);

        // then
        assertThat(repaired.exitCode()).as(repaired.out() + repaired.err()).isZero();
        assertThat(router.cards(INSTITUTION)).hasSize(2);
    }
}
