package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import org.elmport.elm.declaration.ElmClass;

/**
 * A proof inside a document. No profile of credentials can carry one, so nothing of it is kept.
 *
 * <p>ELM class {@code elm:Proof}; in credentials only.
 */
@XmlType(propOrder = {})
@ElmClass(iri = "elm:Proof")
public final class Proof extends ElmNode {

    private Proof() {}

    /** A proof by the IRI alone. */
    public static Proof of(String iri) {
        Proof built = new Proof();
        built.identifyNode(iri);
        return built;
    }
}
