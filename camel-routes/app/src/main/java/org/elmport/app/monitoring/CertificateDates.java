package org.elmport.app.monitoring;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When certificates end: of a file with several, the one that ends first.
 *
 * @param files the files, by name
 * @param password opens keystores
 */
record CertificateDates(Map<String, Path> files, Optional<String> password) {

    /** By the name of the file; nothing for one that cannot be read. */
    Map<String, Optional<Instant>> read() {
        Map<String, Optional<Instant>> dates = new TreeMap<>();
        files.forEach((name, file) -> dates.put(name, end(file)));
        return dates;
    }

    private Optional<Instant> end(Path file) {
        try {
            return certificates(file).stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(certificate ->
                            ((X509Certificate) certificate).getNotAfter().toInstant())
                    .min(Comparator.naturalOrder());
        } catch (IOException | GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private Collection<? extends Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".p12") || name.endsWith(".pfx") || name.endsWith(".jks")) {
            return ofKeystore(file);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
    }

    private List<Certificate> ofKeystore(Path file) throws IOException, GeneralSecurityException {
        KeyStore keystore =
                KeyStore.getInstance(file.toFile(), password.orElse("").toCharArray());
        List<Certificate> certificates = new ArrayList<>();
        for (String alias : Collections.list(keystore.aliases())) {
            Optional.ofNullable(keystore.getCertificate(alias)).ifPresent(certificates::add);
        }
        return certificates;
    }
}
