package org.elmport.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.elmport.sync.Since;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.configuration.JobConfiguration;
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

    @Option(
            names = "--since",
            converter = SinceReader.class,
            paramLabel = "MOMENT",
            description = "Read only what the source says has changed since: a moment with its offset"
                    + " (2026-11-22T02:00:00Z), a date where the institution is (2026-11-22), or the word last, which is"
                    + " the last time it was read. The rest is as it was then; what is missing is not removed.")
    private Optional<Since> since = Optional.empty();

    /** The same options, as far as they are about what is read; every job must be able to do that. */
    SyncOptions with(SyncOptions options, List<JobConfiguration> jobs) throws CommandFailure {
        for (JobConfiguration job : jobs) {
            if (since.isPresent() && job.items().isPresent()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "--since is for catalogues, and job " + job.name() + " delivers things one by one",
                        "Nothing personal is kept to add changes to. Leave it out: all is read, and only what has changed is"
                                + " sent. Or name the job of a catalogue with --job.");
            }
        }
        SyncOptions selected = options.withSelection(selection());
        return since.map(selected::withSince).orElse(selected);
    }

    private PlanSelection selection() throws CommandFailure {
        if (limit.isPresent() && limit.get() < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--limit must be at least 1", "");
        }
        OptionalInt most = limit.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new PlanSelection(only, most, only.isEmpty() && most.isEmpty());
    }
}
