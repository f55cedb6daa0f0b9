package org.elmport.camel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentValidation;
import org.elmport.rule.EntityRules;
import org.elmport.rule.RuleProfile;

/** Checks a document or entities. The body goes on unchanged; the exchange fails from a severity on. */
final class ValidateProducer extends DefaultProducer {

    private final ElmEndpoint endpoint;

    ValidateProducer(ElmEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<List<Entity>> entities =
                EntityBody.entities(exchange.getMessage().getBody());
        if (entities.isPresent()) {
            EntityRules rules = new EntityRules(RuleProfile.of(endpoint.application()), findings::add);
            entities.get().forEach(rules::check);
        } else {
            check(exchange, findings);
        }
        exchange.setProperty(ElmportExchange.FINDINGS, findings);
        List<Finding> failing = findings.stream()
                .filter(finding -> endpoint.failsOn(finding.severity()))
                .toList();
        if (!failing.isEmpty()) {
            throw new FindingsException(failing);
        }
    }

    private void check(Exchange exchange, List<Finding> findings) throws InvalidPayloadException, IOException {
        byte[] document = exchange.getMessage().getMandatoryBody(byte[].class);
        exchange.getMessage().setBody(document);
        DocumentValidation validation = DocumentValidation.of(DatasetForm.sniff(document));
        DocumentValidation chosen = Optional.ofNullable(endpoint.getProfile())
                .flatMap(RuleProfile::named)
                .map(validation::by)
                .orElse(validation);
        DocumentReport report = chosen.validate("body", () -> new ByteArrayInputStream(document));
        findings.addAll(report.inOrder());
    }
}
