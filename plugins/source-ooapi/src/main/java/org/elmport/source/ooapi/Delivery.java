package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;

/** Turns entities into records, each once, and counts. */
final class Delivery {

    private final Set<RecordKind> kinds;
    private final Visibility visibility;
    private final CrawlFindings findings;
    private final Lookups lookups = new Lookups();
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
        return seen.contains(entity, id);
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
        if (!seen.add(entity, id)) {
            item.add(
                    SourceFinding.IDENTIFIER_TWICE,
                    "/" + entity.idField(),
                    "\"" + id + "\" was delivered before; this one is passed over.");
            return Optional.empty();
        }
        return Optional.of(item);
    }

    /** Counts what cannot be read, and says so. */
    void passOver(RecordReference record, SourcePointer place, String message) {
        unreadable++;
        findings.add(SourceFinding.RECORD_UNREADABLE, record, place, message);
    }

    /** The record of an admitted item, when its kind is wanted. */
    Optional<SourceRecord> deliver(Entity entity, Item item, Optional<Owner> owner) {
        Optional<SourceRecord> record = entity.kind().filter(this::wants).flatMap(kind -> read(entity, item, owner));
        record.ifPresent(delivered -> counts.merge(delivered.kind(), 1L, Long::sum));
        return record;
    }

    private Optional<SourceRecord> read(Entity entity, Item item, Optional<Owner> owner) {
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
            case ACADEMIC_SESSION, EDUCATION_SPECIFICATION -> Optional.empty();
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
