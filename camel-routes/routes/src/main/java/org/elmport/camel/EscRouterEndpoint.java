package org.elmport.camel;

import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * Brings students or cards to the European Student Card router, or takes them back. The body is a
 * {@link org.elmport.card.PersonEntry} or {@link org.elmport.card.CardEntry}, or its canonical form; it becomes the
 * {@link org.elmport.plugin.item.ItemAnswer}. The identifier is in the body and nowhere else: never in a header or in the
 * address of an endpoint.
 */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "esc-router",
        title = "European Student Card router",
        syntax = "esc-router:kind",
        producerOnly = true,
        category = {Category.SAAS})
public final class EscRouterEndpoint extends DefaultEndpoint {

    /** What is done with the body. */
    public enum Action {
        /** It is brought to the router, whether it is new there or not. */
        DELIVER,
        /** It is taken back from the router. */
        WITHDRAW
    }

    private static final String PLUGIN = "esc-router";

    @UriPath(enums = "persons,cards", description = "What the bodies are: persons or cards. A person comes first.")
    @Metadata(required = true)
    private final String kind;

    @UriParam(
            defaultValue = PLUGIN,
            description = "The name under which a TargetBinding of the plugin esc-router stands in the registry.")
    private String binding = PLUGIN;

    @UriParam(defaultValue = "DELIVER", description = "Whether bodies are brought to the router or taken back.")
    private Action action = Action.DELIVER;

    @UriParam(
            defaultValue = "false",
            description = "Whether the router is believed to have it already: then it is replaced first, which saves a"
                    + " call.")
    private boolean known;

    @UriParam(
            defaultValue = "true",
            description = "Whether the exchange fails when the router refuses; else the answer says so.")
    private boolean failOnRefusal = true;

    EscRouterEndpoint(String uri, EscRouterComponent component, String kind) {
        super(uri, component);
        if (!"persons".equals(kind) && !"cards".equals(kind)) {
            throw new IllegalArgumentException(
                    "esc-router:" + kind + " is none; there are esc-router:persons and esc-router:cards");
        }
        this.kind = kind;
    }

    /** What the bodies are. */
    public String getKind() {
        return kind;
    }

    /** The name of the binding. */
    public String getBinding() {
        return binding;
    }

    /** The name under which a {@link TargetBinding} stands in the registry. */
    public void setBinding(String binding) {
        this.binding = binding;
    }

    /** What is done. */
    public Action getAction() {
        return action;
    }

    /** What is to be done. */
    public void setAction(Action action) {
        this.action = action;
    }

    /** Whether the router is believed to have it. */
    public boolean isKnown() {
        return known;
    }

    /** Whether the router is believed to have it. */
    public void setKnown(boolean known) {
        this.known = known;
    }

    /** Whether a refusal fails the exchange. */
    public boolean isFailOnRefusal() {
        return failOnRefusal;
    }

    /** Whether a refusal is to fail the exchange. */
    public void setFailOnRefusal(boolean failOnRefusal) {
        this.failOnRefusal = failOnRefusal;
    }

    @Override
    public Producer createProducer() {
        @Nullable
        TargetBinding bound = getCamelContext().getRegistry().lookupByNameAndType(binding, TargetBinding.class);
        if (bound == null || !bound.plugin().name().equals(PLUGIN)) {
            throw new IllegalArgumentException("esc-router:" + kind + " needs a TargetBinding of the plugin " + PLUGIN
                    + " with the name " + binding + " in the registry");
        }
        return new CardProducer(this, bound);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new IllegalArgumentException("esc-router: delivers only; nothing comes from it");
    }
}
