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
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.setting.Settings;

/** Who is trusted, and who may be asked. Safe for any number of threads. */
final class TrustServices {

    private final List<CertificateToken> anchors;
    private final Set<String> hosts;
    private final Duration timeout;
    private final Optional<URI> timeStamps;
    private final HttpClient client;
    private final RevocationAnswers answers;

    private TrustServices(
            List<CertificateToken> anchors, Settings settings, HttpClient client, RevocationAnswers answers) {
        this.anchors = anchors;
        this.hosts = settings.get(JadesSettings.ALLOWED_HOSTS).stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.timeout = settings.get(JadesSettings.TIMEOUT);
        this.timeStamps = settings.find(JadesSettings.TIME_STAMP_ADDRESS);
        this.client = client;
        this.answers = answers;
    }

    /**
     * What the settings say.
     *
     * @param clock tells for how long answers about revocations are kept
     */
    static TrustServices of(Settings settings, InstantSource clock) throws SealException {
        Optional<Path> file = settings.find(JadesSettings.TRUST_ANCHORS);
        return new TrustServices(
                file.isPresent() ? anchors(file.get()) : List.of(),
                settings,
                SealHttp.client(settings.get(JadesSettings.TIMEOUT)),
                new RevocationAnswers(clock));
    }

    /** Whether anybody is trusted. */
    boolean trustsAnybody() {
        return !anchors.isEmpty();
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
                    Files.exists(file)
                            ? "the trusted certificates in " + file + " cannot be read"
                            : "there is no file " + file + " with trusted certificates",
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

    /** A new verifier of certificates, which tells who did not answer. */
    CommonCertificateVerifier verifier(Inquiries inquiries) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(trusted::addCertificate);
        verifier.setTrustedCertSources(trusted);
        // certificates come with the seal or from the file of trusted ones; none is fetched
        verifier.setAIASource(null);
        OnlineOCSPSource responders = new OnlineOCSPSource(
                http(hosts, "application/ocsp-request", inquiries).keeping(answers));
        responders.setCertIDDigestAlgorithm(DigestAlgorithm.SHA1);
        verifier.setOcspSource(responders);
        verifier.setCrlSource(new OnlineCRLSource(
                http(hosts, "application/pkix-crl", inquiries).keeping(answers)));
        return verifier;
    }

    /** Reads what is at an address. */
    byte[] read(URI address) {
        return http(hosts, "application/json", new Inquiries()).get(address.toString());
    }

    private SealHttp http(Set<String> allowed, String contentType, Inquiries inquiries) {
        return SealHttp.of(client, allowed, timeout, contentType, inquiries);
    }

    /** The time-stamp authority, where there is one. */
    Optional<TSPSource> authority(Inquiries inquiries) {
        return timeStamps.map(address -> new OnlineTSPSource(
                address.toString(),
                http(Set.of(JadesSettings.host(address)), "application/timestamp-query", inquiries)));
    }
}
