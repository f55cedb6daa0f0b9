package org.elmport.target.edc;

import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetException.Fault;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.seal.CredentialSealing;
import org.elmport.plugin.seal.SealException;

/** Seals drafts with what the host has, each with the place where its status can be asked for. */
final class DraftSealing {

    private final CredentialSealing sealing;
    private final Optional<StatusDocuments> status;

    private DraftSealing(CredentialSealing sealing, Optional<StatusDocuments> status) {
        this.sealing = sealing;
        this.status = status;
    }

    /**
     * Seals with what the context brings.
     *
     * @throws TargetException when the configuration does not say with what
     */
    static DraftSealing of(TargetContext context, Optional<StatusDocuments> status) throws TargetException {
        return new DraftSealing(
                context.sealing()
                        .orElseThrow(() -> new TargetException(
                                Fault.UNUSABLE,
                                "there is nothing to seal with",
                                "Add a part seal to the configuration; see: elmport plugins describe jades")),
                status);
    }

    SealedDraft seal(Draft draft) throws TargetException {
        byte[] document = status.map(documents -> documents.entered(draft)).orElseGet(draft::document);
        CredentialSealing.Outcome outcome;
        try {
            outcome = sealing.seal(draft.item().key(), document);
        } catch (SealException failed) {
            throw new TargetException(
                    failed.fault() == SealException.Fault.UNREACHABLE ? Fault.UNREACHABLE : Fault.UNUSABLE,
                    "nothing was sealed: " + failed.getMessage(),
                    failed.remedy());
        }
        return outcome.file().isPresent()
                ? new SealedDraft(outcome.file(), Optional.empty())
                : new SealedDraft(Optional.empty(), Optional.of(refused(outcome)));
    }

    /** The findings of the rules may show values, so their codes have to do. */
    private static ItemAnswer refused(CredentialSealing.Outcome outcome) {
        String codes = outcome.findings().stream()
                .filter(Finding::error)
                .map(finding -> finding.code().code() + " " + finding.elmPath())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return ItemAnswer.refused(
                EdcFinding.CREDENTIAL_NOT_SEALED, outcome.reason() + (codes.isEmpty() ? "" : ": " + codes));
    }
}
