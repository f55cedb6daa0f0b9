package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** One record on its way: what it gives, and what is found. For one thread and one record. */
final class MappingContext {

    private final MappingTools tools;
    private final SourceRecord record;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable ProvenanceLog provenance;

    MappingContext(MappingTools tools, SourceRecord record, boolean provenance) {
        this.tools = tools;
        this.record = record;
        this.provenance = provenance ? new ProvenanceLog() : null;
    }

    MappingTools tools() {
        return tools;
    }

    MappingOptions options() {
        return tools.options();
    }

    /** The options for records of this kind. */
    KindOptions kindOptions() {
        return options().kind(record.kind());
    }

    RecordKind kind() {
        return record.kind();
    }

    /** Whether it is about this very record. */
    boolean describes(SourceRecord other) {
        return record == other;
    }

    RecordReference reference() {
        return record.reference();
    }

    Origin origin() {
        return record.origin();
    }

    /** Starts an entity that the record gives. */
    EntityScope entity(String id, String type) {
        return new EntityScope(this, id, type, false);
    }

    /** Starts an entity that is made of what another has reported about. */
    EntityScope quietly(String id, String type) {
        return new EntityScope(this, id, type, true);
    }

    void add(Entity entity) {
        entities.add(entity);
    }

    /** Whether the record has given this entity already. */
    boolean gives(String iri) {
        for (Entity entity : entities) {
            if (entity.id().equals(iri)) {
                return true;
            }
        }
        return false;
    }

    List<Entity> entities() {
        return entities;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Provenance> provenance() {
        return provenance == null ? List.of() : provenance.entries();
    }

    SourcePointer pointer(String field) {
        return field.isEmpty() ? origin().pointer() : origin().pointer(field);
    }

    /** A finding of the usual severity about a field. */
    void find(MappingFinding code, String field, String path, String message) {
        findings.add(Finding.of(code, reference(), pointer(field), path, discreet(code, message)));
    }

    /** Messages quote values; about a person, the finding says only what kind of thing is wrong, and where. */
    private String discreet(FindingCode code, String message) {
        return kind().personal() ? code.summary() : message;
    }

    /** A finding whose message holds no value of the source. */
    void findPlainly(FindingCode code, String field, String path, String message) {
        findings.add(Finding.of(code, reference(), pointer(field), path, message));
    }

    /** A finding as grave as said. */
    void find(MappingFinding code, Severity severity, String field, String path, String message) {
        findings.add(Finding.of(code, reference(), pointer(field), path, discreet(code, message))
                .withSeverity(severity));
    }

    /** A finding with a remedy of its own. */
    void findWithRemedy(MappingFinding code, String field, String path, String message, String remedy) {
        findings.add(Finding.of(code, reference(), pointer(field), path, discreet(code, message))
                .withRemedy(remedy));
    }

    /** A value for which the model has no place, and about which nobody can do anything. */
    void noPlace(String field, String what, String value) {
        find(
                MappingFinding.VALUE_LOST,
                Severity.INFO,
                field,
                "",
                "The model has no place for " + what + ": " + Excerpt.of(value));
    }

    /** A mandatory fact that neither the source nor a default gives. */
    void missing(String field, String path, String what, String... settings) {
        String remedy = settings.length == 0
                ? "Fill " + pointer(field) + " in the source."
                : "Fill " + pointer(field) + " in the source, or set " + String.join(" or ", settings) + ".";
        findWithRemedy(
                MappingFinding.FACT_MISSING,
                field,
                path,
                "The " + kind().word() + " has no " + what + ", which Europass requires.",
                remedy);
    }

    /** A default that stood in. */
    void defaultUsed(String field, String path, String what, String value, String setting) {
        findWithRemedy(
                MappingFinding.DEFAULT_USED,
                field,
                path,
                "The " + kind().word() + " has no " + what + "; the default " + Excerpt.of(value) + " was used.",
                "Fill " + pointer(field) + " in the source; the default is set by " + setting + ".");
    }

    /** Writes down where a value comes from; free of charge when nobody asked. */
    void trace(String entity, String type, String property, Object value, String field, String rule) {
        if (provenance != null) {
            provenance.add(entity, type + "." + property, value, new ProvenanceLog.Cause(pointer(field), rule, "", ""));
        }
    }

    /** Writes down a value that a rule makes of no field of this record. */
    void trace(String entity, String path, Object value, SourcePointer source, String rule) {
        if (provenance != null) {
            provenance.add(entity, path, value, new ProvenanceLog.Cause(source, rule, "", ""));
        }
    }

    void traceCode(String entity, String type, String property, Object value, String field, String entry) {
        if (provenance != null) {
            provenance.add(
                    entity,
                    type + "." + property,
                    value,
                    new ProvenanceLog.Cause(pointer(field), Rule.CODE, entry, ""));
        }
    }

    void traceDefault(String entity, String type, String property, Object value, String setting) {
        if (provenance != null) {
            provenance.add(
                    entity,
                    type + "." + property,
                    value,
                    new ProvenanceLog.Cause(SourcePointer.NONE, Rule.DEFAULT, "", setting));
        }
    }

    /** What became of the record: with an error nothing but the findings. */
    MappingResult result(Optional<OpportunityDraft> draft) {
        boolean heldBack = MappingResult.anyError(findings);
        return new MappingResult(
                reference(),
                heldBack ? List.of() : entities,
                heldBack ? Optional.empty() : draft,
                findings,
                heldBack ? List.of() : provenance());
    }
}
