package org.elmport.camel;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.SynchronizationAdapter;
import org.elmport.finding.Finding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingResult;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.elmport.sync.CatalogueRun;

/** Runs the crawl and the mapping of a job through its route, once. */
public final class CatalogueJob {

    private final String name;
    private final SourceBinding source;
    private final CatalogueMapping mapping;
    private final LongConsumer progress;

    /**
     * A job.
     *
     * @param name its name, which becomes part of route ids
     * @param source the source with its settings
     * @param mapping how its records are mapped
     * @param progress is told how many more records were read
     */
    public CatalogueJob(String name, SourceBinding source, CatalogueMapping mapping, LongConsumer progress) {
        this.name = name;
        this.source = source;
        this.mapping = mapping;
        this.progress = progress;
    }

    /**
     * Crawls and maps, into a run.
     *
     * @return what the crawl was like; it came to its end
     * @throws SourceException when the crawl broke off; the run is then of no use
     * @throws IOException when the disk fails or is full
     */
    public CrawlSummary run(CatalogueRun run) throws SourceException, IOException, InterruptedException {
        Collector collector = new Collector(run);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind(name, source);
            context.getRegistry().bind(name + "-mapping", mapping);
            context.setStreamCaching(true);
            context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
            context.addRoutes(new CatalogueRoute(name, run.since(), collector));
            context.start();
            return collector.outcome.get();
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        } catch (InterruptedException | SourceException | IOException known) {
            throw known;
        } catch (Exception unexpected) {
            throw unchecked(unexpected);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) throws SourceException, IOException {
        Throwable cause = failed.getCause();
        if (cause instanceof SourceException fault) {
            throw fault;
        }
        if (cause instanceof IOException onDisk) {
            throw onDisk;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failed);
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** Collects what the route delivers; all calls come from the one thread that maps. */
    private final class Collector implements CatalogueRoute.Listener {

        private final CatalogueRun run;
        private final CompletableFuture<CrawlSummary> outcome = new CompletableFuture<>();

        Collector(CatalogueRun run) {
            this.run = run;
        }

        @Override
        public void records(List<SourceRecord> records, List<Finding> findings) {
            findings.forEach(run::found);
            records.forEach(run::read);
            progress.accept(records.size());
        }

        @Override
        public void results(List<MappingResult> results) throws IOException {
            for (MappingResult result : results) {
                run.mapped(result);
            }
        }

        /** The outcome is told when the last exchange has left the route: while one is inside, Camel stops a second later. */
        @Override
        public void finished(Exchange last) {
            last.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
                @Override
                public void onDone(Exchange left) {
                    told(left);
                }
            });
        }

        private void told(Exchange last) {
            SourceException fault = last.getProperty(ElmportExchange.FAULT, SourceException.class);
            if (fault != null) {
                outcome.completeExceptionally(fault);
            } else {
                outcome.complete(last.getProperty(ElmportExchange.CRAWL, CrawlSummary.class));
            }
        }

        @Override
        public void failed(Exception fault) {
            outcome.completeExceptionally(fault);
        }
    }
}
