package org.elmport.camel;

import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.dataset.Dataset;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.TargetException;

/** Delivers the body, which stays open when it is a dataset: it belongs to whoever made it. */
final class DatasetProducer extends DefaultProducer {

    private final TargetBinding binding;

    DatasetProducer(EuropassEndpoint endpoint, TargetBinding binding) {
        super(endpoint);
        this.binding = binding;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, TargetException {
        Object body = exchange.getMessage().getBody();
        Dataset dataset = body instanceof Dataset whole
                ? whole
                : new EntityDataset(EntityBody.entities(body)
                        .filter(entities -> !entities.isEmpty())
                        .orElseThrow(() -> new InvalidPayloadException(exchange, Entity.class)));
        List<Finding> lost = new ArrayList<>();
        try (DatasetTarget target = binding.plugin().openDataset(binding.settings(), lost::add)) {
            exchange.getMessage().setBody(target.deliver(dataset));
        } finally {
            exchange.setProperty(ElmportExchange.FINDINGS, lost);
        }
    }
}
