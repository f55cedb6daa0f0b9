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
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Severity;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.rule.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * A step of the European Learning Model: maps records to entities, checks documents or entities, writes them as XML or
 * JSON-LD. Findings are on the exchange, as {@link ElmportExchange#FINDINGS}.
 */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "elm",
        title = "European Learning Model",
        syntax = "elm:step",
        producerOnly = true,
        remote = false,
        category = {Category.TRANSFORMATION, Category.VALIDATION})
public final class ElmEndpoint extends DefaultEndpoint {

    @UriPath(
            enums = "map,validate,xml,jsonld",
            description = "What to do: map records, validate documents or entities, write xml or jsonld.")
    @Metadata(required = true)
    private final ElmStep step;

    @UriParam(
            label = "map",
            description = "For map: the mapping, a bean of the registry; without it, a mapping with the usual options.")
    private @Nullable CatalogueMapping mapping;

    @UriParam(
            defaultValue = "loq-3.3.1",
            description = "For validate, xml and jsonld: the profile, loq-3.3.1 or loq-3.1.0. A document is checked by"
                    + " the profile of its own version when none is given.")
    private @Nullable String profile;

    @UriParam(
            label = "validate",
            defaultValue = "error",
            description = "For validate: from which severity on the exchange fails: info, warning, error or never.")
    private String failOn = "error";

    ElmEndpoint(String uri, ElmComponent component, ElmStep step) {
        super(uri, component);
        this.step = step;
    }

    /** What to do. */
    public ElmStep getStep() {
        return step;
    }

    /** The mapping; null for one with the usual options. */
    public @Nullable CatalogueMapping getMapping() {
        return mapping;
    }

    /** The mapping, a bean of the registry. */
    public void setMapping(CatalogueMapping mapping) {
        this.mapping = mapping;
    }

    /** The name of the profile; null when none was given. */
    public @Nullable String getProfile() {
        return profile;
    }

    /** The name of the profile, such as {@code loq-3.3.1}. */
    public void setProfile(String profile) {
        if (RuleProfile.named(profile).isEmpty()) {
            throw new IllegalArgumentException(
                    profile + " is no profile; there are: " + String.join(", ", RuleProfile.names()));
        }
        this.profile = profile;
    }

    /** From which severity on the exchange fails. */
    public String getFailOn() {
        return failOn;
    }

    /** From which severity on the exchange fails: info, warning, error or never. */
    public void setFailOn(String failOn) {
        this.failOn = switch (failOn) {
            case "info", "warning", "error", "never" -> failOn;
            default -> throw new IllegalArgumentException("failOn must be info, warning, error or never");
        };
    }

    boolean failsOn(Severity severity) {
        return switch (failOn) {
            case "info" -> true;
            case "warning" -> severity.compareTo(Severity.WARNING) >= 0;
            case "error" -> severity == Severity.ERROR;
            default -> false;
        };
    }

    ApplicationProfile application() {
        return profile == null
                ? ApplicationProfile.LOQ_3_3_1
                : RuleProfile.named(profile).orElseThrow().application();
    }

    @Override
    public Producer createProducer() {
        return switch (step) {
            case MAP ->
                new MapProducer(this, mapping == null ? CatalogueMapping.with(MappingOptions.standard()) : mapping);
            case VALIDATE -> new ValidateProducer(this);
            case XML, JSONLD -> new WriteProducer(this);
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new IllegalArgumentException("elm: is a step of a route; nothing comes from it");
    }
}
