package org.elmport.plugin.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;

/**
 * Verifies sealed credentials: the seal, the content by the rules of a profile, the dates, whether the issuer is who the
 * certificate names, the accreditations, and whether the issuer has withdrawn it. Safe for any number of threads.
 */
public final class CredentialVerification {

    private final SealVerifier verifier;
    private final CredentialValidation validation;
    private final StatusSource status;

    private CredentialVerification(SealVerifier verifier, CredentialValidation validation, StatusSource status) {
        this.verifier = verifier;
        this.validation = validation;
        this.status = status;
    }

    /** A verification with a verifier of seals, by the rules of a profile of credentials. */
    public static CredentialVerification of(SealVerifier verifier, RuleProfile profile) {
        return new CredentialVerification(verifier, CredentialValidation.by(profile), StatusSource.NOBODY);
    }

    /** The same, with a vocabulary of one's own. */
    public CredentialVerification with(RuleVocabulary vocabulary) {
        return new CredentialVerification(verifier, validation.with(vocabulary), status);
    }

    /** The same, with whom to ask whether credentials were withdrawn; by itself nobody is asked. */
    public CredentialVerification with(StatusSource source) {
        return new CredentialVerification(verifier, validation, source);
    }

    /**
     * Verifies a document.
     *
     * @param resource what findings call it
     * @param document the bytes of the sealed file
     * @param at the time for which it is asked; now, but for questions about the past
     */
    public CredentialVerdict verify(String resource, byte[] document, Instant at) {
        List<Finding> sealFindings = new ArrayList<>();
        SealReport seal = verifier.verify(document, at, sealFindings::add);
        if (seal.content().isEmpty()) {
            return new CredentialVerdict(seal, sealFindings, Optional.empty(), Optional.empty(), List.of());
        }
        byte[] content = seal.content().getBytes(StandardCharsets.UTF_8);
        List<Finding> factFindings = new ArrayList<>();
        // what cannot be read is said by the rules
        Optional<EuropeanDigitalCredential> credential = CredentialReading.read(content, said -> {});
        boolean holds = sealFindings.stream().noneMatch(Finding::error);
        Optional<StatusCheck> standing =
                holds ? Optional.of(new StatusCheck(status, factFindings::add)) : Optional.empty();
        return new CredentialVerdict(
                seal,
                sealFindings,
                Optional.of(rules(resource, content)),
                credential.map(one -> new FactCheck(one, at, factFindings::add).check(seal.seals(), standing)),
                factFindings);
    }

    private DocumentReport rules(String resource, byte[] content) {
        try {
            return validation.validate(resource, new ByteArrayInputStream(content));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
