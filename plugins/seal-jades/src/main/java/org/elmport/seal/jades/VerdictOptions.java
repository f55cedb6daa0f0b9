package org.elmport.seal.jades;

import org.elmport.finding.Finding;
import org.elmport.finding.Severity;

/**
 * How strictly seals are judged.
 *
 * @param revocation what holds when nobody can say whether a certificate was revoked
 * @param lowestLevel the lowest level that is accepted
 */
record VerdictOptions(RevocationPolicy revocation, BaselineLevel lowestLevel) {

    /** The finding as grave as it is here. */
    Finding weighed(Finding finding) {
        return finding.code() == SealFinding.SEAL_REVOCATION_UNKNOWN && revocation == RevocationPolicy.OPTIONAL
                ? finding.withSeverity(Severity.WARNING)
                : finding;
    }
}
