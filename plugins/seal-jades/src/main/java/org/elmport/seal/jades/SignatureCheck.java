package org.elmport.seal.jades;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.BiConsumer;
import org.elmport.seal.jades.SealedFile.Signed;

/**
 * Checks a signature by what Java itself has, before the library looks at certificates and time stamps: whether the
 * header says what it must, and whether content, header, key and certificate belong together. Tells a changed content
 * from a wrong key where the algorithm lets it.
 */
record SignatureCheck(String payload, BiConsumer<SealFinding, String> report) {

    /** Whether it holds; otherwise the reason was reported. */
    boolean holds(Signed signed) {
        SealHeader header = signed.header();
        List<String> missing = header.missing();
        List<String> unknown = header.unknownCritical();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            report.accept(
                    SealFinding.SEAL_HEADER_INCOMPLETE,
                    missing.isEmpty()
                            ? "The header demands what is not known here: " + String.join(", ", unknown) + "."
                            : "The header lacks " + String.join(", ", missing) + ".");
            return false;
        }
        try {
            return holds(signed, header, header.certificate());
        } catch (GeneralSecurityException unreadable) {
            report.accept(SealFinding.SEAL_HEADER_INCOMPLETE, "The certificate in the header cannot be read (x5c).");
            return false;
        }
    }

    private boolean holds(Signed signed, SealHeader header, X509Certificate certificate)
            throws GeneralSecurityException {
        if (!header.certificateFits(certificate)) {
            report.accept(
                    SealFinding.SEAL_KEY_WRONG,
                    "The certificate in the header is another one than that whose hash was sealed.");
            return false;
        }
        JwsAlgorithm algorithm = header.algorithm().orElseThrow(GeneralSecurityException::new);
        PublicKey key = certificate.getPublicKey();
        if (signed.verifies(algorithm, key, payload)) {
            return true;
        }
        String name = CertificateIdentity.of(certificate).shown();
        if (!algorithm.tellsItsKey()) {
            report.accept(
                    SealFinding.SEAL_CONTENT_CHANGED,
                    "Content, header and seal do not belong together: something was changed, or the key is not the one"
                            + " of " + name + ".");
        } else if (signed.madeBy(key)) {
            report.accept(
                    SealFinding.SEAL_CONTENT_CHANGED,
                    "The seal was made by " + name + ", for other content than what the file holds now.");
        } else {
            report.accept(SealFinding.SEAL_KEY_WRONG, "The seal was not made by the key of " + name + ".");
        }
        return false;
    }
}
