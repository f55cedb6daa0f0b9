package org.elmport.university;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The pieces from which OOAPI v5 documents are put together. */
final class OoapiJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OoapiJson() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode code(String type, String code) {
        return object().put("codeType", type).put("code", code);
    }

    /** Texts as language-typed strings; nothing is written when there are none. */
    static void texts(ObjectNode target, String name, Texts texts) {
        if (!texts.entries().isEmpty()) {
            target.set(name, texts(texts));
        }
    }

    static ArrayNode texts(Texts texts) {
        ArrayNode array = NODES.arrayNode();
        texts.entries()
                .forEach(entry -> array.addObject()
                        .put("language", entry.language().regionalTag())
                        .put("value", entry.value()));
        return array;
    }

    static void uuids(ObjectNode target, String name, List<RecordKey> keys) {
        ArrayNode array = target.putArray(name);
        keys.forEach(key -> array.add(key.uuid().toString()));
    }

    static void uuid(ObjectNode target, String name, UUID uuid) {
        target.put(name, uuid.toString());
    }

    static void wording(ObjectNode target, Wording wording) {
        target.set("name", texts(wording.title()));
        target.put("abbreviation", wording.shortTitle());
        texts(target, "description", wording.description());
        if (!wording.outcomes().isEmpty()) {
            ArrayNode outcomes = target.putArray("learningOutcomes");
            wording.outcomes().forEach(outcome -> outcomes.add(texts(outcome)));
        }
        texts(target, "admissionRequirements", wording.requirements());
        texts(target, "assessment", wording.assessment());
    }

    /** Credits are a number; what cannot be one is handed on as written. */
    static void effort(ObjectNode target, Effort effort) {
        ObjectNode load = target.putObject("studyLoad").put("studyLoadUnit", "ects");
        if (effort.credits().contains(",")) {
            load.put("value", effort.credits());
        } else {
            load.put("value", new BigDecimal(effort.credits()));
        }
        target.put("duration", effort.duration());
    }

    static void classification(ObjectNode target, Classification classification) {
        target.put("teachingLanguage", classification.threeLetters());
        ArrayNode modes = target.putArray("modeOfDelivery");
        classification.modes().forEach(mode -> modes.add(mode.ooapiWord()));
        classification.iscedField().ifPresent(field -> target.put("fieldsOfStudy", field));
        target.put("level", level(classification.level()));
    }

    private static String level(int eqf) {
        return switch (eqf) {
            case 5 -> "associate degree";
            case 6 -> "bachelor";
            case 7 -> "master";
            case 8 -> "doctoral";
            default -> "undefined";
        };
    }

    static ObjectNode address(String type, PostalAddress address) {
        return object().put("addressType", type)
                .put("street", address.street())
                .put("streetNumber", address.number())
                .put("postalCode", address.postalCode())
                .put("city", address.city())
                .put("countryCode", address.country());
    }

    static void array(ObjectNode target, String name, Consumer<ArrayNode> content) {
        content.accept(target.putArray(name));
    }
}
