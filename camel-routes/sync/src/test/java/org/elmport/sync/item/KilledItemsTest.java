package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that are killed at any point: the next one brings source, ledger and target together, and mints no number twice. */
class KilledItemsTest {

    private static final int KILLS = Integer.getInteger("elmport.kills", 3);
    private static final int MANY_KILLS = Integer.getInteger("elmport.kills.long", 200);
    private static final int STUDENTS = 60;
    private static final long STRUCK = -1;
    private static final long UNHARMED = 600_000;

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void theNextRunBringsSourceLedgerAndTargetTogether(LedgerPlace place) throws Exception {
        kill(place, KILLS, 20261122);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void soItDoesHundredsOfTimes(LedgerPlace place) throws Exception {
        kill(place, MANY_KILLS, 20261123);
    }

    private void kill(LedgerPlace place, int kills, long seed) throws Exception {
        // given: how long it takes when nobody kills it
        LedgerAddress address = place.fresh(directory);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> badges = new HashMap<>();
        long whole = killed(address, 0, STUDENTS, "green", true, false, UNHARMED);
        assertThat(whole).as("the run that nobody kills, in milliseconds").isPositive();
        int struck = 0;
        for (int kill = 0; kill < kills; kill++) {
            int first = random.nextInt(STUDENTS);
            String colour = "colour-" + kill;
            boolean repeatable = random.nextBoolean();

            // when
            long took = killed(
                    address, first, first + STUDENTS, colour, repeatable, random.nextBoolean(), random.nextLong(whole));
            struck += took == STRUCK ? 1 : 0;

            // then
            String where = place + " seed " + seed + " kill " + kill;
            try (Campus campus = KilledItems.campus(address, directory, first, first + STUDENTS, colour, repeatable)) {
                SyncResult next = campus.sync();
                assertThat(next.refusals()).as(where).isEmpty();
                assertThat(campus.desk.held).as(where).hasSize(2 * STUDENTS);
                assertThat(campus.desk.held.values().stream().filter(one -> one.contains(colour)))
                        .as(where)
                        .hasSize(STUDENTS);
                numbersStay(campus, badges, where);
                campus.desk.calls.clear();
                assertThat(campus.sync().plan().counts().changes()).as(where).isZero();
                assertThat(campus.desk.calls).as(where).isEmpty();
                assertThat(campus.job().runs().verify()).as(where).isEmpty();
            }
        }
        System.out.println(place + ": " + kills + " kills of runs with things one by one, " + struck
                + " before the end of the run, seed " + seed);
        assertThat(struck).as("kills that struck").isPositive();
    }

    /** Each badge keeps the number that it had when it was seen first. */
    private static void numbersStay(Campus campus, Map<String, String> known, String where) {
        Set<String> numbers = new HashSet<>();
        campus.desk.held.forEach((name, content) -> {
            if (name.startsWith(BadgeMapping.BADGE)) {
                assertThat(known.putIfAbsent(name, content)).as(where).isIn(null, content);
                numbers.add(content);
            }
        });
        assertThat(numbers).as(where).hasSize(STUDENTS);
    }

    /** How long the process took after it had begun, in milliseconds, or that it was killed before its end. */
    private long killed(
            LedgerAddress address,
            int first,
            int last,
            String colour,
            boolean repeatable,
            boolean withPlan,
            long afterMilliseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledItems.class.getName(),
                        address.url(),
                        address.user(),
                        directory.toString(),
                        Integer.toString(first),
                        Integer.toString(last),
                        colour,
                        Boolean.toString(repeatable),
                        Boolean.toString(withPlan))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals("begun")) {
                line = out.readLine();
            }
            long begun = System.nanoTime();
            boolean ended = process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return ended ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) : STRUCK;
        }
    }
}
