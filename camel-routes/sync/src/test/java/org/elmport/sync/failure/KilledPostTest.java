package org.elmport.sync.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deliveries one by one that are killed at any point: each card arrives once, although the target invents identifiers. */
class KilledPostTest {

    private static final int CARDS = 120;

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void eachArrivesOnce(LedgerPlace place) throws Exception {
        kill(place, KilledProcess.FEW, 20261122);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void eachArrivesOnceHoweverOften(LedgerPlace place) throws Exception {
        kill(place, KilledProcess.MANY, 20261123);
    }

    private void kill(LedgerPlace place, int kills, long seed) throws Exception {
        // given
        LedgerAddress address = place.fresh(directory);
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom moments = random.split();
        KilledProcess process = new KilledProcess(KilledPost.class, directory);
        process.unharmed(address, directory, 0, CARDS);
        long whole = process.unharmed(address, directory, CARDS, 2 * CARDS);
        int struck = 0;
        int first = 2 * CARDS;
        for (int kill = 0; kill < kills; kill++) {
            int last = first + CARDS;

            // when: with one card or another on its way to the target, or on the way back
            if (kill % 2 == 0) {
                process.killedAt(1 + random.nextInt(CARDS / 2), address, directory, first, last);
                struck++;
            } else {
                struck += process.killed(moments.nextLong(whole), address, directory, first, last) ? 1 : 0;
            }
            KilledPost.run(address, directory, first, last);

            // then
            List<String> cards = KilledPost.cards(directory).stream()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
            assertThat(cards)
                    .as("seed " + seed + " kill " + kill)
                    .doesNotHaveDuplicates()
                    .contains("card " + first, "card " + (last - 1))
                    .hasSize(last);
            first += CARDS / 4;
        }
        System.out.println(
                place + ": " + kills + " kills among single deliveries, " + struck + " before the last, seed " + seed);
    }
}
