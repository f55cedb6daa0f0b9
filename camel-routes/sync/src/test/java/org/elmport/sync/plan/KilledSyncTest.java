package org.elmport.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sync that is killed at any point: the next one brings source, ledger and target together. */
class KilledSyncTest {

    private static final int FACULTIES = 200;

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
        kill(place, KilledProcess.FEW, 20261122);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void soItDoesHundredsOfTimes(LedgerPlace place) throws Exception {
        kill(place, KilledProcess.MANY, 20261123);
    }

    private void kill(LedgerPlace place, int kills, long seed) throws Exception {
        // given: how long it takes when nobody kills it
        LedgerAddress address = place.fresh(directory);
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom moments = random.split();
        KilledProcess process = new KilledProcess(KilledSync.class, directory);
        process.unharmed(address, directory, 0, FACULTIES, true);
        long whole = process.unharmed(address, directory, FACULTIES, 2 * FACULTIES, true);
        int struck = 0;
        for (int kill = 0; kill < kills; kill++) {
            int first = random.nextInt(FACULTIES);
            int last = first + FACULTIES;

            // when: while it reads, with the target open or just closed, or wherever it is by then
            boolean withPlan = random.nextBoolean();
            if (kill % 2 == 0) {
                process.killedAt(1 + random.nextInt(FACULTIES + 2), address, directory, first, last, withPlan);
                struck++;
            } else {
                struck += process.killed(moments.nextLong(whole), address, directory, first, last, withPlan) ? 1 : 0;
            }

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
        System.out.println(place + ": " + kills + " kills of a sync, " + struck + " before its end, seed " + seed);
    }
}
