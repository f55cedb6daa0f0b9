package org.elmport.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.elmport.finding.RecordReference;
import org.elmport.record.RecordKind;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Aliases;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says that a record is the one that was published under another identifier. */
@Command(
        name = "alias",
        description = "Says that a record, whose identifier in the source has changed, is the one that was published"
                + " under another identifier, which it keeps. Without arguments: lists what was said.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport alias course C-2041 C-1001 --config elmport.yaml",
            "  elmport alias course C-2041 --remove --config elmport.yaml   it is a record of its own after all",
            "  elmport alias --config elmport.yaml"
        })
final class AliasCommand implements Callable<Integer> {

    private static final int WORDS = 3;
    private static final int WORDS_TO_REMOVE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Parameters(
            arity = "0..3",
            paramLabel = "KIND NOW BEFORE",
            description = "The kind of record (course, programme, offering, organisation), its identifier in the source"
                    + " now, and the one under which it was published.")
    private List<String> words = List.of();

    @Option(names = "--remove", description = "Take back what was said of a record.")
    private boolean remove;

    @Override
    public Integer call() throws CommandFailure {
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = choice.single(configuration);
        check();
        try (Ledger ledger = configuration.open()) {
            JobLedger ofJob = ledger.job(job.name());
            if (remove) {
                remove(ofJob, configuration);
            } else if (!words.isEmpty()) {
                put(ofJob, configuration);
            }
            list(ofJob, spec.commandLine().getOut());
        }
        return ExitCode.DONE.number();
    }

    private void check() throws CommandFailure {
        boolean complete = words.size() == (remove ? WORDS_TO_REMOVE : WORDS);
        boolean listOnly = words.isEmpty() && !remove;
        if (!listOnly && !(complete && kind(words.get(0)))) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "an alias needs the kind of record, its identifier now, and the one before; with --remove not the"
                            + " one before",
                    "For example: elmport alias course C-2041 C-1001");
        }
    }

    private static boolean kind(String word) {
        return java.util.Arrays.stream(RecordKind.values())
                .anyMatch(kind -> kind.word().equals(word));
    }

    private void put(JobLedger job, LedgerFile configuration) {
        Aliases.Alias alias = new Aliases.Alias(new RecordReference(words.get(0), words.get(1)), words.get(2));
        question(job, new RecordReference(words.get(0), words.get(2)));
        try (Lease lease = job.lease(configuration.ledger().lease())) {
            job.aliases().put(lease, alias);
            job.audit(System.getProperty("user.name", ""), "alias", String.join(" ", words));
        }
    }

    private void question(JobLedger job, RecordReference before) {
        if (!job.aliases().published(before)) {
            spec.commandLine()
                    .getErr()
                    .println("elmport: job " + job.name() + " has never published " + before
                            + ", so nothing changes by this; mind the spelling, or take it back with --remove");
        }
    }

    private void remove(JobLedger job, LedgerFile configuration) throws CommandFailure {
        RecordReference record = new RecordReference(words.get(0), words.get(1));
        try (Lease lease = job.lease(configuration.ledger().lease())) {
            if (!job.aliases().remove(lease, record)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "nothing was said of " + record,
                        "elmport alias without a record lists what was said.");
            }
            job.audit(System.getProperty("user.name", ""), "alias removed", String.join(" ", words));
        }
    }

    private static void list(JobLedger job, PrintWriter out) {
        job.aliases().list().forEach(alias -> out.println(alias.record() + " is published as " + alias.publishedId()));
    }
}
