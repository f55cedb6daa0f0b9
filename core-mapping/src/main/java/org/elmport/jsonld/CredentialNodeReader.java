package org.elmport.jsonld;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonArray;
import org.elmport.jsonld.JsonValue.JsonNull;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/** Sends the events of the nodes of a credential, one inside the other, in the order of their declaration. */
final class CredentialNodeReader {

    private static final ApplicationProfile EDC = ApplicationProfile.EDC_3_2;

    /** Keys of ELM 3.1 that were spelt otherwise. */
    private static final Map<String, String> EARLIER = Map.of("resultDestribution", "resultDistribution");

    private final JsonReports reports;
    private final JsonPath path;
    private final NodeHandler handler;
    private final LiteralJsonReader literals;

    CredentialNodeReader(JsonReports reports, JsonPath path, NodeHandler handler) {
        this.reports = reports;
        this.path = path;
        this.handler = handler;
        this.literals = new LiteralJsonReader(reports, handler);
    }

    /** Reads the outermost node, which has a general type beside its own. */
    void root(JsonObject node, TypeDeclaration type, String generalType) {
        List<String> names = NodeKeys.typeNames(node);
        for (String wanted : List.of(generalType, type.name())) {
            if (!names.contains(wanted)) {
                reports.report(
                        DocumentFinding.TYPE_UNKNOWN,
                        node,
                        type,
                        "The types are " + names + "; " + wanted + " is missing, without which its keys say nothing.");
            }
        }
        reportOtherTypes(names, node, type, generalType);
        reports.mark(node);
        handler.startEntity(type, NodeKeys.id(node));
        properties(node, type);
        handler.end();
    }

    private void properties(JsonObject node, TypeDeclaration type) {
        @Nullable JsonValue[] values = inOrder(node, type);
        for (int index = 0; index < values.length; index++) {
            JsonValue value = values[index];
            if (value != null) {
                value(type.properties().get(index), value);
            }
        }
    }

    /** The values of each property; what no property takes is reported. */
    private @Nullable JsonValue[] inOrder(JsonObject node, TypeDeclaration type) {
        @Nullable JsonValue[] values = new JsonValue[type.properties().size()];
        for (Map.Entry<String, JsonValue> member : node.members().entrySet()) {
            String key = member.getKey();
            PropertyDeclaration property = NodeKeys.reserved(key) ? null : known(type, key);
            if (property != null) {
                values[property.index()] = member.getValue();
            } else if (!NodeKeys.reserved(key)) {
                earlier(type, key, member.getValue(), node, values);
            }
        }
        return values;
    }

    /** A key that was spelt otherwise counts where the one of today is not there. */
    private void earlier(
            TypeDeclaration type, String key, JsonValue value, JsonObject node, @Nullable JsonValue[] values) {
        String today = EARLIER.getOrDefault(key, "");
        PropertyDeclaration property = today.isEmpty() ? null : known(type, today);
        if (property == null) {
            reportUnknown(type, key, value);
        } else if (!node.members().containsKey(today)) {
            values[property.index()] = value;
        }
    }

    private void reportUnknown(TypeDeclaration type, String key, JsonValue value) {
        Optional<PropertyDeclaration> meant = type.property(key).filter(property -> property.carriedBy(EDC));
        path.enter(key);
        reports.report(
                DocumentFinding.KEY_UNKNOWN,
                value,
                type,
                type.name() + " takes no key " + key
                        + meant.map(property -> "; the key is " + property.term())
                                .orElse("") + ".");
        path.leave();
    }

    private static @Nullable PropertyDeclaration known(TypeDeclaration type, String key) {
        PropertyDeclaration property = type.propertyByTerm(key).orElse(null);
        return property == null || property.cardinality(EDC).absent() ? null : property;
    }

    private void value(PropertyDeclaration property, JsonValue value) {
        path.enter(property.term());
        if (property.kind() == PropertyKind.TEXT && value instanceof JsonArray) {
            literals.texts(property, value);
        } else {
            each(value, item -> one(property, item));
        }
        path.leave();
    }

