package org.elmport.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.Signal;
import org.elmport.sync.schedule.SignalFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a signal to a job that runs by itself. */
@Command(
        name = "signal",
        description =
                "Asks elmport run for something: resync runs a job once now, changes does so and reads only what has changed, full does so and delivers everything"
                        + " again, pause lets it start no run any more, resume ends the pause.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport signal catalogue resync --config elmport.yaml",
            "  elmport signal catalogue pause --config elmport.yaml"
        })
final class SignalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "JOB", description = "The name of the job.")
    private String job = "";

    @Parameters(index = "1", paramLabel = "SIGNAL", description = "resync, full, changes, pause or resume.")
    private String word = "";

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The configuration.")
    private Path file = Path.of("elmport.yaml");

    @Override
    public Integer call() throws CommandFailure, IOException {
        Signal signal = Signal.of(word)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        word + " is no signal",
                        "There are: "
                                + Arrays.stream(Signal.values())
                                        .map(Signal::word)
                                        .collect(Collectors.joining(", "))));
        LedgerFile configuration = LedgerFile.read(file, Plugins.registry());
        JobConfiguration known = configuration.job(job);
        Optional<SignalFolder> folder = configuration.ledger().signals();
        if (folder.isPresent()) {
            spec.commandLine().getOut().println("The signal waits in " + given(folder.get(), known.name(), signal));
        } else {
            try (Ledger ledger = configuration.open()) {
                ledger.job(known.name()).signals().give(signal);
            }
            spec.commandLine().getOut().println("The signal waits in the ledger.");
        }
        return ExitCode.DONE.number();
    }

    private static Path given(SignalFolder folder, String job, Signal signal) throws CommandFailure, IOException {
        try {
            return folder.give(job, signal);
        } catch (IllegalArgumentException noFile) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    String.valueOf(noFile.getMessage()),
                    "Give the job a name of letters, digits and dashes.");
        }
    }
}
