package org.elmport.camel;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingResult;
import org.elmport.record.SourceRecord;

/**
 * The route of a job: one thread crawls, another maps, and a queue between them holds the crawl back when the mapping
 * is behind. Built from the components that everybody can use.
 */
final class CatalogueRoute extends RouteBuilder {

    private static final int BATCH = 200;
    private static final int QUEUE = 16;
    /** Milliseconds for which the queue is waited at: so long it may be after the start, and again at the end, for nothing. */
    private static final int PATIENCE = 20;

    private final String job;
    private final Optional<Instant> since;
    private final CatalogueRoute.Listener listener;

    /** Takes what comes out of the route, on the thread that maps. */
    interface Listener {

        void records(List<SourceRecord> records, List<Finding> findings);

        void results(List<MappingResult> results) throws IOException;

        void finished(Exchange last);

        void failed(Exception fault);
    }

    CatalogueRoute(String job, Optional<Instant> since, Listener listener) {
        this.job = job;
        this.since = since;
        this.listener = listener;
    }

    @Override
    public void configure() {
        onException(Exception.class)
                .handled(true)
                .process(exchange -> listener.failed(Objects.requireNonNullElseGet(
                        exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class),
                        () -> new IllegalStateException("the route failed without a cause"))));

        from("sis:" + job + "?repeatCount=1&initialDelay=0&batchSize=" + BATCH
                        + since.map(moment -> "&since=" + moment).orElse(""))
                .routeId(job + "-crawl")
                .routeDescription("Reads the source of job " + job)
                .removeHeaders("*")
                .to("seda:" + job + "?size=" + QUEUE + "&blockWhenFull=true&waitForTaskToComplete=Never");

        from("seda:" + job + "?size=" + QUEUE + "&pollTimeout=" + PATIENCE)
                .routeId(job + "-map")
                .routeDescription("Maps and collects the records of job " + job)
                .removeHeaders("*")
                .process(this::observe)
                .to("elm:map?mapping=#" + job + "-mapping")
                .process(exchange -> listener.results(results(exchange)))
                .filter(exchange -> exchange.getProperty(ElmportExchange.CRAWL) != null
                        || exchange.getProperty(ElmportExchange.FAULT) != null)
                .process(listener::finished);
    }

    @SuppressWarnings("unchecked") // sis: sends lists of records and of findings
    private void observe(Exchange exchange) {
        listener.records(
                Objects.requireNonNull(exchange.getMessage().getBody(List.class)),
                Objects.requireNonNull(exchange.getProperty(ElmportExchange.FINDINGS, List.of(), List.class)));
    }

    @SuppressWarnings("unchecked") // elm:map makes a list of results from a list of records
    private static List<MappingResult> results(Exchange exchange) {
        return Objects.requireNonNull(exchange.getMessage().getBody(List.class));
    }
}
