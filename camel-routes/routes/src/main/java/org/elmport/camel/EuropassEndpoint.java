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
 * Delivers to Europass: a dataset, or entities that make a whole one, to QDR, where the body becomes the
 * {@link org.elmport.plugin.Receipt}; or one credential, where it becomes the
 * {@link org.elmport.plugin.item.ItemAnswer}. What is worth knowing is on the exchange, as
 * {@link ElmportExchange#FINDINGS}.
 */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "europass",
        title = "Europass",
        syntax = "europass:target",
        producerOnly = true,
        category = {Category.SAAS})
public final class EuropassEndpoint extends DefaultEndpoint {

    @UriPath(
            enums = "qdr,edc",
            description = "Where to: qdr, the Qualification Dataset Register; edc, European Digital Credentials.")
    @Metadata(required = true)
    private final String target;

    @UriParam(
            description =
                    "The name under which a TargetBinding stands in the registry; without it, that of the target.")
    private @Nullable String binding;

    @UriParam(
            label = "edc",
            defaultValue = "true",
            description =
                    "For edc: whether a credential that is refused fails the exchange. Otherwise the body says it.")
    private boolean failOnRefusal = true;

    EuropassEndpoint(String uri, EuropassComponent component, String target) {
        super(uri, component);
        if (!"qdr".equals(target) && !"edc".equals(target)) {
            throw new IllegalArgumentException(
                    "europass:" + target + " is no target; there are europass:qdr and europass:edc");
        }
        this.target = target;
    }

    /** Where to. */
    public String getTarget() {
        return target;
    }

    /** The name of the binding; null for that of the target. */
    public @Nullable String getBinding() {
        return binding;
    }

    /** The name under which a {@link TargetBinding} stands in the registry. */
    public void setBinding(String binding) {
        this.binding = binding;
    }

    /** Whether a credential that is refused fails the exchange. */
    public boolean isFailOnRefusal() {
        return failOnRefusal;
    }

    /** Whether a credential that is refused fails the exchange. */
    public void setFailOnRefusal(boolean failOnRefusal) {
        this.failOnRefusal = failOnRefusal;
    }

    @Override
    public Producer createProducer() {
        String name = binding == null ? target : binding;
        TargetBinding bound = getCamelContext().getRegistry().lookupByNameAndType(name, TargetBinding.class);
        if (bound == null || !bound.plugin().name().equals(target)) {
            throw new IllegalArgumentException("europass:" + target + " needs a TargetBinding of the plugin " + target
                    + " with the name " + name + " in the registry");
        }
        return target.equals("edc") ? new CredentialProducer(this, bound) : new DatasetProducer(this, bound);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new IllegalArgumentException("europass: delivers only; nothing comes from it");
    }
}
