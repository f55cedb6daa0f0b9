package org.elmport.camel;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/** The European Learning Model: {@code elm:map}, {@code elm:validate}, {@code elm:xml}, {@code elm:jsonld}. */
@Component("elm")
public final class ElmComponent extends DefaultComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        ElmEndpoint endpoint = new ElmEndpoint(uri, this, ElmStep.of(remaining));
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
