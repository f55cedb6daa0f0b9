package org.elmport.plugin.seal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;

/**
 * Makes the last changes to a credential before it is sealed: who seals must be named as the certificate names it, and
 * a credential that is issued has a date of issue. Nothing may change afterwards.
 */
public final class SealableCredential {

    private static final String ENVELOPE = "\"credential\"";

    private SealableCredential() {}

    /**
     * The bytes to seal. A credential that lacks nothing keeps the bytes that it has; another one is written anew.
     *
     * @param document a credential in JSON-LD, or the envelope of an upload with one
     * @param identity who seals
     * @param at when it is issued, where the credential does not say so
     * @param findings hears what was changed, and what could not be read or written
     * @return empty when the document holds no credential
     */
    public static Optional<byte[]> prepare(
            byte[] document, SealingIdentity identity, Instant at, FindingSink findings) {
        return CredentialReading.read(document, findings).map(credential -> {
            IssuerChanges changes = IssuerChanges.of(credential, identity, at);
            return changes.none() && !envelope(document) ? document : written(credential, identity, changes, findings);
        });
    }

    /** The envelope says so in its first key, as it is written by everybody who writes one. */
    private static boolean envelope(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, 64), java.nio.charset.StandardCharsets.UTF_8);
        return start.replaceFirst("^\\s*\\{\\s*", "").startsWith(ENVELOPE);
    }

    private static byte[] written(
            EuropeanDigitalCredential credential,
            SealingIdentity identity,
            IssuerChanges changes,
            FindingSink findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(out, findings)) {
            NodeWalker.walkWhole(credential, new IssuerCompletion(writer, identity, changes));
        }
        if (changes.renamed()) {
            findings.add(Finding.of(
                    SealedCredentialFinding.ISSUER_COMPLETED,
                    RecordReference.NONE,
                    SourcePointer.NONE,
                    "EuropeanDigitalCredential.issuer",
                    "The issuer is now named " + identity.shown() + "."));
        }
        return out.toByteArray();
    }
}
