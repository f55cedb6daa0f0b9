package org.elmport.sync.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs that are killed at any point: the next one brings source, ledger and target together, and mints no number twice. */
class KilledItemsTest {

    private static final int STUDENTS = 60;

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void theNextRunBringsSourceLedgerAndTargetTogether(LedgerPlace place) throws Exception {
        kill(place, Math.min(3, KilledProcess.FEW), 20261122);
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
        KilledProcess process = new KilledProcess(KilledItems.class, directory);
        Map<String, String> badges = new HashMap<>();
        long whole = process.unharmed(address, directory, 0, STUDENTS, "green", true, false);
        int struck = 0;
        for (int kill = 0; kill < kills; kill++) {
            int first = random.nextInt(STUDENTS);
            String colour = "colour-" + kill;
            boolean repeatable = random.nextBoolean();

            Object[] arguments = {directory, first, first + STUDENTS, colour, repeatable, random.nextBoolean()};

            // when: with one thing or another on its way to the target, or wherever it is by then
            if (kill % 2 == 0) {
                process.killedAt(1 + random.nextInt(2 * STUDENTS), address, arguments);
                struck++;
            } else {
                struck += process.killed(moments.nextLong(whole), address, arguments) ? 1 : 0;
            }

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
}
