package org.elmport.source.elmo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/**
 * Whom the settings trust: a certificate that is listed with its key, whatever its dates, as registers of EMREX publish
 * them; or one that leads to a listed one and is valid now.
 */
final class TrustedCertificates {

    private final List<X509Certificate> listed;
    private final Clock clock;

    TrustedCertificates(List<X509Certificate> listed, Clock clock) {
        this.listed = List.copyOf(listed);
        this.clock = clock;
    }

    /** The certificates in a file. */
    static List<X509Certificate> read(Path file) throws SourceException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                certificates.add((X509Certificate) certificate);
            }
            if (!certificates.isEmpty()) {
                return certificates;
            }
        } catch (IOException | CertificateException unreadable) {
            throw unreadable(file, unreadable);
        }
        throw unreadable(file, new CertificateException("no certificate"));
    }

    private static SourceException unreadable(Path file, Exception cause) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                file + " holds no certificate that can be read.",
                "Name a file with X.509 certificates in PEM or DER in the setting trusted-certificates.",
                cause);
    }

    /** Whether a certificate is trusted; the others may stand between it and a listed one. */
    boolean trust(X509Certificate certificate, List<X509Certificate> others) {
        return listed.stream().anyMatch(known -> known.getPublicKey().equals(certificate.getPublicKey()))
                || (!listed.isEmpty() && leads(certificate, others));
    }

    private boolean leads(X509Certificate certificate, List<X509Certificate> others) {
        List<X509Certificate> path = new ArrayList<>(List.of(certificate));
        others.stream().filter(other -> !other.equals(certificate)).forEach(path::add);
        for (int length = 1; length <= path.size(); length++) {
            if (valid(path.subList(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean valid(List<X509Certificate> certificates) {
        try {
            Set<TrustAnchor> anchors = new HashSet<>();
            listed.forEach(known -> anchors.add(new TrustAnchor(known, null)));
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(clock.instant()));
            CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(certificates);
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException untrusted) {
            return false;
        }
    }
}
