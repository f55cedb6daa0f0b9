package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;

/**
 * What became of a request.
 *
 * @param id the identifier of the credential, which depends on the results it is about and on nothing else
 * @param value the credential; empty when an error holds it back. It holds personal data
 * @param fingerprint SHA-256 of all that the credential says and of the template of its pictures, in hexadecimal digits:
 *     changes when the credential would say something else; empty with the credential. It is a plain digest, so whoever
 *     keeps it must key it
 * @param findings what is wrong, or worth knowing; no finding holds personal data
 * @param provenance where values come from; empty unless it was asked for. It holds personal data
 */
public record CredentialResult(
        String id,
        Optional<EuropeanDigitalCredential> value,
        String fingerprint,
        List<Finding> findings,
        List<Provenance> provenance) {

    /** Keeps lists of its own. */
    public CredentialResult {
        findings = List.copyOf(findings);
        provenance = List.copyOf(provenance);
    }

    /** Whether an error holds the credential back. */
    public boolean heldBack() {
        return value.isEmpty();
    }

    /** Says what became of it, and nothing of the person. */
    @Override
    public String toString() {
        return id + (heldBack() ? " held back" : "") + ", " + findings.size() + " findings";
    }
}
