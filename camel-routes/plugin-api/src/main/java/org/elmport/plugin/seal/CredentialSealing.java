package org.elmport.plugin.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;

/**
 * Seals drafts, each after it was completed and found to be as a sealed credential must be. The host makes it of the
 * plugin that seals, and hands it to whoever delivers sealed credentials. Not for several threads at once.
 */
public final class CredentialSealing {

    private final Sealer sealer;
    private final Clock clock;
    private final CredentialValidation validation;

    /**
     * What became of a draft.
     *
     * @param file the sealed file; empty when it was not sealed
     * @param reason why it was not sealed, in words that end a sentence; empty when it was
     * @param findings what was changed and what is wrong; those of the rules may show values of the credential
     */
    public record Outcome(Optional<byte[]> file, String reason, List<Finding> findings) {

        /** Keeps a list of its own. */
        public Outcome {
            findings = List.copyOf(findings);
        }

        /** Says whether it was sealed, and nothing of the credential. */
        @Override
        public String toString() {
            return file.isPresent() ? "sealed" : "not sealed";
        }
    }

    /**
     * Seals with a key that stays with whoever opened it.
     *
     * @param clock tells the time that the seals claim
     */
    public CredentialSealing(Sealer sealer, Clock clock) {
        this(sealer, clock, CredentialValidation.by(RuleProfile.EDC_SEALED));
    }

    private CredentialSealing(Sealer sealer, Clock clock, CredentialValidation validation) {
        this.sealer = sealer;
        this.clock = clock;
        this.validation = validation;
    }

    /** The same, with a vocabulary of one's own that drafts are held against. */
    public CredentialSealing with(RuleVocabulary vocabulary) {
        return new CredentialSealing(sealer, clock, validation.with(vocabulary));
    }

    /** In whose name it seals. */
    public SealingIdentity identity() {
        return sealer.identity();
    }

    /**
     * Seals one draft.
     *
     * @param name how findings call it
     * @param draft a credential in JSON-LD, or the envelope of an upload with one
     * @throws SealException when the key or a service that is needed fails; nothing was sealed then
     */
    public Outcome seal(String name, byte[] draft) throws SealException {
        Instant now = clock.instant();
        List<Finding> findings = new ArrayList<>();
        Optional<byte[]> content = SealableCredential.prepare(draft, sealer.identity(), now, findings::add);
        if (content.isEmpty()) {
            return new Outcome(Optional.empty(), "it is no credential", findings);
        }
        DocumentReport report = checked(name, content.get());
        findings.addAll(report.inOrder());
        return report.valid()
                ? new Outcome(Optional.of(sealer.seal(content.get(), now)), "", findings)
                : new Outcome(Optional.empty(), "it is not as a sealed credential must be", findings);
    }

    private DocumentReport checked(String name, byte[] content) {
        try {
            return validation.validate(name, new ByteArrayInputStream(content));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
