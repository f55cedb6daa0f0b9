package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sync that is killed at any point: the next one brings source, ledger and target together. */
class KilledSyncTest {

    private static final int KILLS = Integer.getInteger("elmport.kills", 4);
    private static final int MANY_KILLS = Integer.getInteger("elmport.kills.long", 200);
    private static final int FACULTIES = 300;
    private static final long STRUCK = -1;
    private static final long UNHARMED = 120_000;

    @TempDir
    private Path directory = Path.of(".");

    static void fill(Campus campus, int first, int last) {
        campus.limits = new GuardLimits(FACULTIES, 100, 100, java.util.List.of());
        for (int i = first; i < last; i++) {
            campus.with("f" + i);
        }
    }

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
        long whole = killed(address, 0, FACULTIES, false, UNHARMED);
        int struck = 0;
        for (int kill = 0; kill < kills; kill++) {
            int first = random.nextInt(FACULTIES);
            int last = first + FACULTIES;

            // when
            long took = killed(address, first, last, random.nextBoolean(), random.nextLong(whole));
            struck += took == STRUCK ? 1 : 0;

            // then
            try (Campus campus = new Campus(address, directory)) {
                fill(campus, first, last);
                SyncResult next = campus.sync();
                String where = "seed " + seed + " kill " + kill;
                assertThat(next.refusals()).as(where).isEmpty();
                assertThat(campus.planned().plan().counts().changes()).as(where).isZero();
                assertThat(campus.dataset().split("<organisation ", -1))
                        .as(where)
                        .hasSize(FACULTIES + 1);
                assertThat(campus.dataset()).as(where).contains("/organisation/f" + (last - 1) + "\"");
                assertThat(campus.job().runs().verify()).as(where).isEmpty();
            }
        }
        System.out.println(place + ": " + kills + " kills, " + struck + " before the end of the run, seed " + seed);
        assertThat(struck).as("kills that struck").isPositive();
    }

    /** How long the process took after it had begun, in milliseconds, or that it was killed before its end. */
    private long killed(LedgerAddress address, int first, int last, boolean withPlan, long afterMilliseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSync.class.getName(),
                        address.url(),
                        address.user(),
                        directory.toString(),
                        Integer.toString(first),
                        Integer.toString(last),
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
