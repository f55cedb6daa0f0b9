package org.elmport.camel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.validation.DocumentCheck;

/** Checks a document or entities. The body goes on unchanged; the exchange fails from a severity on. */
final class ValidateProducer extends DefaultProducer {

    private final ElmEndpoint endpoint;
    private final DocumentCheck check;

    ValidateProducer(ElmEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.check = endpoint.check();
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<List<Entity>> entities =
                EntityBody.entities(exchange.getMessage().getBody());
        DocumentCheck dated = check.asOf(Instant.now());
        if (entities.isPresent()) {
            findings.addAll(dated.check(entities.get()));
        } else {
            findings.addAll(document(exchange, dated));
        }
        exchange.setProperty(ElmportExchange.FINDINGS, findings);
        List<Finding> failing = findings.stream()
                .filter(finding -> endpoint.failsOn(finding.severity()))
                .toList();
        if (!failing.isEmpty()) {
            throw new FindingsException(failing);
        }
    }

    private static List<Finding> document(Exchange exchange, DocumentCheck check)
            throws InvalidPayloadException, IOException {
        byte[] document = exchange.getMessage().getMandatoryBody(byte[].class);
        exchange.getMessage().setBody(document);
        return check.check("body", () -> new ByteArrayInputStream(document)).inOrder();
    }
}
