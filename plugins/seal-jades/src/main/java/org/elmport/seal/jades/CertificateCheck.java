package org.elmport.seal.jades;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.SealingIdentity;
import org.elmport.plugin.setting.Settings;

/** Says before anything is sealed whether a certificate does for it, and for how long. */
record CertificateCheck(Instant now, int warningDays) {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    static CertificateCheck of(Settings settings, Instant now) {
        return new CertificateCheck(now, settings.get(JadesSettings.EXPIRY_WARNING_DAYS));
    }

    void check(List<X509Certificate> chain, FindingSink warnings) throws SealException {
        if (chain.isEmpty()) {
            throw new SealException(Fault.UNUSABLE, "the key has no certificate", "Get a certificate for it.");
        }
        X509Certificate certificate = chain.get(0);
        SealingIdentity identity = CertificateIdentity.of(certificate);
        refuseInvalid(identity, now);
        refuseOtherUse(certificate);
        long days = Duration.between(now, identity.notAfter()).toDays();
        if (days < warningDays) {
            warn(
                    warnings,
                    SealFinding.SEAL_CERTIFICATE_EXPIRING,
                    "The certificate of " + identity.shown() + " expires on " + day(identity.notAfter()) + ", in "
                            + days + " days.");
        }
        if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            warn(
                    warnings,
                    SealFinding.SEAL_CERTIFICATE_SELF_MADE,
                    "The certificate of " + identity.shown() + " was issued by itself.");
        }
    }

    /** Refuses to seal before or after the time for which a certificate was issued. */
    static void refuseInvalid(SealingIdentity identity, Instant moment) throws SealException {
        if (moment.isAfter(identity.notAfter())) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the certificate of " + identity.shown() + " has expired on " + day(identity.notAfter()),
                    "Get a new certificate from your trust service provider; nothing was sealed.");
        }
        if (moment.isBefore(identity.notBefore())) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the certificate of " + identity.shown() + " is not valid before " + day(identity.notBefore()),
                    "Wait, or check the clock of this machine; nothing was sealed.");
        }
    }

    private static void refuseOtherUse(X509Certificate certificate) throws SealException {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the certificate is not meant for signatures or seals",
                    "Use the certificate that your trust service provider issued for seals.");
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static void warn(FindingSink warnings, SealFinding code, String message) {
        warnings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", message));
    }
}
