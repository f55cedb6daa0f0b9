package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.SeenIdentifiers;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;

/** Turns entities into records, each once, and counts. */
final class Delivery {

    private final Set<RecordKind> kinds;
    private final Visibility visibility;
    private final CrawlFindings findings;
    private final Lookups lookups = new Lookups();
    private final Set<String> scales = new TreeSet<>();
    private final SeenIdentifiers seen = new SeenIdentifiers();
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private long unreadable;

    Delivery(Set<RecordKind> kinds, Visibility visibility, CrawlFindings findings) {
        this.kinds = kinds;
        this.visibility = visibility;
        this.findings = findings;
    }

    boolean wants(RecordKind kind) {
        return kinds.contains(kind);
    }

    CrawlFindings findings() {
        return findings;
    }

    boolean seen(Entity entity, String id) {
        return seen.contains(name(entity, id));
    }

    private static String name(Entity entity, String id) {
        return entity.idField() + ' ' + id;
    }

    /** Takes from an entity what other records will need. */
    void learn(Entity entity, JsonNode node, String resource, String pointer) {
        if (node instanceof ObjectNode object) {
            String id = object.path(entity.idField()).asText("");
            lookups.learn(entity, new Item(entity, id, object, resource, pointer, findings), object);
        }
    }

    /** The entity as an item, when it is readable and the first with its identifier. */
    Optional<Item> admit(Entity entity, JsonNode node, String resource, String pointer) {
        SourcePointer place = SourcePointer.json(resource, pointer);
        RecordReference unnamed = new RecordReference(entity.word(), "");
        if (!(node instanceof ObjectNode object)) {
            passOver(unnamed, place, "Something that is no object stands where a record should be.");
            return Optional.empty();
        }
        String id = object.path(entity.idField()).asText("").strip();
        if (id.isEmpty()) {
            unreadable++;
            String message = "The record has no " + entity.idField() + ".";
            findings.add(SourceFinding.IDENTIFIER_MISSING, unnamed, place, message);
            return Optional.empty();
        }
        Item item = new Item(entity, id, object, resource, pointer, findings);
        if (!seen.add(name(entity, id))) {
            item.add(
                    SourceFinding.IDENTIFIER_TWICE,
                    "/" + entity.idField(),
                    (entity.personal() ? "It" : "\"" + id + "\"") + " was delivered before; this one is passed over.");
            return Optional.empty();
        }
        return Optional.of(item);
    }

    /** Counts what cannot be read, and says so. */
    void passOver(RecordReference record, SourcePointer place, String message) {
        unreadable++;
        findings.add(SourceFinding.RECORD_UNREADABLE, record, place, message);
    }

    /** Whether an entity is looked into; one about people only where it is asked for. */
    boolean reads(Entity entity) {
        return switch (entity) {
            case PERSON -> wants(RecordKind.LEARNER);
            case ASSOCIATION -> wants(RecordKind.ENROLMENT) || wants(RecordKind.RESULT);
            default -> true;
        };
    }

    /** The records of an admitted item whose kinds are wanted: one or none, and of an association up to two. */
    List<SourceRecord> deliver(Entity entity, Item item, Optional<Owner> owner) {
        List<SourceRecord> records = entity == Entity.ASSOCIATION
                ? association(item, owner)
                : entity.kind()
                        .filter(this::wants)
                        .flatMap(kind -> read(entity, item, owner))
                        .map(List::of)
                        .orElse(List.of());
        records.forEach(delivered -> counts.merge(delivered.kind(), 1L, Long::sum));
        return records;
    }

    private List<SourceRecord> association(Item item, Optional<Owner> owner) {
        List<SourceRecord> records = new ArrayList<>();
        AssociationReader.of(item, lookups, owner).ifPresent(association -> {
            if (wants(RecordKind.ENROLMENT)) {
                records.add(association.enrolment());
            }
            if (wants(RecordKind.RESULT)) {
                association.result().ifPresent(records::add);
                association.scale().ifPresent(scales::add);
            }
            item.finish();
        });
        return records;
    }

    /** The scales that results referred to; asked for when all else was delivered, and given once. */
    List<SourceRecord> scales() {
        if (!wants(RecordKind.GRADING_SCHEME)) {
            return List.of();
        }
        List<SourceRecord> schemes = scales.stream()
                .map(ResultScale::record)
                .map(SourceRecord.class::cast)
                .toList();
        scales.clear();
        schemes.forEach(scheme -> counts.merge(scheme.kind(), 1L, Long::sum));
        return schemes;
    }

    /** Keeps what results need of an offering, where results are read. */
    void learnOffering(Item item, JsonNode node, Optional<Owner> owner) {
        if (reads(Entity.ASSOCIATION) && node instanceof ObjectNode offering) {
            lookups.learnOffering(item.id(), offering, owner);
        }
    }

    private Optional<SourceRecord> read(Entity entity, Item item, Optional<Owner> owner) {
        if (entity == Entity.PERSON) {
            LearnerRecord learner = PersonReader.read(item);
            item.finish();
            return Optional.of(learner);
        }
        SourceState state = visibility.state(item);
        if (!item.take("timelineOverrides").isEmpty()) {
            item.add(
                    OoapiFinding.TIMELINE_IGNORED,
                    "/timelineOverrides",
                    "Versions for other times are not carried over.");
        }
        Optional<? extends SourceRecord> record = switch (entity) {
            case ORGANIZATION -> Optional.of(OrganizationReader.read(item, state));
            case PROGRAM -> Optional.of(ProgramReader.read(item, state, lookups));
            case COURSE -> Optional.of(CourseReader.read(item, state));
            case OFFERING -> OfferingReader.read(item, state, lookups, owner);
            case ACADEMIC_SESSION, EDUCATION_SPECIFICATION, PERSON, ASSOCIATION -> Optional.empty();
        };
        if (record.isPresent()) {
            item.finish();
        }
        return record.map(SourceRecord.class::cast);
    }

    CrawlSummary summary(boolean whole, long requests, List<CrawlSummary.SkippedFile> skipped) {
        return new CrawlSummary(whole, requests, counts, unreadable, skipped);
    }
}
