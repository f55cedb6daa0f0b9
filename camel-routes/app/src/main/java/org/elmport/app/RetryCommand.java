package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.TargetException;
import org.elmport.sync.LetterChoice;
import org.elmport.sync.LetterRetry;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.TargetReports;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.plan.PlanSelection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries again what was put by. */
@Command(
        name = "retry",
        description = "Tries again what could not be published or delivered: all of it, or what fits the options. What"
                + " waits for a person, because nobody knows what became of it, is tried only by its number.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport retry --config elmport.yaml --dry-run      list the dead letters",
            "  elmport retry --config elmport.yaml --code PUB-TARGET-FAILED",
            "  elmport retry --config elmport.yaml --id 17 --confirm   the target has it"
        })
final class RetryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Option(names = "--id", split = ",", paramLabel = "NUMBER", description = "The letters with these numbers.")
    private Set<Long> ids = Set.of();

    @Option(names = "--code", paramLabel = "CODE", description = "Those with this kind of failure.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--run", paramLabel = "NUMBER", description = "Those that failed in this run; see: elmport runs")
    private Optional<Long> run = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Those that failed then or later, such as 2026-11-22T02:00:00Z.")
    private Optional<Instant> since = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "Those that failed before then.")
    private Optional<Instant> until = Optional.empty();

    @Option(names = "--dry-run", description = "List them, and try nothing.")
    private boolean dryRun;

    @Option(
            names = "--confirm",
            description = "Send nothing: you have looked, and the target has what the letters given by --id are about.")
    private boolean confirm;

    /** Numbers that were asked for and that no job has. */
    private final Set<Long> unknown = new TreeSet<>();

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        if (confirm && ids.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "--confirm needs --id", "Name what you have looked at.");
        }
        LedgerFile configuration = choice.configuration();
        int worst = ExitCode.DONE.number();
        unknown.addAll(ids);
        try (Ledger ledger = configuration.open()) {
            for (JobConfiguration job : choice.jobs(configuration)) {
                worst = Math.max(worst, retry(job, ledger, configuration));
            }
        }
        return unknown.isEmpty() ? worst : Math.max(worst, nobodyKnows(unknown));
    }

    private int nobodyKnows(Set<Long> numbers) {
        PrintWriter err = spec.commandLine().getErr();
        numbers.forEach(number -> err.println("elmport: there is no dead letter " + number + "; it may be settled"));
        err.println("  List those there are with: elmport retry --dry-run");
        return ExitCode.USAGE.number();
    }

    private int retry(JobConfiguration job, Ledger ledger, LedgerFile configuration)
            throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        JobLedger ofJob = ledger.job(job.name());
        LetterRetry retry = new LetterRetry(
                job,
                ofJob,
                configuration.ledger().lease(),
                configuration.ledger().cipher(),
                Clock.systemUTC());
        LetterChoice meant = new LetterChoice(ids, code, run, since, until);
        List<DeadLetter> letters = dryRun ? retry.listed(meant) : retry.chosen(meant);
        letters.forEach(letter -> unknown.remove(letter.id()));
        out.println("Job " + job.name() + ": " + number(letters));
        letters.forEach(letter -> out.println("  " + line(letter)));
        waiting(retry.listed(meant), letters, out);
        if (dryRun || letters.isEmpty()) {
            return ExitCode.DONE.number();
        }
        Findings findings = new Findings();
        try {
            if (confirm) {
                retry.confirm(letters, System.getProperty("user.name", ""), finding -> tell(finding, findings));
                report(job, letters, retry.left(letters), findings);
                return ExitCode.DONE.number();
            }
            retry.retry(sent(letters), finding -> tell(finding, findings));
            published(job, ledger, letters, configuration);
            List<DeadLetter> left = retry.left(letters);
            report(job, letters, left, findings);
            return told(letters, left, out);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    /** What is not tried without its number must be known to be there. */
    private static void waiting(List<DeadLetter> fitting, List<DeadLetter> letters, PrintWriter out) {
        int parked = fitting.size() - letters.size();
        if (parked > 0) {
            out.println("  " + parked + " more, of which nobody knows what became of them, "
                    + (parked == 1 ? "waits" : "wait") + " for a person; see: elmport retry --dry-run");
        }
    }

    private static List<DeadLetter> sent(List<DeadLetter> letters) {
        return letters.stream()
                .filter(letter -> letter.work() != DeadLetter.Work.PUBLISH)
                .toList();
    }

    /** Records are read again: one by itself, several with all others. */
    private void published(JobConfiguration job, Ledger ledger, List<DeadLetter> letters, LedgerFile configuration)
            throws CommandFailure, IOException, InterruptedException {
        List<DeadLetter> records = letters.stream()
                .filter(letter -> letter.work() == DeadLetter.Work.PUBLISH)
                .toList();
        if (records.isEmpty()) {
            return;
        }
        SyncOptions options = SyncOptions.standard(configuration.ledger().lease());
        if (records.size() == 1) {
            options = options.withSelection(
                    PlanSelection.only(records.get(0).key().key()));
        }
        RunSummary.print(
                new JobRun(
                                job,
                                ledger,
                                options,
                                configuration.ledger().cipher(),
                                spec.commandLine().getErr())
                        .sync()
                        .report(),
                spec.commandLine().getOut());
    }

    private static String number(List<DeadLetter> letters) {
        return Counted.of(letters.size(), "dead letter");
    }

    private static int told(List<DeadLetter> letters, List<DeadLetter> left, PrintWriter out) {
        left.forEach(letter -> out.println("still there: " + line(letter)));
        out.println((letters.size() - left.size()) + " of " + number(letters) + " settled");
        if (left.isEmpty()) {
            return ExitCode.DONE.number();
        }
        return (sent(left).isEmpty() ? ExitCode.FINDINGS : ExitCode.TARGET).number();
    }

    private static String line(DeadLetter letter) {
        String next = letter.nextTry().map(time -> "next try " + time).orElse("waits for a person");
        return letter.id() + "  " + letter.key() + "  " + letter.code() + "  "
                + Counted.of(letter.attempts(), "attempt") + ", "
                + (letter.kept() || letter.work() == DeadLetter.Work.PUBLISH ? "" : "content not kept, ") + next
                + "  " + letter.reason();
    }

    private static void report(JobConfiguration job, List<DeadLetter> letters, List<DeadLetter> left, Findings findings)
            throws IOException {
        if (job.reportDirectory().isPresent()) {
            RunFiles.write(
                    new TargetReports(job, findings).retried(letters, left),
                    job.reportDirectory().get());
        }
    }

    private void tell(Finding finding, Findings findings) {
        findings.add(finding);
        spec.commandLine().getErr().println("elmport: " + finding.code().code() + ": " + finding.message());
    }
}