    /** A value, or each one of an array, with its place in the pointer. */
    private void each(JsonValue value, Consumer<JsonValue> consumer) {
        if (value instanceof JsonArray array) {
            for (int index = 0; index < array.items().size(); index++) {
                path.enter(index);
                each(array.items().get(index), consumer);
                path.leave();
            }
        } else if (!(value instanceof JsonNull)) {
            consumer.accept(value);
        }
    }

    private void one(PropertyDeclaration property, JsonValue value) {
        switch (property.kind()) {
            case TEXT -> literals.texts(property, value);
            case NOTATION, LITERAL -> {
                relative(property, value);
                literals.typed(property, value);
            }
            case CONCEPT, EMBEDDED, LINK -> node(property, value);
        }
    }

    /** JSON-LD drops a relative IRI, and whatever has it. */
    private void relative(PropertyDeclaration property, JsonValue value) {
        String iri = value instanceof JsonObject node ? NodeKeys.id(node) : "";
        if (IriForm.of(property) != IriForm.NONE && !iri.isEmpty() && !iri.contains(":")) {
            reports.report(
                    DocumentFinding.VALUE_UNEXPECTED, value, property, property + " wants an absolute IRI as its id.");
        }
    }

    private void node(PropertyDeclaration property, JsonValue value) {
        if (value instanceof JsonScalar iri) {
            iri(property, iri);
        } else if (value instanceof JsonObject object) {
            if (property.kind() == PropertyKind.LINK
                    && NodeKeys.pointsOnly(object)
                    && !NodeKeys.id(object).isEmpty()) {
                mention(property, object);
            } else {
                whole(property, object);
            }
        }
    }

    /** A node that is named with its kind, and stands elsewhere in the document. */
    private void mention(PropertyDeclaration property, JsonObject object) {
        TypeDeclaration type = type(property, object);
        reports.mark(object);
        if (NodeKeys.typeNames(object).contains(type.name())) {
            handler.reference(property, type, NodeKeys.id(object));
        } else {
            handler.reference(property, NodeKeys.id(object));
        }
    }

    private void whole(PropertyDeclaration property, JsonObject object) {
        TypeDeclaration type = type(property, object);
        reports.mark(object);
        handler.startNode(property, type, NodeKeys.id(object));
        properties(object, type);
        reports.mark(object);
        handler.end();
    }

    /** A node that stands as its IRI alone: elsewhere in the document, or nowhere. */
    private void iri(PropertyDeclaration property, JsonScalar iri) {
        TypeDeclaration type = property.range(EDC).get(0);
        if (!iri.text().contains(":")) {
            reports.report(DocumentFinding.VALUE_UNEXPECTED, iri, property, property + " wants an object, not a text.");
            return;
        }
        if (property.kind() == PropertyKind.CONCEPT || type.properties().isEmpty()) {
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    iri,
                    property,
                    property + " stands as an IRI alone; it needs id and type"
                            + (property.kind() == PropertyKind.CONCEPT ? ", and inScheme." : "."));
        }
        reports.mark(iri);
        if (property.kind() == PropertyKind.LINK) {
            handler.reference(property, iri.text());
        } else {
            handler.startNode(property, type, iri.text());
            handler.end();
        }
    }

    private TypeDeclaration type(PropertyDeclaration property, JsonObject node) {
        List<TypeDeclaration> range = property.range(EDC);
        List<String> names = NodeKeys.typeNames(node);
        for (TypeDeclaration type : range) {
            if (names.contains(type.name())) {
                reportOtherTypes(names, node, type, "");
                return type;
            }
        }
        String wanted = range.stream().map(TypeDeclaration::name).collect(Collectors.joining(" or "));
        reports.report(
                DocumentFinding.TYPE_UNKNOWN,
                node,
                property,
                property + " has " + (names.isEmpty() ? "no type" : "the type " + String.join(", ", names))
                        + "; it wants " + wanted + ".");
        return range.get(0);
    }

    private void reportOtherTypes(List<String> names, JsonObject node, TypeDeclaration type, String generalType) {
        for (String name : names) {
            if (!name.equals(type.name()) && !name.equals(generalType)) {
                reports.report(
                        DocumentFinding.TYPE_LEFT_OUT,
                        node,
                        type,
                        "The " + type.name() + " has the type " + name + " as well, which was left out.");
            }
        }
    }
}
