package org.elmport.jsonld;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonArray;
import org.elmport.jsonld.JsonValue.JsonNull;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.NodeHandler;

/** Sends the events of texts, codes and other literals, in any of the ways in which JSON-LD writes them. */
final class LiteralJsonReader {

    private static final String VALUE = "@value";
    private static final String LANGUAGE = "@language";

    private final JsonReports reports;
    private final NodeHandler handler;

    LiteralJsonReader(JsonReports reports, NodeHandler handler) {
        this.reports = reports;
        this.handler = handler;
    }

    /** A map of languages, or a value object with its language, or an array of those. */
    void texts(PropertyDeclaration property, JsonValue value) {
        if (value instanceof JsonArray several) {
            several.each().forEach(item -> {
                if (item instanceof JsonObject texts && !texts.members().containsKey(VALUE)) {
                    reports.report(
                            DocumentFinding.VALUE_UNEXPECTED,
                            item,
                            property,
                            property + " wants one object for all languages; inside an array its texts are lost.");
                }
                text(property, item);
            });
        } else {
            text(property, value);
        }
    }

    private void text(PropertyDeclaration property, JsonValue value) {
        if (!(value instanceof JsonObject texts)) {
            reports.report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    value,
                    property,
                    property + " wants an object with a language as each key, such as {\"en\": \"…\"}.");
        } else if (texts.members().containsKey(VALUE)) {
            send(property, texts, NodeKeys.text(texts, VALUE), NodeKeys.text(texts, LANGUAGE));
        } else {
            texts.members().forEach((language, items) -> inLanguage(property, language, items));
        }
    }

    private void inLanguage(PropertyDeclaration property, String language, JsonValue items) {
        if (items instanceof JsonArray several) {
            several.items().stream()
                    .filter(item -> !(item instanceof JsonNull))
                    .forEach(item -> text(property, language, item));
        } else {
            items.each().forEach(item -> text(property, language, item));
        }
    }

    private void text(PropertyDeclaration property, String language, JsonValue value) {
        if (value instanceof JsonScalar text && text.string()) {
            send(property, value, text.text(), LoqContext.NO_LANGUAGE.equals(language) ? "" : language);
        } else {
            reports.report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    value,
                    property,
                    property + " wants a text, or an array of texts, for the language " + language + ".");
        }
    }

    /** The same as {@link #literal}; where RDF has a node of a class, the class must be said. */
    void typed(PropertyDeclaration property, JsonValue value) {
        String type = IriForm.of(property).type();
        if (!type.isEmpty()) {
            new TypedIri(reports, type).check(property, value);
        }
        literal(property, value);
    }

    /** A scalar, a value object with its datatype, or a node where RDF has one. */
    void literal(PropertyDeclaration property, JsonValue value) {
        if (value instanceof JsonScalar scalar && (scalar.string() || IriForm.of(property) == IriForm.NONE)) {
            send(property, value, scalar.text(), "");
        } else if (value instanceof JsonObject object && object.members().containsKey(VALUE)) {
            boolean notation = property.kind() == PropertyKind.NOTATION;
            String datatype = notation ? NodeKeys.text(object, "@type", LoqContext.TYPE) : "";
            send(property, value, NodeKeys.text(object, VALUE), datatype);
        } else if (value instanceof JsonObject node
                && IriForm.of(property) != IriForm.NONE
                && !NodeKeys.id(node).isEmpty()) {
            send(property, value, NodeKeys.id(node), "");
        } else {
            reports.report(DocumentFinding.VALUE_UNEXPECTED, value, property, property + " wants a single value.");
        }
    }

    private void send(PropertyDeclaration property, JsonValue value, String lexical, String qualifier) {
        reports.mark(value);
        handler.value(property, lexical, qualifier);
    }
}
