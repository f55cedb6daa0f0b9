package org.elmport.sync.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.LedgerPlace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deliveries one by one that are killed at any point: each card arrives once, although the target invents identifiers. */
class KilledPostTest {

    private static final int KILLS = Integer.getInteger("elmport.kills", 4);
    private static final int MANY_KILLS = Integer.getInteger("elmport.kills.long", 200);
    private static final int CARDS = 400;
    private static final int LONGEST = 1_200;

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @EnumSource
    void eachArrivesOnce(LedgerPlace place) throws Exception {
        kill(place, KILLS, 20261122);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void eachArrivesOnceHoweverOften(LedgerPlace place) throws Exception {
        kill(place, MANY_KILLS, 20261123);
    }

    private void kill(LedgerPlace place, int kills, long seed) throws Exception {
        // given
        LedgerAddress address = place.fresh(directory);
        SplittableRandom random = new SplittableRandom(seed);
        int first = 0;
        for (int kill = 0; kill < kills; kill++) {
            int last = first + CARDS;

            // when
            killed(address, first, last, random.nextInt(LONGEST));
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
        System.out.println(place + ": " + kills + " kills among single deliveries, seed " + seed);
    }

    private void killed(LedgerAddress address, int first, int last, int afterMilliseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPost.class.getName(),
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
