package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.RecordKind;
import org.elmport.record.Text;

/**
 * What records take from other entities: the name of an academic session, the document that an education specification
 * ends with, whether a programme is full time. These are few compared with courses; beyond a limit they are not kept.
 */
final class Lookups {

    /** How many of each are kept. */
    static final int MAX_KEPT = 50_000;

    private final Map<String, Text> sessionNames = new HashMap<>();
    private final Map<String, String> formalDocuments = new HashMap<>();
    private final Map<String, OfferingFacts> offerings = new HashMap<>();
    private final Map<String, String> modesOfStudy = new HashMap<>();

    /** Takes what is of use from an entity, which may be a part of one. */
    void learn(Entity entity, Item item, ObjectNode node) {
        String id = item.id();
        switch (entity) {
            case ACADEMIC_SESSION -> keep(sessionNames, id, TextReader.read(item, "name"));
            case EDUCATION_SPECIFICATION ->
                word(node, "formalDocument").ifPresent(word -> keep(formalDocuments, id, word));
            case PROGRAM -> word(node, "modeOfStudy").ifPresent(word -> keep(modesOfStudy, id, word));
            case OFFERING -> keep(offerings, id, facts(node));
            case COURSE, ORGANIZATION, PERSON, ASSOCIATION -> {}
        }
    }

    /**
     * What results need to know of an offering.
     *
     * @param offered the course or programme
     * @param scale the word for the scale of results
     */
    record OfferingFacts(Optional<Owner> offered, Optional<String> scale) {
        static final OfferingFacts NONE = new OfferingFacts(Optional.empty(), Optional.empty());
    }

    static OfferingFacts facts(ObjectNode offering) {
        Optional<Owner> course =
                id(offering.path("course"), Entity.COURSE.idField()).map(id -> new Owner(RecordKind.COURSE, id));
        Optional<Owner> program =
                id(offering.path("program"), Entity.PROGRAM.idField()).map(id -> new Owner(RecordKind.PROGRAMME, id));
        boolean ofProgram = offering.path("offeringType").asText("").equals("program");
        return new OfferingFacts(
                ofProgram ? program.or(() -> course) : course.or(() -> program),
                word(offering, "resultValueType").map(String::strip));
    }

    private static Optional<String> id(JsonNode reference, String idField) {
        String id = reference.isObject() ? reference.path(idField).asText("") : reference.asText("");
        return Optional.of(id.strip()).filter(text -> !text.isEmpty());
    }

    /** Keeps an offering that was found below a course or programme, whether or not it says so itself. */
    void learnOffering(String id, ObjectNode offering, Optional<Owner> owner) {
        OfferingFacts facts = facts(offering);
        keep(offerings, id, new OfferingFacts(facts.offered().or(() -> owner), facts.scale()));
    }

    Optional<OfferingFacts> offering(String offeringId) {
        return Optional.ofNullable(offerings.get(offeringId));
    }

    Optional<Text> sessionName(String sessionId) {
        return Optional.ofNullable(sessionNames.get(sessionId));
    }

    Optional<String> formalDocument(String specificationId) {
        return Optional.ofNullable(formalDocuments.get(specificationId));
    }

    Optional<String> modeOfStudy(String programId) {
        return Optional.ofNullable(modesOfStudy.get(programId));
    }

    private static Optional<String> word(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(word -> !word.isBlank());
    }

    private static <V> void keep(Map<String, V> table, String id, V value) {
        if (table.size() < MAX_KEPT) {
            table.putIfAbsent(id, value);
        }
    }
}
