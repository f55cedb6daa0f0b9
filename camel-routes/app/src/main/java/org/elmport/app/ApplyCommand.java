package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries out a plan and no other. */
@Command(
        name = "apply",
        description =
                "Carries out a plan of elmport plan or elmport reconcile, exactly as it was signed off. Refuses when the source gives something else"
                        + " than when the plan was made, or when another run has published since.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  elmport apply plan.json --config elmport.yaml")
final class ApplyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigurationChoice choice = new ConfigurationChoice();

    @Parameters(paramLabel = "PLAN", description = "The file of the plan.")
    private Path plan = Path.of("plan.json");

    @Option(
            names = "--accept-removals",
            converter = HashReader.class,
            paramLabel = "HASH-OF-PLAN",
            description = "Let the plan with this hash pass although the guard refuses it.")
    private Optional<Hash> accepted = Optional.empty();

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        LedgerFile configuration = choice.configuration();
        PlanHead head = head();
        SyncOptions options =
                SyncOptions.standard(configuration.ledger().lease()).withAccepted(accepted);
        try (Ledger ledger = configuration.open()) {
            if (head.repairs()) {
                return new RepairRun(configuration.job(head.job()), ledger, configuration.ledger(), spec.commandLine())
                        .repair(plan, accepted);
            }
            SyncResult result = new JobRun(
                            configuration.job(head.job()),
                            ledger,
                            options,
                            configuration.ledger().cipher(),
                            spec.commandLine().getErr())
                    .apply(plan);
            RunSummary.print(result.report(), out);
            PlanText.summary(result.plan(), out);
            PlanText.undelivered(result.report(), out);
            result.report().files().forEach(written -> out.println("  " + written));
            if (result.outcome() == RunOutcome.REFUSED) {
                Refusal.listed(plan, spec.commandLine().getErr());
            }
            return Refusal.told(result, spec.commandLine().getErr());
        }
    }

    private PlanHead head() throws CommandFailure, IOException {
        if (!Files.isReadable(plan) || Files.isDirectory(plan)) {
            throw new CommandFailure(
                    ExitCode.SOURCE,
                    "there is no plan " + plan + " that may be read",
                    "Make one with: elmport plan --out " + plan.getFileName());
        }
        return PlanReader.head(plan);
    }
}
