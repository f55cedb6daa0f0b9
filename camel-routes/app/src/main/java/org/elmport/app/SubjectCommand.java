package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.item.SubjectErased;
import org.elmport.sync.item.SubjectRequest;
import org.elmport.sync.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a person who asks what is kept of them, or that it be erased. */
@Command(
        name = "subject",
        description = "Tells a person what a job keeps of them, or erases it. Name all identifiers that the source may"
                + " know the person by; their case does not matter.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport subject export --config elmport.yaml --job cards --out told.json 4711",
            "  elmport subject erase --config elmport.yaml --job cards 4711"
                    + " urn:schac:personalUniqueCode:int:esi:uni.example:4711"
        })
final class SubjectCommand {

    private static final String NOTHING =
            "Nothing is kept under these identifiers. A person is found by the identifier in"
                    + " the source, the student identifier, the number of a card, and the pseudonym.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "export",
            description = "Writes all that a job keeps of a person as JSON, into a file that only you can read.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin JobChoice choice,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
                    Path file,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "The identifiers of the person.")
                    List<String> identifiers)
            throws CommandFailure, IOException {
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = personal(choice.single(configuration));
        try (Ledger ledger = configuration.open()) {
            int things = request(job, ledger, configuration).export(identifiers, file, actor());
            PrintWriter out = spec.commandLine().getOut();
            out.println(things == 0 ? NOTHING : things + " things are kept.");
            out.println("Written: " + file);
            return ExitCode.DONE.number();
        }
    }

    @Command(
            name = "erase",
            description = "Takes from the target what it has of a person, as far as the target lets us, and erases all"
                    + " content, dead letters and numbers from the ledger. That something was sent and taken back stays"
                    + " recorded under a pseudonym. Of a person whom the source still delivers nothing is made any more,"
                    + " and each run says so, until subject admit. The exit code is 1 when the target may still have"
                    + " something.",
            mixinStandardHelpOptions = true)
    int erase(
            @Mixin JobChoice choice,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "The identifiers of the person.")
                    List<String> identifiers)
            throws CommandFailure, InterruptedException {
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = personal(choice.single(configuration));
        try (Ledger ledger = configuration.open()) {
            return told(request(job, ledger, configuration).erase(identifiers, actor(), this::tell));
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    @Command(
            name = "admit",
            description =
                    "Lets a person come back who was erased: the next run makes of what the source has of them what"
                            + " it makes of all.",
            mixinStandardHelpOptions = true)
    int admit(
            @Mixin JobChoice choice,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "The identifiers of the person.")
                    List<String> identifiers)
            throws CommandFailure {
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = personal(choice.single(configuration));
        try (Ledger ledger = configuration.open()) {
            boolean admitted = request(job, ledger, configuration).admit(identifiers, actor());
            spec.commandLine()
                    .getOut()
                    .println(
                            admitted
                                    ? "The next run takes the person again, if the source has them."
                                    : "Nobody was erased under these identifiers.");
            return ExitCode.DONE.number();
        }
    }

    private static SubjectRequest request(JobConfiguration job, Ledger ledger, LedgerFile configuration) {
        return new SubjectRequest(
                job,
                ledger.job(job.name()),
                configuration.ledger().lease(),
                configuration.ledger().cipher(),
                Clock.systemUTC());
    }

    private static JobConfiguration personal(JobConfiguration job) throws CommandFailure {
        if (job.items().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "job " + job.name() + " publishes a catalogue, and keeps nothing of persons",
                    "Name a job about persons with --job.");
        }
        return job;
    }

    private static String actor() {
        return System.getProperty("user.name", "");
    }

    private int told(SubjectErased erased) {
        PrintWriter out = spec.commandLine().getOut();
        if (!erased.known()) {
            out.println(NOTHING);
            return ExitCode.DONE.number();
        }
        out.println(erased.erased() + " contents, letters and numbers were erased from the ledger.");
        erased.deliveries().forEach((name, count) -> out.println("  at the target: " + name + ": " + count));
        out.println("Nothing is made any more of what the source still has of this person; see: elmport subject admit");
        if (erased.left().isEmpty()) {
            return ExitCode.DONE.number();
        }
        out.println("The target may still have:");
        erased.left().forEach(line -> out.println("  " + line));
        out.println("The next run asks it again; or ask its operator.");
        return ExitCode.FINDINGS.number();
    }

    private void tell(Finding finding) {
        spec.commandLine().getErr().println("elmport: " + finding.code().code() + ": " + finding.message());
    }
}
