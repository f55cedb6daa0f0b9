package org.elmport.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.elmport.elm.Identifier;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Notation;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.jspecify.annotations.Nullable;

/** One opportunity out of a draft and its template; what the draft says counts, what it does not comes from the template. */
final class OpportunityMerge {

    private final OpportunityDraft draft;
    private final OpportunityDraft template;
    private final LearningOpportunity own;
    private final LearningOpportunity shared;
    private final LearningOpportunity.Builder merged;
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable ProvenanceLog provenance;

    OpportunityMerge(OpportunityDraft draft, OpportunityDraft template, boolean provenance) {
        this.draft = draft;
        this.template = template;
        this.own = draft.opportunity();
        this.shared = template.opportunity();
        this.merged = LearningOpportunity.builder(own.id());
        this.provenance = provenance ? new ProvenanceLog() : null;
    }

    LearningOpportunity merged() {
        identifiers();
        all("title", "title", own.title(), shared.title(), merged::addTitle);
        own.description().forEach(merged::addDescription);
        all("type", "type", own.type(), shared.type(), merged::addType);
        own.additionalNote().forEach(merged::addAdditionalNote);
        all("homepage", "homepages", own.homepage(), shared.homepage(), merged::addHomepage);
        own.supplementaryDocument().forEach(merged::addSupplementaryDocument);
        own.temporal().ifPresent(merged::temporal);
        one("duration", "duration", own.duration(), shared.duration(), merged::duration);
        all("mode", "modes", own.mode(), shared.mode(), merged::addMode);
        own.grant().forEach(merged::addGrant);
        own.learningSchedule().ifPresent(merged::learningSchedule);
        own.scheduleInformation().ifPresent(merged::scheduleInformation);
        one(
                "admissionProcedure",
                "admission",
                own.admissionProcedure(),
                shared.admissionProcedure(),
                merged::admissionProcedure);
        own.applicationDeadline().forEach(merged::addApplicationDeadline);
        own.priceDetail().forEach(merged::addPriceDetail);
        all("providedBy", "organisationId", own.providedBy(), shared.providedBy(), merged::addProvidedBy);
        own.location().forEach(merged::addLocation);
        own.learningAchievementSpecification().ifPresent(merged::learningAchievementSpecification);
        own.learningActivitySpecification().ifPresent(merged::learningActivitySpecification);
        own.hasPart().forEach(merged::addHasPart);
        own.isPartOf().forEach(merged::addIsPartOf);
        own.bannerImage().ifPresent(merged::bannerImage);
        one("defaultLanguage", "languages", own.defaultLanguage(), shared.defaultLanguage(), merged::defaultLanguage);
        LearningOpportunity opportunity = merged.build();
        missing(opportunity);
        return opportunity;
    }

    /** A dataset holds each code once: those of a course stand at its specification, not at its opportunities. */
    private void identifiers() {
        if (draft.template()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (Identifier identifier : shared.identifier()) {
            identifier.notation().ifPresent(notation -> taken.add(notation.value()));
        }
        for (Identifier identifier : own.identifier()) {
            Optional<Notation> notation = identifier.notation();
            if (notation.isPresent() && taken.contains(notation.get().value())) {
                suffixed(identifier, notation.get().value());
            } else {
                merged.addIdentifier(identifier);
            }
        }
    }

    private void suffixed(Identifier identifier, String notation) {
        String unique = notation + "-" + draft.record().id();
        Identifier changed =
                IdentifierMapper.identifier(unique, identifier.schemeName().orElse(""));
        merged.addIdentifier(changed);
        if (provenance != null) {
            provenance.add(
                    own.id(),
                    "LearningOpportunity.identifier",
                    changed,
                    new ProvenanceLog.Cause(draft.origin().pointer("codes"), Rule.SUFFIX, "", ""));
        }
        findings.add(Finding.of(
                MappingFinding.IDENTIFIER_SUFFIXED,
                draft.record(),
                draft.origin().pointer("codes"),
                "LearningOpportunity.identifier",
                "The offering has the code " + Excerpt.of(notation) + " of " + template.record()
                        + "; it is published as " + Excerpt.of(unique) + "."));
    }

    private <V> void all(String property, String field, List<V> said, List<V> inherited, Consumer<V> add) {
        said.forEach(add);
        if (said.isEmpty()) {
            for (V value : inherited) {
                add.accept(value);
                trace(property, field, value);
            }
        }
    }

    private <V> void one(String property, String field, Optional<V> said, Optional<V> inherited, Consumer<V> add) {
        said.ifPresent(add);
        if (said.isEmpty() && inherited.isPresent()) {
            add.accept(inherited.get());
            trace(property, field, inherited.get());
        }
    }

    private void trace(String property, String field, Object value) {
        if (provenance != null) {
            provenance.add(
                    own.id(),
                    "LearningOpportunity." + property,
                    value,
                    new ProvenanceLog.Cause(template.origin().pointer(field), Rule.INHERITED, "", ""));
        }
    }

    private void missing(LearningOpportunity opportunity) {
        for (MissingOpportunityFact fact : MissingOpportunityFact.values()) {
            if (fact.missingIn(opportunity)) {
                findings.add(fact.finding(draft, template));
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<Provenance> provenance() {
        return provenance == null ? List.of() : provenance.entries();
    }
}
