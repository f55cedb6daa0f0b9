package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.plan.PlanHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what a run would change. */
@Command(
        name = "plan",
        description = "Reads the source, says what would change in what is published, and changes nothing. The plan is"
                + " written as a file, and as a page that a course office can read and sign off.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport plan --config elmport.yaml --out plan.json",
            "  elmport plan --config elmport.yaml --only C-1001"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private JobChoice choice = new JobChoice();

    @Mixin
    private ChangeChoice changes = new ChangeChoice();

    @Option(
            names = "--out",
            defaultValue = "plan.json",
            paramLabel = "FILE",
            description = "Where to write the plan; the page beside it ends with .html (default: plan.json).")
    private Path file = Path.of("plan.json");

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        LedgerFile configuration = choice.configuration();
        JobConfiguration job = choice.single(configuration);
        SyncOptions options = changes.with(
                        SyncOptions.standard(configuration.ledger().lease()), List.of(job))
                .withPlanFile(file);
        try (Ledger ledger = configuration.open()) {
            SyncResult result = new JobRun(
                            job,
                            ledger,
                            options,
                            configuration.ledger().cipher(),
                            spec.commandLine().getErr())
                    .plan();
            Path page = page(file);
            RunFiles.write(page, bytes -> PlanHtml.write(file, bytes));
            PlanText.print(file, out);
            PlanText.undelivered(result.report(), out);
            out.println("The plan:               " + file);
            out.println("Open this in a browser: " + page);
            return Refusal.told(result, spec.commandLine().getErr());
        }
    }

    private static Path page(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".html");
    }
}
