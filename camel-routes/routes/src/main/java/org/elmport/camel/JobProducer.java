package org.elmport.camel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.sync.CatalogueSync;
import org.elmport.sync.RunFiles;
import org.elmport.sync.Since;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.item.ItemPlane;
import org.elmport.sync.item.ItemSync;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.ledger.SharedLedger;

/** Runs a job once for each exchange. */
final class JobProducer extends DefaultProducer {

    private final JobEndpoint endpoint;
    private final JobBinding binding;

    JobProducer(JobEndpoint endpoint, JobBinding binding) {
        super(endpoint);
        this.endpoint = endpoint;
        this.binding = binding;
    }

    @Override
    public void process(Exchange exchange) throws SourceException, TargetException, IOException, InterruptedException {
        SyncResult result = run();
        exchange.getMessage().setBody(result.report());
        exchange.setProperty(ElmportExchange.OUTCOME, result.outcome().name().toLowerCase(Locale.ROOT));
        exchange.setProperty(ElmportExchange.PLAN, result.plan().hash().hex());
        exchange.setProperty(ElmportExchange.FINDINGS, result.report().findings());
        if (endpoint.isFailOnRefusal() && result.outcome() == RunOutcome.REFUSED) {
            throw new FindingsException(result.refusals());
        }
    }

    private SyncResult run() throws SourceException, TargetException, IOException, InterruptedException {
        JobConfiguration job = binding.configuration();
        try (SharedLedger.Use open = binding.ledger().hold()) {
            JobLedger ledger = open.ledger().job(job.name());
            SyncResult result = job.items().isPresent() ? items(ledger) : catalogue(ledger);
            Optional<Path> directory = job.reportDirectory();
            if (directory.isPresent()) {
                RunFiles.write(result.report(), directory.get());
            }
            return result;
        }
    }

    private SyncResult catalogue(JobLedger ledger)
            throws SourceException, TargetException, IOException, InterruptedException {
        JobConfiguration job = binding.configuration();
        SourceBinding source = new SourceBinding(job.source(), job.sourceSettings());
        CatalogueJob crawl = new CatalogueJob(job.name(), source, binding.mapping(), read -> {});
        CatalogueSync sync = new CatalogueSync(job, ledger, options(), crawl::run);
        return endpoint.planOnly() ? sync.plan(binding.mapping()) : sync.sync(binding.mapping());
    }

    private SyncOptions options() {
        SyncOptions all = SyncOptions.standard(binding.lease());
        return endpoint.getSince().isEmpty() ? all : all.withSince(Since.parse(endpoint.getSince()));
    }

    private SyncResult items(JobLedger ledger)
            throws SourceException, TargetException, IOException, InterruptedException {
        ItemPlane plane = new ItemPlane(
                binding.cipher(),
                Clock.systemUTC(),
                binding.mapping().options(),
                binding.services(),
                List.of(),
                read -> {});
        ItemSync sync = new ItemSync(binding.configuration(), ledger, options(), plane);
        return endpoint.planOnly() ? sync.plan() : sync.sync();
    }
}
