package org.elmport.jsonld;

import org.elmport.elm.declaration.PropertyDeclaration;

/** Properties that XML writes as plain text, and that RDF wants as a node. */
enum IriForm {
    /** Text in RDF as well. */
    NONE(""),
    /** An IRI, of whatever class. */
    PLAIN(""),
    /** A typed node for a list of concepts. */
    CONCEPT_SCHEME("ConceptScheme"),
    /** A typed node for a mail address. */
    MAILBOX("Mailbox"),
    /** A typed node for the shapes that a credential follows. */
    SHAPES("ShaclValidator2017");

    private final String type;

    IriForm(String type) {
        this.type = type;
    }

    static IriForm of(PropertyDeclaration property) {
        return switch (property.iri()) {
            case "skos:inScheme" -> CONCEPT_SCHEME;
            case "elm:emailAddress" -> MAILBOX;
            case "dc:creator" -> PLAIN;
            case "cred:credentialSchema" -> SHAPES;
            default -> NONE;
        };
    }

    /** The JSON-LD type of the node; empty where there is no node, or its class does not matter. */
    String type() {
        return type;
    }
}
