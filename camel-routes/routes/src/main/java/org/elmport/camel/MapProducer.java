package org.elmport.camel;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.finding.Finding;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingResult;
import org.elmport.record.SourceRecord;

/** Maps a record to a {@link MappingResult}, or a list of records to a list of results. */
final class MapProducer extends DefaultProducer {

    private final CatalogueMapping mapping;

    MapProducer(ElmEndpoint endpoint, CatalogueMapping mapping) {
        super(endpoint);
        this.mapping = mapping;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        if (body instanceof SourceRecord record) {
            MappingResult result = mapping.map(record);
            exchange.getMessage().setBody(result);
            exchange.setProperty(ElmportExchange.FINDINGS, result.findings());
            return;
        }
        if (!(body instanceof List<?> records)) {
            throw new InvalidPayloadException(exchange, SourceRecord.class);
        }
        List<MappingResult> results = new ArrayList<>(records.size());
        List<Finding> findings = new ArrayList<>();
        for (Object record : records) {
            MappingResult result = mapping.map((SourceRecord) record);
            results.add(result);
            findings.addAll(result.findings());
        }
        exchange.getMessage().setBody(results);
        exchange.setProperty(ElmportExchange.FINDINGS, findings);
    }
}
