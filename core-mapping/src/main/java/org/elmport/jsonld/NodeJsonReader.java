package org.elmport.jsonld;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.NodeHandler;

/**
 * Sends the events of entities that were read into memory: the properties in the order of their declaration, whatever
 * the order of the keys. An entity that stands inside another comes after it, as one of its own.
 */
final class NodeJsonReader {

    private final JsonReports reports;
    private final ApplicationProfile profile;
    private final NodeHandler handler;
    private final LiteralJsonReader literals;
    private final Deque<JsonObject> inline = new ArrayDeque<>();

    NodeJsonReader(JsonReports reports, ApplicationProfile profile, NodeHandler handler) {
        this.reports = reports;
        this.profile = profile;
        this.handler = handler;
        this.literals = new LiteralJsonReader(reports, handler);
    }

    /** Sends the events of an entity, and of those inside it. */
    void entity(JsonValue value, String pointer) {
        reports.mark(value, pointer);
        if (value instanceof JsonObject node) {
            inline.add(node);
            while (!inline.isEmpty()) {
                entity(inline.remove());
            }
        } else {
            reports.report(DocumentFinding.VALUE_UNEXPECTED, value, "@graph", "The graph takes objects only.");
        }
    }

    private void entity(JsonObject node) {
        Optional<TypeDeclaration> type = NodeKeys.type(node).filter(TypeDeclaration::entity);
        if (type.isEmpty()) {
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    node,
                    "@graph",
                    "The node " + NodeKeys.id(node) + " has " + typeOf(node) + ", which is no class of the dataset.");
            return;
        }
        String id = NodeKeys.id(node);
        if (id.isEmpty()) {
            reports.report(
                    DocumentFinding.ID_MISSING,
                    node,
                    type.get(),
                    "A " + type.get().name() + " has no id.");
        }
        reports.mark(node);
        handler.startEntity(type.get(), id);
        properties(node, type.get());
        handler.end();
    }

    private static String typeOf(JsonObject node) {
        String name = NodeKeys.typeName(node);
        return name.isEmpty() ? "no type" : "the type " + name;
    }

    private void properties(JsonObject node, TypeDeclaration type) {
        reportUnknownKeys(node, type);
        for (PropertyDeclaration property : type.properties()) {
            JsonValue value = node.members().get(property.term());
            if (value != null && !property.cardinality(profile).absent()) {
                value(property, value);
            }
        }
    }

    private void reportUnknownKeys(JsonObject node, TypeDeclaration type) {
        node.members().forEach((key, value) -> {
            if (!NodeKeys.reserved(key) && !knows(type, key)) {
                reports.report(DocumentFinding.KEY_UNKNOWN, value, type, type.name() + " takes no key " + key + ".");
            }
        });
    }

    private boolean knows(TypeDeclaration type, String key) {
        return type.propertyByTerm(key)
                .filter(property -> !property.cardinality(profile).absent())
                .isPresent();
    }

    private void value(PropertyDeclaration property, JsonValue value) {
        switch (property.kind()) {
            case TEXT -> literals.texts(property, value);
            case NOTATION, LITERAL -> value.each().forEach(item -> literals.typed(property, item));
            case CONCEPT, EMBEDDED -> value.each().forEach(item -> node(property, item));
            case LINK -> value.each().forEach(item -> link(property, item));
        }
    }

    private void node(PropertyDeclaration property, JsonValue value) {
        if (value instanceof JsonObject node) {
            TypeDeclaration type = inlineType(property, node);
            reports.mark(node);
            handler.startNode(property, type, type.identified() ? NodeKeys.id(node) : "");
            properties(node, type);
            reports.mark(node);
            handler.end();
        } else if (value instanceof JsonScalar iri && property.kind() == PropertyKind.CONCEPT) {
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    value,
                    property,
                    property + " stands as an IRI alone; a concept needs id and type.");
            handler.startNode(property, property.range(profile).get(0), iri.text());
            handler.end();
        } else {
            reports.report(DocumentFinding.VALUE_UNEXPECTED, value, property, property + " wants an object.");
        }
    }

    private TypeDeclaration inlineType(PropertyDeclaration property, JsonObject node) {
        Optional<TypeDeclaration> type =
                NodeKeys.type(node).filter(stated -> property.range(profile).contains(stated));
        if (type.isEmpty()) {
            String wanted =
                    property.range(profile).stream().map(TypeDeclaration::name).collect(Collectors.joining(" or "));
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    node,
                    property,
                    property + " has " + typeOf(node) + "; it wants " + wanted + ".");
        }
        return type.orElse(property.range(profile).get(0));
    }

    private void link(PropertyDeclaration property, JsonValue value) {
        String id = "";
        if (value instanceof JsonScalar iri) {
            id = iri.text();
        } else if (value instanceof JsonObject node) {
            id = NodeKeys.id(node);
            if (!NodeKeys.pointsOnly(node)) {
                inline.add(node);
            }
        }
        if (id.isEmpty()) {
            reports.report(DocumentFinding.ID_MISSING, value, property, property + " refers to nothing: it has no id.");
        }
        reports.mark(value);
        handler.reference(property, id);
    }
}
