package org.elmport.plugin.seal;

import java.util.Locale;
import java.util.Optional;
import org.elmport.elm.AnyAgent;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.Organisation;

/** Compares the issuer of a credential with who a certificate names. */
final class IssuerNaming {

    private IssuerNaming() {}

    /** The organisation that issues, where the credential holds it. */
    static Optional<Organisation> issuer(EuropeanDigitalCredential credential) {
        return credential
                .issuer()
                .flatMap(Link<AnyAgent>::target)
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast);
    }

    /** Whether the issuer bears the identifier of the certificate, or its name where the certificate has no other. */
    static boolean agrees(Organisation issuer, SealingIdentity identity) {
        return identity.organisationIdentifier().isEmpty()
                ? named(issuer, identity)
                : identified(issuer, identity) && named(issuer, identity);
    }

    static boolean named(Organisation issuer, SealingIdentity identity) {
        String name = folded(identity.organisation().isEmpty() ? identity.commonName() : identity.organisation());
        return issuer.legalName().stream()
                .map(LangString::value)
                .anyMatch(one -> folded(one).equals(name));
    }

    static boolean identified(Organisation issuer, SealingIdentity identity) {
        return issuer.eidasLegalIdentifier()
                .flatMap(LegalIdentifier::notation)
                .map(Notation::value)
                .filter(notation -> folded(notation).equals(folded(identity.organisationIdentifier())))
                .isPresent();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
