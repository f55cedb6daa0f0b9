package org.elmport.jsonld;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonObject;

/** A node of which no more is known than its IRI and its class, such as a mailbox or a scheme of concepts. */
record TypedIri(JsonReports reports, String type) {

    /** Says what is wrong with it; its IRI is read all the same. */
    void check(PropertyDeclaration property, JsonValue value) {
        if (!(value instanceof JsonObject node)) {
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    value,
                    property,
                    property + " stands as a text, which says nothing; it needs id and type " + type + ".");
            return;
        }
        if (!NodeKeys.hasType(node, type)) {
            reports.report(
                    DocumentFinding.TYPE_UNKNOWN,
                    value,
                    property,
                    property + " has the type " + NodeKeys.typeNames(node) + "; it wants " + type + ".");
        }
        node.members().forEach((key, member) -> {
            if (!NodeKeys.reserved(key)) {
                reports.report(
                        DocumentFinding.KEY_UNKNOWN, member, property, "A " + type + " takes no key " + key + ".");
            }
        });
    }
}
