package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import org.elmport.elm.declaration.ElmClass;

/**
 * Where to learn whether a credential still stands, by its IRI.
 *
 * <p>ELM class {@code elm:CredentialStatus}; in credentials only.
 */
@XmlType(propOrder = {})
@ElmClass(iri = "elm:CredentialStatus")
public final class CredentialStatus extends ElmNode {

    private CredentialStatus() {}

    /** A credential status by the IRI alone. */
    public static CredentialStatus of(String iri) {
        CredentialStatus built = new CredentialStatus();
        built.identifyNode(iri);
        return built;
    }
}
