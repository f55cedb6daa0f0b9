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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sync that is killed at any point: the next one brings source, ledger and target together. */
class KilledSyncTest {

    private static final int KILLS = Integer.getInteger("elmport.kills", 4);
    private static final int FACULTIES = 300;

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
        // given
        LedgerAddress address = place.fresh(directory);
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            int first = random.nextInt(FACULTIES);
            int last = first + FACULTIES;

            // when
            killed(address, first, last, random.nextInt(900));

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
    }

    private void killed(LedgerAddress address, int first, int last, int afterMilliseconds)
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
                        Integer.toString(last))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals("begun")) {
                line = out.readLine();
            }
            process.waitFor(afterMilliseconds, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
    }
}
