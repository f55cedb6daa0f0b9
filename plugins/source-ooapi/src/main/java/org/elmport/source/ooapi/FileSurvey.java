package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through a file before it is read: whether it holds entities at all, and what other records will need from
 * them, for files come in no order. Of an object only the names of its fields and a few values are read; of people
 * nothing but the names of fields.
 */
final class FileSurvey {

    /** The values that some records take from others. */
    private static final Set<String> WANTED =
            Set.of("name", "formalDocument", "modeOfStudy", "offeringType", "course", "program", "resultValueType");

    /** What stands in a template where a value should be put: {@code --COURSE_ID--}, {@code {{id}}}, {@code ${id}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("--.+--|\\{\\{.*}}|\\$\\{.*}|<.*>");

    private final ObjectMapper mapper;
    private final Delivery delivery;
    private String reason = "";

    FileSurvey(ObjectMapper mapper, Delivery delivery) {
        this.mapper = mapper;
        this.delivery = delivery;
    }

    /** Why the file is to be passed over; empty when it holds an entity. */
    Optional<String> reasonToSkip(Path file, String name) throws IOException {
        reason = "it holds no entity of the Open Education API";
        boolean useful = false;
        try (JsonItems items = JsonItems.open(file, mapper)) {
            while (items.advance()) {
                useful |= survey(items.parser(), name, items.pointer());
            }
        }
        return useful ? Optional.empty() : Optional.of(reason);
    }

    private boolean survey(JsonParser parser, String name, String pointer) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return false;
        }
        Set<String> fields = new HashSet<>();
        ObjectNode wanted = wanted(parser, fields);
        Optional<Entity> entity = Entity.of(fields, delivery::reads);
        if (entity.isEmpty()) {
            if (Entity.personal(fields)) {
                reason = "it holds people or groups of people, which nobody asked for";
            }
            return false;
        }
        Optional<String> placeholder = placeholder(entity.get(), wanted);
        if (placeholder.isPresent()) {
            reason = "it is a template: " + entity.get().idField() + " is \"" + placeholder.get() + "\"";
            return false;
        }
        delivery.learn(entity.get(), wanted, name, pointer);
        return true;
    }

    private ObjectNode wanted(JsonParser parser, Set<String> fields) throws IOException {
        ObjectNode wanted = mapper.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            fields.add(field);
            JsonToken value = parser.nextToken();
            if (WANTED.contains(field) || (field.endsWith("Id") && value.isScalarValue())) {
                wanted.set(field, mapper.readTree(parser));
            } else {
                parser.skipChildren();
            }
        }
        return wanted;
    }

    /** The identifier, where it is none yet. */
    static Optional<String> placeholder(Entity entity, ObjectNode node) {
        String id = node.path(entity.idField()).asText("");
        return Optional.of(id).filter(text -> PLACEHOLDER.matcher(text).matches());
    }
}
