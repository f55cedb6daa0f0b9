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

/** A run through changes that is killed at any point: the next one, through changes or the whole, makes it good. */
class KilledChangesTest {

    /** Two around the reading of changes, two around the writing of the dataset. */
    private static final int STEPS = 4;

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void theNextRunMakesItGood(LedgerPlace place) throws Exception {
        kill(place, Math.min(2, KilledProcess.FEW), 20261122);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void soItDoesManyTimes(LedgerPlace place) throws Exception {
        kill(place, KilledProcess.MANY, 20261123);
    }

    private void kill(LedgerPlace place, int kills, long seed) throws Exception {
        // given: the whole once, and a day of changes to learn how long that takes
        LedgerAddress address = place.fresh(directory);
        Path shelf = directory.resolve("shelf");
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom moments = random.split();
        KilledProcess process = new KilledProcess(KilledChanges.class, directory);
        process.unharmed(address, shelf, seed, 0);
        long whole = process.unharmed(address, shelf, seed, 1);
        int struck = 0;
        for (int kill = 0; kill < kills; kill++) {
            int day = kill + 2;

            // when: before or after it reads or writes, or wherever it is by then
            if (kill % 2 == 0) {
                process.killedAt(1 + random.nextInt(STEPS), address, shelf, seed, day);
                struck++;
            } else {
                struck += process.killed(moments.nextLong(whole), address, shelf, seed, day) ? 1 : 0;
            }

            // then
            String where = place + " seed " + seed + " kill " + kill;
            try (ChangingUniversity university = KilledChanges.university(address, shelf, seed, day);
                    ChangingUniversity reference = KilledChanges.university(
                            LedgerPlace.FILE.fresh(directory), directory.resolve("reference"), seed, day)) {
                SyncResult next =
                        university.sync(random.nextBoolean() ? ChangingUniversity.CHANGES : ChangingUniversity.WHOLE);
                reference.sync(ChangingUniversity.WHOLE);
                assertThat(next.refusals()).as(where).isEmpty();
                assertThat(university.dataset()).as(where).isEqualTo(reference.dataset());
                assertThat(university.published()).as(where).isEqualTo(reference.published());
                assertThat(university
                                .planned(ChangingUniversity.WHOLE)
                                .plan()
                                .counts()
                                .changes())
                        .as(where)
                        .isZero();
                assertThat(university.job().runs().verify()).as(where).isEmpty();
            }
        }
        System.out.println(
                place + ": " + kills + " kills of a run through changes, " + struck + " before its end, seed " + seed);
    }
}
