package org.elmport.camel;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.support.ScheduledPollConsumer;
import org.elmport.finding.Finding;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Crawls a source and sends its records into a route, so many at a time, and at the end what the crawl was like. */
final class SisConsumer extends ScheduledPollConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(SisConsumer.class);

    private final SisEndpoint endpoint;
    private final SourceBinding binding;

    SisConsumer(SisEndpoint endpoint, Processor processor, SourceBinding binding) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.binding = binding;
    }

    @Override
    protected int poll() throws Exception {
        List<Finding> findings = new ArrayList<>();
        SourceContext context = new SourceContext(findings::add, Clock.systemUTC(), RecordKind.catalogue(), since());
        try (RecordSource source = binding.plugin().open(binding.settings(), context)) {
            return crawl(source, findings);
        } catch (SourceException notOpened) {
            Exchange last = exchange(List.of(), findings);
            broken(last, notOpened);
            send(last);
            return 0;
        }
    }

    private Optional<Instant> since() {
        return Optional.of(endpoint.getSince())
                .filter(moment -> !moment.isEmpty())
                .map(moment -> OffsetDateTime.parse(moment).toInstant());
    }

    private int crawl(RecordSource source, List<Finding> findings) throws Exception {
        int records = 0;
        Optional<SourceException> fault = Optional.empty();
        try {
            List<SourceRecord> batch = next(source);
            while (!batch.isEmpty() && isRunAllowed()) {
                records += batch.size();
                send(exchange(batch, findings));
                batch = next(source);
            }
        } catch (SourceException brokenOff) {
            fault = Optional.of(brokenOff);
        }
        Exchange last = exchange(List.of(), findings);
        last.setProperty(ElmportExchange.CRAWL, source.summary());
        fault.ifPresent(brokenOff -> broken(last, brokenOff));
        send(last);
        return records;
    }

    private List<SourceRecord> next(RecordSource source) throws SourceException {
        List<SourceRecord> batch = new ArrayList<>(endpoint.getBatchSize());
        while (batch.size() < endpoint.getBatchSize()) {
            Optional<SourceRecord> record = source.next();
            if (record.isEmpty()) {
                break;
            }
            batch.add(record.get());
        }
        return batch;
    }

    private Exchange exchange(List<SourceRecord> batch, List<Finding> findings) {
        Exchange exchange = createExchange(false);
        boolean single = endpoint.getBatchSize() == 1 && !batch.isEmpty();
        exchange.getMessage().setBody(single ? batch.get(0) : batch);
        exchange.setProperty(ElmportExchange.FINDINGS, List.copyOf(findings));
        findings.clear();
        return exchange;
    }

    private void broken(Exchange last, SourceException fault) {
        LOG.error("sis:{}: {} {}", endpoint.getJob(), fault.getMessage(), fault.remedy());
        last.setProperty(ElmportExchange.FAULT, fault);
    }

    private void send(Exchange exchange) throws Exception {
        try {
            getProcessor().process(exchange);
            if (exchange.getException() != null) {
                throw RuntimeCamelException.wrapRuntimeCamelException(exchange.getException());
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }
}
