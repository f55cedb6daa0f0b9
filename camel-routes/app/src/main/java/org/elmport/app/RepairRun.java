package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.sync.RunFiles;
import org.elmport.sync.TargetRepair;
import org.elmport.sync.TargetReports;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.LedgerConfiguration;
import org.elmport.sync.item.ItemRepair;
import org.elmport.sync.item.ItemRepaired;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.report.TargetReport;
import picocli.CommandLine;

/** Compares the target of a job with its ledger, or brings it back to what the ledger holds. */
final class RepairRun {

    private final JobConfiguration job;
    private final JobLedger ledger;
    private final LedgerConfiguration configuration;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Findings findings = new Findings();

    RepairRun(JobConfiguration job, Ledger ledger, LedgerConfiguration configuration, CommandLine commandLine) {
        this.job = job;
        this.ledger = ledger.job(job.name());
        this.configuration = configuration;
        this.out = commandLine.getOut();
        this.err = commandLine.getErr();
    }

    private TargetRepair catalogue() {
        return new TargetRepair(job, ledger, configuration.lease());
    }

    private ItemRepair items() {
        return new ItemRepair(job, ledger, configuration.lease(), configuration.cipher(), Clock.systemUTC());
    }

    PlanHead reconcile(Path plan, boolean purge) throws CommandFailure, IOException, InterruptedException {
        try {
            PlanHead head = job.items().isPresent()
                    ? items().reconcile(plan, purge, this::tell)
                    : catalogue().reconcile(plan, this::tell);
            report(reports -> reports.compared(head, plan));
            return head;
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    int repair(Path plan, Optional<Hash> accepted) throws CommandFailure, IOException, InterruptedException {
        try {
            return job.items().isPresent()
                    ? told(items().repair(plan, accepted, this::tell), plan)
                    : told(catalogue().repair(plan, this::tell), plan);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    private int told(Receipt receipt, Path plan) throws IOException {
        List<String> written = receipt.items().stream().map(Receipt.Item::name).toList();
        RunOutcome outcome = written.isEmpty() ? RunOutcome.TARGET_FAILED : RunOutcome.DONE;
        PlanHead head = PlanReader.head(plan);
        report(reports -> reports.repaired(outcome, head, plan, new TreeMap<>(), written));
        written.forEach(name -> out.println("  " + name));
        return (outcome == RunOutcome.DONE ? ExitCode.DONE : ExitCode.TARGET).number();
    }

    private int told(ItemRepaired repaired, Path plan) throws IOException {
        report(reports ->
                reports.repaired(repaired.outcome(), repaired.plan(), plan, repaired.deliveries(), List.of()));
        repaired.deliveries().forEach((name, count) -> out.println("  " + name + ": " + count));
        if (repaired.outcome() == RunOutcome.REFUSED) {
            repaired.plan().refusals().forEach(refusal -> err.println("elmport: " + refusal));
            err.println("  Nothing was changed. To let exactly this plan pass: --accept-removals "
                    + repaired.plan().hash());
            return ExitCode.GUARD.number();
        }
        return (repaired.outcome() == RunOutcome.DONE ? ExitCode.DONE : ExitCode.TARGET).number();
    }

    /** Makes a report of what was done. */
    @FunctionalInterface
    private interface Reporting {
        TargetReport of(TargetReports reports) throws IOException;
    }

    private void report(Reporting reporting) throws IOException {
        if (job.reportDirectory().isPresent()) {
            RunFiles.write(
                    reporting.of(new TargetReports(job, findings)),
                    job.reportDirectory().get());
        }
    }

    private void tell(Finding finding) {
        findings.add(finding);
        err.println("elmport: " + finding.code().code() + ": " + finding.message());
    }
}
