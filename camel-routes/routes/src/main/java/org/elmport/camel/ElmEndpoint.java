package org.elmport.camel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.elmport.rule.RuleVocabulary;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.pack.PackStore;
import org.elmport.validation.DocumentCheck;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.UnknownCodePolicy;
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
            description = "For validate: any profile of elmport validate, such as loq-3.1.0, edc-sealed or annex-1. A"
                    + " document is checked by the profile of its own version when none is given. For xml and jsonld:"
                    + " loq-3.3.1 or loq-3.1.0.")
    private @Nullable String profile;

    @UriParam(
            label = "validate",
            defaultValue = "error",
            description = "For validate: from which severity on the exchange fails: info, warning, error or never.")
    private String failOn = "error";

    @UriParam(
            label = "validate",
            description =
                    "For validate: the directory of installed packs, such as that of ESCO, which concepts are held"
                            + " against. Without it no pack is used.")
    private @Nullable String packs;

    @UriParam(
            label = "validate",
            defaultValue = "warn",
            enums = "fail,warn,note",
            description =
                    "For validate: how grave it is that the packs do not have a concept, or that no pack is there to"
                            + " look in: fail, warn or note.")
    private UnknownCodePolicy unknownCodes = UnknownCodePolicy.WARN;

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
        List<String> known = step == ElmStep.VALIDATE
                ? DocumentCheck.profiles()
                : ApplicationProfile.loq().stream()
                        .map(RuleProfile::of)
                        .map(RuleProfile::profileName)
                        .toList();
        if (!known.contains(profile)) {
            throw new IllegalArgumentException(profile + " is no profile; there are: " + String.join(", ", known));
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

    /** The directory of installed packs; null when none are used. */
    public @Nullable String getPacks() {
        return packs;
    }

    /** The directory of installed packs. */
    public void setPacks(String packs) {
        this.packs = packs;
    }

    /** How grave it is that the packs do not have a concept. */
    public UnknownCodePolicy getUnknownCodes() {
        return unknownCodes;
    }

    /** How grave it is that the packs do not have a concept. */
    public void setUnknownCodes(UnknownCodePolicy unknownCodes) {
        this.unknownCodes = unknownCodes;
    }

    /** What documents and entities are checked by. */
    DocumentCheck check() {
        DocumentCheck check = profile == null ? DocumentCheck.byContent() : DocumentCheck.by(profile);
        return check.with(new RuleVocabulary(codeLists(), unknownCodes));
    }

    private CodeLists codeLists() {
        if (packs == null) {
            return CodeLists.standard();
        }
        try {
            return PackStore.at(Path.of(packs)).codeLists();
        } catch (PackException | IOException unreadable) {
            throw new IllegalArgumentException("the packs in " + packs + " cannot be read", unreadable);
        }
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
