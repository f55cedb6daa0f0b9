package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.elmport.finding.Finding;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.sync.TargetRepair;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.plan.PlanHead;
import picocli.CommandLine;

/** Compares the target of a job with its ledger, or brings it back to what the ledger holds. */
final class RepairRun {

    private final TargetRepair repair;
    private final PrintWriter out;
    private final PrintWriter err;

    RepairRun(JobConfiguration job, Ledger ledger, Duration lease, CommandLine commandLine) {
        this.repair = new TargetRepair(job, ledger.job(job.name()), lease);
        this.out = commandLine.getOut();
        this.err = commandLine.getErr();
    }

    PlanHead reconcile(Path plan) throws CommandFailure, IOException {
        try {
            return repair.reconcile(plan, this::tell);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    int repair(Path plan) throws CommandFailure, IOException, InterruptedException {
        try {
            Receipt receipt = repair.repair(plan, this::tell);
            receipt.items().forEach(item -> out.println("  " + item.name()));
            return (receipt.items().isEmpty() ? ExitCode.TARGET : ExitCode.DONE).number();
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    private void tell(Finding finding) {
        err.println("elmport: " + finding.code().code() + ": " + finding.message());
    }
}
