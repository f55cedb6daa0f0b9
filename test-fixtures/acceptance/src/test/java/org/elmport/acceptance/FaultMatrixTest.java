package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong where: how the run ends, what the ledger says, what is published. Writes docs/faults.md. */
class FaultMatrixTest {

    @TempDir
    private Path directory = Path.of(".");

    static Stream<FaultCase> all() {
        return sides().flatMap(List::stream);
    }

    private static Stream<List<FaultCase>> sides() {
        return Stream.of(
                FaultCases.http(),
                FaultCases.files(),
                FaultCases.databases(),
                FaultCases.targets(),
                FaultCases.spools(),
                FaultCases.ledgers());
    }

    static Stream<FaultCase> oneOfEachSide() {
        return sides().map(side -> side.get(0));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachSide")
    void whateverGoesWrong(FaultCase fault) throws IOException {
        happens(fault);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("all")
    void whateverGoesWrongAnywhere(FaultCase fault) throws IOException {
        happens(fault);
    }

    private void happens(FaultCase fault) throws IOException {
        // given
        FaultyWorld world = new FaultyWorld(directory);
        world.published(input(fault));
        String before = Files.readString(world.dataset());

        // when
        CommandLine.Result result = fault.fault().run(world);

        // then
        assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(fault.exitCode());
        assertThat(result.err()).doesNotContain("\tat ", "this is a fault of Elmport");
        assertThat(result.err() + world.report()).contains(fault.sign());
        if (!fault.outcome().isEmpty()) {
            assertThat(world.outcome()).contains(" " + fault.outcome() + " ");
        }
        world.targetBack();
        assertThat(world.dataset()).hasContent(before);
        isPublished(world, fault.dataset());
    }

    private static FaultyWorld.Input input(FaultCase fault) {
        if (among(FaultCases.http(), fault)) {
            return FaultyWorld.Input.HTTP;
        }
        return among(FaultCases.databases(), fault) ? FaultyWorld.Input.DATABASE : FaultyWorld.Input.FILES;
    }

    private static boolean among(List<FaultCase> cases, FaultCase fault) {
        return cases.stream().anyMatch(one -> one.behaviour().equals(fault.behaviour()));
    }

    private static void isPublished(FaultyWorld world, FaultCase.Published published) throws IOException {
        switch (published) {
            case AS_BEFORE -> assertThat(world.isChanged(world.dataset())).isFalse();
            case REPLACED ->
                assertThat(world.isChanged(world.path("published"))).isTrue();
            case NOT_YET -> {
                assertThat(world.csv().exitCode()).as("the next run").isZero();
                assertThat(world.isChanged(world.dataset())).isTrue();
            }
        }
    }

    @Test
    void thePageOfFaultsIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Faults

                <!-- Written by FaultMatrixTest, which makes each of these happen; edit FaultCases, not this. -->

                What sources, targets, ledgers and the place of temporary files (spool) do, and what comes of it. Each row is a test: a first run publishes a
                catalogue, the fault happens in the second. Exit codes: 0 done, 1 findings over the gate, 4 source,
                5 target, 6 the guard refused, 70 a fault of Elmport, its ledger or the disk, 75 another run is at it.

                | where | what happens | exit code | the ledger says | what is published | the message or report names |
                | --- | --- | --- | --- | --- | --- |
                """);
        all().map(FaultMatrixTest::row).forEach(page::append);
        GeneratedPage.at("docs/faults.md").holds(page.toString());
    }

    private static String row(FaultCase fault) {
        return "| %s | %s | %d | %s | %s | %s |\n"
                .formatted(
                        fault.side().name().toLowerCase(Locale.ROOT),
                        fault.behaviour(),
                        fault.exitCode(),
                        fault.outcome(),
                        fault.dataset().words(),
                        fault.sign().isEmpty() ? "" : "`" + fault.sign() + "`");
    }
}
