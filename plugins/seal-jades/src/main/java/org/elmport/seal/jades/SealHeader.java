package org.elmport.seal.jades;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.base64url.Base64Url;
import org.jspecify.annotations.Nullable;

/**
 * The protected header of a seal, in the form of ETSI TS 119 182-1 v1.2.1 ({@code iat}, {@code x5t#o}) or of v1.1.1
 * ({@code sigT}, {@code x5t#S256}).
 *
 * @param members what is in it, by name
 */
record SealHeader(Map<String, Object> members) {

    private static final String SHA_256 = "x5t#S256";
    private static final String OTHER_HASH = "x5t#o";

    /** What may be marked as critical, because it is understood. */
    private static final Set<String> KNOWN = Set.of(
            "b64",
            "sigT",
            "sigD",
            "sigPl",
            "sigPId",
            "srCms",
            "srAts",
            "adoTst",
            OTHER_HASH,
            "x5ts",
            "sigX5ts",
            "sigPSt");

    /** The names of the members that a seal must have and this one lacks. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (algorithm().isEmpty()) {
            missing.add("alg");
        }
        if (!(members.get("x5c") instanceof List<?> chain) || chain.isEmpty()) {
            missing.add("x5c");
        }
        if (certificateHash().isEmpty()) {
            missing.add(OTHER_HASH + " or " + SHA_256);
        }
        if (claimedTime().isEmpty()) {
            missing.add("iat or sigT");
        }
        if (!encodedPayload() && !critical().contains("b64")) {
            missing.add("crit with b64");
        }
        // what is critical must be there, RFC 7515, section 4.1.11
        critical().stream().filter(name -> !members.containsKey(name)).forEach(missing::add);
        return missing;
    }

    /** What is marked as critical and nobody here understands. */
    List<String> unknownCritical() {
        return critical().stream().filter(name -> !KNOWN.contains(name)).toList();
    }

    private List<String> critical() {
        return members.get("crit") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    Optional<JwsAlgorithm> algorithm() {
        return members.get("alg") instanceof String name ? JwsAlgorithm.named(name) : Optional.empty();
    }

    /** Whether the payload stands in Base64; credentials have it as it is. */
    boolean encodedPayload() {
        return !Boolean.FALSE.equals(members.get("b64"));
    }

    /** How many time stamps are over the content. */
    int timeStamps() {
        return Additions.tokens(members.get("adoTst"));
    }

    boolean older() {
        return members.containsKey("sigT");
    }

    Optional<Instant> claimedTime() {
        if (members.get("iat") instanceof Number seconds) {
            return Optional.of(Instant.ofEpochSecond(seconds.longValue()));
        }
        try {
            return members.get("sigT") instanceof String moment ? Optional.of(Instant.parse(moment)) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The certificate of the key. */
    X509Certificate certificate() throws GeneralSecurityException {
        if (members.get("x5c") instanceof List<?> chain && chain.get(0) instanceof String encoded) {
            try {
                byte[] bytes = Base64.getDecoder().decode(encoded);
                return (X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            } catch (IllegalArgumentException noBase64) {
                throw new GeneralSecurityException(noBase64);
            }
        }
        throw new GeneralSecurityException("x5c holds no certificate");
    }

    /** Whether the hash of the certificate is the one that is under the signature. */
    boolean certificateFits(X509Certificate certificate) throws GeneralSecurityException {
        CertificateHash expected = certificateHash().orElseThrow(() -> new GeneralSecurityException("no hash"));
        byte[] actual = MessageDigest.getInstance(expected.algorithm).digest(certificate.getEncoded());
        return MessageDigest.isEqual(actual, Base64Url.decode(expected.value));
    }

    private record CertificateHash(String algorithm, String value) {}

    private Optional<CertificateHash> certificateHash() {
        if (members.get(SHA_256) instanceof String value) {
            return Optional.of(new CertificateHash("SHA-256", value));
        }
        if (members.get(OTHER_HASH) instanceof Map<?, ?> other && other.get("digVal") instanceof String value) {
            return Optional.of(new CertificateHash(hash(other.get("digAlg")), value));
        }
        return Optional.empty();
    }

    private static String hash(@Nullable Object name) {
        return switch (String.valueOf(name)) {
            case "S256", "http://www.w3.org/2001/04/xmlenc#sha256" -> "SHA-256";
            case "S384", "http://www.w3.org/2001/04/xmldsig-more#sha384" -> "SHA-384";
            default -> "SHA-512";
        };
    }
}
