package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole job, from the files of a university to whoever takes credentials and fails at random: plan, run after run,
 * corrections. The wallets are counted: no result is there twice, and of each the receipts say what became of it.
 */
class CredentialBatchTest {

    private static final int FEW = 24;
    private static final int MANY = 1_000;
    private static final double FAILING = 0.25;
    private static final int MOST_RUNS = 40;
    private static final int CORRECTED = 8;
    private static final List<EdcFault> WAYS = List.of(
            EdcFault.LOST_BEFORE,
            EdcFault.LOST_AFTER,
            EdcFault.GATEWAY_PAGE,
            EdcFault.UNAVAILABLE,
            EdcFault.FAILED_AFTER,
            EdcFault.SESSION_LOST,
            EdcFault.ACCEPTED_AFTER,
            EdcFault.SIGN_IN_PAGE,
            EdcFault.NO_SUCH_PATH,
            EdcFault.NOT_TAKEN,
            EdcFault.NOT_TAKEN,
            EdcFault.NOT_TAKEN);

    @TempDir
    private Path directory = Path.of(".");

    @ParameterizedTest
    @CsvSource({"issuer-v1,71", "issuer-v2,72", "wallet,73"})
    void noResultBecomesTwoCredentialsInAWholeJob(String delivery, long seed) throws Exception {
        // trap edc 19, 21
        through(delivery, seed, FEW);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"issuer-v1,20261122", "issuer-v2,20261123", "wallet,20261124"})
    void aThousandResultsGoThroughAWholeJob(String delivery, long seed) throws Exception {
        through(delivery, seed, MANY);
    }

    private void through(String delivery, long seed, int number) throws Exception {
        List<String> failure =
                List.of("on-target-error: dead-letter", "on-data-error: skip", "circuit-failures: 1000000");
        try (IssuingWorld world = new IssuingWorld(directory, delivery, failure).withMany(number)) {
            // when: the plan calls nobody
            CommandLine.Result plan = world.run("plan", "--out", directory.resolve("plan.json"));
            assertThat(plan.exitCode()).as(plan.err()).isZero();
            assertThat(plan.out()).contains(String.format(Locale.ENGLISH, "%,d added", number));
            assertThat(world.requests()).isEmpty();

            // when: the first load
            world.faults(EdcFaults.random(seed, FAILING, WAYS));
            settle(world, number, seed);

            // then
            Map<Integer, String> settled = world.states();
            assertCounted(world, settled, seed);
            say(delivery, seed, world, settled);

            // when: another night, with nothing new and nobody at fault
            int calls = world.requests().size();
            world.faults(EdcFaults.none());
            world.run("sync");

            // then
            assertThat(world.requests()).as("what is settled calls nobody").hasSize(calls);
            assertThat(world.states()).isEqualTo(settled);
            assertCounted(world, settled, seed);

            // when: some grades are corrected, and it fails again
            world.faults(EdcFaults.random(seed + 1, FAILING, WAYS));
            List<Integer> corrected = settled.keySet().stream()
                    .filter(i -> "issued".equals(settled.get(i)))
                    .limit(CORRECTED)
                    .toList();
            corrected.forEach(
                    i -> world.students.put(i, IssuingWorld.Student.passed(i).with("passed", "9")));
            settle(world, number, seed);

            // then
            assertThat(world.there().values()).as("twice, seed %d", seed).allMatch(times -> times == 1);
            assertThat(world.there().keySet())
                    .filteredOn(name -> name.endsWith(" 9"))
                    .isNotEmpty()
                    .allMatch(name -> corrected.contains(Integer.valueOf(name.substring(0, name.length() - 2))));
            assertOnlyWhatWaitsForAPersonIsLeft(world, delivery);
        }
    }

    /** Runs until nothing waits for the target any more. */
    private static void settle(IssuingWorld world, int number, long seed) throws IOException {
        int runs = 0;
        CommandLine.Result night;
        do {
            assertThat(runs++).as("runs, seed %d", seed).isLessThan(MOST_RUNS);
            night = world.run("sync");
            assertThat(night.err() + night.out()).doesNotContain("\tat ", "rimerova", "@example.org");
            assertThat(night.exitCode()).as(night.err() + night.out()).isIn(0, 1);
        } while (night.out().contains("credential waiting"));
        assertThat(world.states()).as("seed %d", seed).hasSize(number);
    }

    /** Delivered is there once, refused is not there, and of what is unknown there is no second. */
    private static void assertCounted(IssuingWorld world, Map<Integer, String> states, long seed) {
        Map<String, Integer> there = world.there();
        states.forEach((number, state) -> {
            int held = there.getOrDefault(number + " 8", 0);
            String which = number + " of " + seed + " is " + state;
            switch (state) {
                case "issued" -> assertThat(held).as(which).isEqualTo(1);
                case "refused" -> assertThat(held).as(which).isZero();
                case "unknown" -> assertThat(held).as(which).isLessThanOrEqualTo(1);
                default -> throw new AssertionError(which);
            }
        });
        assertThat(states.values()).contains("issued", "refused");
    }

    private static void assertOnlyWhatWaitsForAPersonIsLeft(IssuingWorld world, String delivery) throws IOException {
        CommandLine.Result letters = world.run("retry", "--dry-run");
        long parked = letters.out()
                .lines()
                .filter(line -> line.contains("waits for a person"))
                .count();
        long unknown =
                world.states().values().stream().filter("unknown"::equals).count();
        assertThat(parked).as(letters.out()).isEqualTo(unknown);
        assertThat(letters.out()).doesNotContain("next try");
        // a wallet takes an identifier once, so that a lost call is made again; only one that is refused then stays
        // open
        if (!delivery.equals("wallet")) {
            assertThat(unknown).isPositive();
        }
    }

    /** Prints figures for the record; nobody is named in them. */
    private static void say(String delivery, long seed, IssuingWorld world, Map<Integer, String> states) {
        Map<String, Integer> counts = new TreeMap<>();
        states.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        Map<String, Integer> there = world.there();
        System.out.printf(
                Locale.ENGLISH,
                "%s, seed %d: %d results, %d calls, %s; in wallets %d, twice %d%n",
                delivery,
                seed,
                states.size(),
                world.requests().size(),
                counts,
                there.size(),
                there.values().stream().filter(times -> times > 1).count());
    }
}
