package org.elmport.seal.jades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.setting.Settings;

/**
 * Who is trusted, and who may be asked.
 *
 * @param anchors the certificates that are trusted
 * @param hosts the hosts that may be asked about revocations
 * @param timeout for each request
 * @param timeStamps the address of the time-stamp authority
 */
record TrustServices(List<CertificateToken> anchors, Set<String> hosts, Duration timeout, Optional<URI> timeStamps) {

    static TrustServices of(Settings settings) throws SealException {
        Optional<Path> file = settings.find(JadesSettings.TRUST_ANCHORS);
        return new TrustServices(
                file.isPresent() ? anchors(file.get()) : List.of(),
                settings.get(JadesSettings.ALLOWED_HOSTS).stream()
                        .map(host -> host.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                settings.get(JadesSettings.TIMEOUT),
                settings.find(JadesSettings.TIME_STAMP_ADDRESS));
    }

    private static List<CertificateToken> anchors(Path file) throws SealException {
        List<CertificateToken> anchors = new ArrayList<>();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(content)) {
                anchors.add(new CertificateToken((X509Certificate) certificate));
            }
        } catch (IOException | CertificateException unreadable) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the trusted certificates in " + file + " cannot be read",
                    "Check trust-anchors: it names a PEM file with one or more certificates.",
                    unreadable);
        }
        if (anchors.isEmpty()) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "there is no certificate in " + file,
                    "Put the certificates that you trust into it, in PEM.");
        }
        return List.copyOf(anchors);
    }

    /** A new verifier of certificates; with nobody to ask about revocations where no host is allowed. */
    CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(trusted::addCertificate);
        verifier.setTrustedCertSources(trusted);
        // certificates come with the seal or from the file of trusted ones; none is fetched
        verifier.setAIASource(null);
        if (!hosts.isEmpty()) {
            OnlineOCSPSource responders = new OnlineOCSPSource(http("application/ocsp-request"));
            responders.setCertIDDigestAlgorithm(DigestAlgorithm.SHA1);
            verifier.setOcspSource(responders);
            verifier.setCrlSource(new OnlineCRLSource(http("application/pkix-crl")));
        }
        return verifier;
    }

    private SealHttp http(String contentType) {
        return SealHttp.of(hosts, timeout, contentType);
    }

    /** The time-stamp authority, where there is one. */
    Optional<TSPSource> authority() {
        return timeStamps.map(address -> new OnlineTSPSource(
                address.toString(),
                SealHttp.of(Set.of(JadesSettings.host(address)), timeout, "application/timestamp-query")));
    }
}
