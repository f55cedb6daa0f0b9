package org.elmport.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how the identifiers of a job start, and lets them start in another way. */
@Command(
        name = "base-iri",
        description = "Says with what the identifiers of a job start. They are frozen when a job is published first;"
                + " with --move they start from now on as the configuration says, and every record is a new one for"
                + " its readers.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  elmport base-iri --config elmport.yaml", "  elmport base-iri --config elmport.yaml --move"})
final class BaseIriCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Option(names = "--move", description = "Give all records new identifiers, as the configuration says now.")
    private boolean move;

    @Override
    public Integer call() throws CommandFailure {
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = choice.single(configuration);
        try (Ledger ledger = configuration.open()) {
            JobLedger ofJob = ledger.job(job.name());
            if (move) {
                move(ofJob, job.mapping().baseIri(), configuration);
            } else {
                tell(ofJob, job.mapping().baseIri());
            }
        }
        return ExitCode.DONE.number();
    }

    private void tell(JobLedger job, String wanted) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("published: " + job.uriPolicy().orElse("nothing yet"));
        out.println("configured: " + wanted);
    }

    private void move(JobLedger job, String wanted, LedgerFile configuration) {
        PrintWriter out = spec.commandLine().getOut();
        try (Lease lease = job.lease(configuration.ledger().lease())) {
            Optional<String> before = job.changeUriPolicy(lease, wanted);
            job.audit(System.getProperty("user.name", ""), "base-iri", before.orElse("nothing") + " becomes " + wanted);
            out.println("was: " + before.orElse("nothing yet"));
            out.println("is:  " + wanted);
            out.println("The next plan removes every record and adds it again; accept it by its hash.");
        }
    }
}
