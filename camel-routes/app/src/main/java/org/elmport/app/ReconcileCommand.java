package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.elmport.sync.TargetReports;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.plan.PlanHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the ledger with what the target says it has. */
@Command(
        name = "reconcile",
        description = "Compares what the target says it has with what the ledger holds, by identifier: only here, only"
                + " there, different. Changes nothing, and writes a plan of repair, which elmport apply carries out. The"
                + " exit code is 1 when something differs, and when the target did not list all it has.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  elmport reconcile --config elmport.yaml", "  elmport apply repair.json --config elmport.yaml"})
final class ReconcileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Option(
            names = "--out",
            defaultValue = "repair.json",
            paramLabel = "FILE",
            description = "Where to write the plan of repair (default: repair.json).")
    private Path file = Path.of("repair.json");

    @Option(
            names = "--purge",
            description = "Let the plan of repair also take from the target what the ledger does not know; only for"
                    + " targets that take things one by one. It obeys the guard.")
    private boolean purge;

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = choice.single(configuration);
        try (Ledger ledger = configuration.open()) {
            PlanHead head =
                    new RepairRun(job, ledger, configuration.ledger(), spec.commandLine()).reconcile(file, purge);
            PlanText.changes(file, out, TargetReports::words);
            ReconciliationText.print(head, file, out);
            boolean agrees = head.counts().changes() == 0 && head.answers().listed();
            return (agrees ? ExitCode.DONE : ExitCode.FINDINGS).number();
        }
    }
}
