package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.elmport.camel.CatalogueJob;
import org.elmport.camel.SourceBinding;
import org.elmport.dataset.Dataset;
import org.elmport.finding.Finding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.RunFiles;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.report.RunReport;

/** One run of one job: crawl and map through Camel, assemble, deliver, report. */
final class JobRun {

    /**
     * How it ended.
     *
     * @param report what was done
     * @param changed whether the target holds something else than before
     */
    record Result(RunReport report, boolean changed) {}

    private final JobConfiguration job;
    private final PrintWriter err;

    JobRun(JobConfiguration job, PrintWriter err) {
        this.job = job;
        this.err = err;
    }

    Result execute() throws CommandFailure, IOException, InterruptedException {
        List<Finding> early = new ArrayList<>();
        CatalogueMapping mapping = Mappings.of(job.mapping(), job.crosswalk(), early::add);
        try (CatalogueRun run = new CatalogueRun(job.name(), job.source().name(), mapping)) {
            early.forEach(run::found);
            CrawlSummary crawl = crawl(run, mapping);
            if (!crawl.whole() && !job.publishIncomplete()) {
                throw new CommandFailure(
                        ExitCode.SOURCE,
                        "the source left out a part of its lists, so nothing was delivered",
                        "Findings of the source say which; mend it there, or set publish-incomplete: true for the job.");
            }
            try (Dataset dataset = run.assemble()) {
                Receipt receipt = deliver(dataset, run);
                List<String> files =
                        receipt.items().stream().map(Receipt.Item::name).toList();
                RunReport report = run.report(crawl, dataset, files);
                if (job.reportDirectory().isPresent()) {
                    RunFiles.write(report, job.reportDirectory().get());
                }
                return new Result(report, receipt.changed());
            }
        }
    }

    private CrawlSummary crawl(CatalogueRun run, CatalogueMapping mapping) throws CommandFailure, InterruptedException {
        Progress progress = new Progress(err, "records read");
        SourceBinding source = new SourceBinding(job.source(), job.sourceSettings());
        try {
            return new CatalogueJob(job.name(), source, mapping, progress::step).run(run);
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
    }

    private Receipt deliver(Dataset dataset, CatalogueRun run) throws CommandFailure {
        try (DatasetTarget target = job.target().openDataset(job.targetSettings(), run::found)) {
            return target.deliver(dataset);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }
}
