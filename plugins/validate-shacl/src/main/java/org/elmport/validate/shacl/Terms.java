package org.elmport.validate.shacl;

import org.apache.jena.graph.Node;

/** Names of classes and properties, for people. */
final class Terms {

    private Terms() {}

    /** What follows the namespace of an IRI. */
    static String localName(Node term) {
        return term.isURI() ? localName(term.getURI()) : "";
    }

    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
