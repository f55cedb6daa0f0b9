package org.elmport.plugin.seal;

import java.time.Instant;

/**
 * Who seals, as the certificate says it; a part that the certificate does not have is empty.
 *
 * @param organisation the name of the organisation (O)
 * @param commonName the common name (CN)
 * @param organisationIdentifier the identifier of the organisation (2.5.4.97), such as {@code VATFI-01234567}
 * @param country the country (C), two letters
 * @param notBefore from when on the certificate is valid
 * @param notAfter until when it is valid
 */
public record SealingIdentity(
        String organisation,
        String commonName,
        String organisationIdentifier,
        String country,
        Instant notBefore,
        Instant notAfter) {

    /** Whether the certificate is valid at a time. */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    /** The organisation for people: its name, and its identifier where there is one. */
    public String shown() {
        String name = organisation.isEmpty() ? commonName : organisation;
        return organisationIdentifier.isEmpty() ? name : name + " (" + organisationIdentifier + ")";
    }
}
