package org.elmport.seal.jades;

import eu.europa.esig.dss.alert.StatusAlert;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import org.elmport.plugin.seal.SealException.Fault;

/** What the library finds wrong with certificates when it makes a seal of a higher level, in the words of Elmport. */
final class SealAlert extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String remedy;

    private SealAlert(Fault fault, String message, String remedy) {
        super(message);
        this.fault = fault;
        this.remedy = remedy;
    }

    Fault fault() {
        return fault;
    }

    String remedy() {
        return remedy;
    }

    /** Has a verifier say so. */
    static void sayBy(CommonCertificateVerifier verifier, CertificateToken own, Inquiries inquiries) {
        verifier.setAlertOnRevokedCertificate(revoked(own));
        verifier.setAlertOnMissingRevocationData(unknown(inquiries));
    }

    private static StatusAlert revoked(CertificateToken own) {
        return status -> {
            if (status.getRelatedObjectIds().contains(own.getDSSIdAsString())) {
                throw new SealAlert(
                        Fault.UNUSABLE,
                        "your certificate was revoked",
                        "Ask your trust service provider why, and get a new one; nothing was sealed.");
            }
            if (!status.isEmpty()) {
                throw new SealAlert(
                        Fault.UNUSABLE,
                        "a certificate of the time-stamp authority, or of an issuer, was revoked",
                        "Use another time-stamp authority, or ask your trust service provider; nothing was sealed.");
            }
        };
    }

    private static StatusAlert unknown(Inquiries inquiries) {
        return status -> {
            if (!status.isEmpty()) {
                throw new SealAlert(
                        inquiries.inVain() ? Fault.UNREACHABLE : Fault.UNUSABLE,
                        "nobody said whether certificates were revoked" + inquiries.words(),
                        inquiries.inVain()
                                ? "Try again later; nothing was sealed."
                                : "Add the hosts to allowed-hosts; nothing was sealed.");
            }
        };
    }
}
