package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import org.elmport.elm.declaration.ElmClass;

/**
 * Terms under which a credential may be used, by their IRI.
 *
 * <p>ELM class {@code elm:TermsOfUse}; in credentials only.
 */
@XmlType(propOrder = {})
@ElmClass(iri = "elm:TermsOfUse")
public final class TermsOfUse extends ElmNode {

    private TermsOfUse() {}

    /** Terms of use by the IRI alone. */
    public static TermsOfUse of(String iri) {
        TermsOfUse built = new TermsOfUse();
        built.identifyNode(iri);
        return built;
    }
}
