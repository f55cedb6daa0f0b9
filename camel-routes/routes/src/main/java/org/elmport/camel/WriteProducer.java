package org.elmport.camel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.camel.support.DefaultProducer;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.xml.LoqXmlWriter;

/**
 * Writes a dataset or entities as a document. The body becomes a stream cache, which Camel keeps on disk when it is
 * large; what the form cannot carry is a finding on the exchange.
 */
final class WriteProducer extends DefaultProducer {

    private final ElmEndpoint endpoint;

    WriteProducer(ElmEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, IOException {
        List<Finding> lost = new ArrayList<>();
        Object body = exchange.getMessage().getBody();
        CachedOutputStream out = new CachedOutputStream(exchange, true);
        if (body instanceof Dataset dataset) {
            dataset.write(out, form(), endpoint.application(), lost::add);
        } else {
            List<Entity> entities =
                    EntityBody.entities(body).orElseThrow(() -> new InvalidPayloadException(exchange, Entity.class));
            write(entities, out, lost);
        }
        exchange.getMessage().setBody(out.newStreamCache());
        exchange.getMessage()
                .setHeader(
                        Exchange.CONTENT_TYPE,
                        form() == DatasetForm.LOQ_XML ? "application/xml" : "application/ld+json");
        exchange.setProperty(ElmportExchange.FINDINGS, lost);
    }

    private DatasetForm form() {
        return endpoint.getStep() == ElmStep.XML ? DatasetForm.LOQ_XML : DatasetForm.LOQ_JSONLD;
    }

    private void write(List<Entity> entities, CachedOutputStream out, List<Finding> lost) throws IOException {
        ApplicationProfile profile = endpoint.application();
        if (form() == DatasetForm.LOQ_XML) {
            try (LoqXmlWriter writer = new LoqXmlWriter(out, profile, lost::add)) {
                send(entities, writer);
            }
        } else {
            try (JsonLdWriter writer = new JsonLdWriter(out, profile, lost::add)) {
                send(entities, writer);
            }
        }
    }

    private static void send(List<Entity> entities, NodeHandler writer) {
        entities.forEach(entity -> NodeWalker.walk(entity, writer));
    }
}
