package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceFinding;

/**
 * One entity of an answer or a file. It knows which of its fields were taken, so that at the end it can say which had
 * no place.
 */
final class Item {

    private static final int MAX_QUOTED_CHARACTERS = 60;

    private final Entity entity;
    private final ObjectNode node;
    private final String resource;
    private final String pointer;
    private final String id;
    private final RecordReference reference;
    private final CrawlFindings findings;
    private final Set<String> taken = new HashSet<>();

    Item(Entity entity, String id, ObjectNode node, String resource, String pointer, CrawlFindings findings) {
        this.entity = entity;
        this.node = node;
        this.resource = resource;
        this.pointer = pointer;
        this.id = id;
        this.reference = new RecordReference(entity.word(), entity.personal() ? "" : id);
        this.findings = findings;
        taken.add(entity.idField());
    }

    String id() {
        return id;
    }

    String resource() {
        return resource;
    }

    String pointer() {
        return pointer;
    }

    /** The value of a field; missing where the source sends null. */
    JsonNode take(String field) {
        taken.add(field);
        JsonNode value = node.path(field);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /** Fields that say again what another record says. */
    void repeats(String... fields) {
        taken.addAll(List.of(fields));
    }

    /** Fields that the model has no place for. */
    void lose(String... fields) {
        for (String field : fields) {
            if (!empty(take(field))) {
                findings.once(
                        entity + "." + field,
                        SourceFinding.FIELD_LOST,
                        reference,
                        place("/" + field),
                        field + " of " + entity.word() + "s is not carried over. This is said once for all records.");
            }
        }
    }

    /** Says which fields nobody asked for. */
    void finish() {
        lose("ext");
        node.fieldNames().forEachRemaining(field -> {
            if (!taken.contains(field) && !empty(node.get(field))) {
                findings.once(
                        entity + "." + field,
                        SourceFinding.FIELD_UNKNOWN,
                        reference,
                        place("/" + Values.escape(field)),
                        "\"" + quote(field) + "\" is no known field of " + entity.word()
                                + "s. This is said once for all records.");
            }
        });
    }

    /** The value was read although it has another shape than it should. */
    void tolerated(String path, String message) {
        add(OoapiFinding.SHAPE_TOLERATED, path, message);
    }

    /** The value was not read. */
    void unreadable(String path, JsonNode value, String expected) {
        add(SourceFinding.VALUE_UNREADABLE, path, describe(value) + " is not " + expected + "; it is left out.");
    }

    void add(FindingCode code, String path, String message) {
        findings.add(code, reference, place(path), message);
    }

    /** The same for all records of the entity, so it is said once. */
    void addOnce(FindingCode code, String path, String message) {
        findings.once(entity.name(), code, reference, place(path), message + " This is said once for all records.");
    }

    private SourcePointer place(String path) {
        return SourcePointer.json(resource, pointer + path);
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isTextual() && value.textValue().isBlank());
    }

    /** What a value is; of a person no more than that it is one. */
    String describe(JsonNode value) {
        if (entity.personal() && value.isValueNode()) {
            return "The value";
        }
        if (value.isObject()) {
            return "an object";
        }
        return value.isArray() ? "a list" : "\"" + quote(value.asText()) + "\"";
    }

    private static String quote(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MAX_QUOTED_CHARACTERS ? line : line.substring(0, MAX_QUOTED_CHARACTERS) + "…";
    }
}
