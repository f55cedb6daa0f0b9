package org.elmport.app;

import java.util.Optional;
import java.util.OptionalInt;
import org.elmport.sync.plan.PlanSelection;
import picocli.CommandLine.Option;

/** The options that say which part of the changes. */
final class ChangeChoice {

    @Option(
            names = "--only",
            paramLabel = "ID",
            description = "Only what comes of the record with this identifier in the source; nothing is removed.")
    private Optional<String> only = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "COUNT",
            description = "Only the first so many changes, and what they refer to; nothing is removed.")
    private Optional<Integer> limit = Optional.empty();

    PlanSelection selection() throws CommandFailure {
        if (limit.isPresent() && limit.get() < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--limit must be at least 1", "");
        }
        OptionalInt most = limit.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new PlanSelection(only, most, only.isEmpty() && most.isEmpty());
    }
}
