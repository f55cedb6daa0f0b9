package org.elmport.camel;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/** Delivery to the European Student Card router: {@code esc-router:persons}, {@code esc-router:cards}. */
@Component("esc-router")
public final class EscRouterComponent extends DefaultComponent {

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        EscRouterEndpoint endpoint = new EscRouterEndpoint(uri, this, remaining);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
