package org.elmport.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.node.DocumentCursor;

/**
 * Checks credentials as JSON-LD: the bare credential, a presentation, the envelope of an upload, or the payload of a
 * sealed file, in one reading. Immutable; safe for any number of threads.
 */
public final class CredentialValidation {

    private final Optional<RuleProfile> profile;
    private final RuleVocabulary vocabulary;

    private CredentialValidation(Optional<RuleProfile> profile, RuleVocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /** Checks by {@code edc-sealed}; what is in an envelope or has no date of issue yet, by {@code edc-draft}. */
    public static CredentialValidation byContent() {
        return new CredentialValidation(Optional.empty(), RuleVocabulary.STANDARD);
    }

    /**
     * Checks by a profile of one's own choice.
     *
     * @throws IllegalArgumentException if it is no profile of credentials
     */
    public static CredentialValidation by(RuleProfile profile) {
        if (!profile.credential()) {
            throw new IllegalArgumentException(profile + " is no profile of credentials");
        }
        return new CredentialValidation(Optional.of(profile), RuleVocabulary.STANDARD);
    }

    /** The same, with a vocabulary of one's own. */
    public CredentialValidation with(RuleVocabulary other) {
        return new CredentialValidation(profile, other);
    }

    /**
     * Checks a file.
     *
     * @throws IOException if it cannot be read; what is wrong inside it is a finding
     */
    public DocumentReport validate(Path file) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            return validate(file.toString(), document);
        }
    }

    /**
     * Checks a document.
     *
     * @param resource what findings call the document
     * @param document the bytes; not closed
     * @throws IOException if it cannot be read
     */
    public DocumentReport validate(String resource, InputStream document) throws IOException {
        DocumentCursor cursor = new DocumentCursor(resource);
        Findings findings = new Findings();
        SealedOrDraft undecided = new SealedOrDraft(cursor, findings);
        CredentialRules rules = profile.map(chosen -> new CredentialRules(chosen, cursor, findings, vocabulary))
                .orElseGet(() -> new CredentialRules(RuleProfile.EDC_SEALED, cursor, undecided, vocabulary));
        if (!new EdcJsonLdReader(cursor, findings).read(document, rules)) {
            return new DocumentReport(Optional.empty(), findings, Map.of());
        }
        return new DocumentReport(Optional.of(profile.orElseGet(undecided::decide)), findings, rules.entities());
    }
}
