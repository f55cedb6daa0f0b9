package org.elmport.simulator.trust;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whom a certificate for seals names.
 *
 * @param organisation the name (O); it may hold commas
 * @param organisationIdentifier the identifier (2.5.4.97); empty for none
 * @param country two letters (C)
 */
public record SealSubject(String organisation, String organisationIdentifier, String country) {

    private static final ASN1ObjectIdentifier ORGANISATION_IDENTIFIER = new ASN1ObjectIdentifier("2.5.4.97");

    X500Name name() {
        X500NameBuilder name =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, country).addRDN(BCStyle.O, organisation);
        if (!organisationIdentifier.isEmpty()) {
            name.addRDN(ORGANISATION_IDENTIFIER, organisationIdentifier);
        }
        return name.addRDN(BCStyle.CN, organisation + " e-seal").build();
    }
}
