package org.elmport.plugin.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.rule.DocumentReport;

/**
 * What is to be thought of a sealed credential.
 *
 * @param seal what the seals say about themselves
 * @param sealFindings what is wrong with the seals
 * @param content what the rules say about the content; empty when there is no content that was sealed
 * @param facts what the content says about itself; empty when it cannot be read
 * @param factFindings what is wrong with dates, issuer and accreditation
 */
public record CredentialVerdict(
        SealReport seal,
        List<Finding> sealFindings,
        Optional<DocumentReport> content,
        Optional<Facts> facts,
        List<Finding> factFindings) {

    /**
     * What a credential says about itself, without anything about its holder.
     *
     * @param issuer the names of who issued it
     * @param validFrom from when on it is valid
     * @param validUntil until when, where it ends
     * @param accreditations the addresses of the accreditations that it refers to
     * @param standing whether its issuer says that it still counts; empty where it does not say whom to ask, or where its
     *     seal does not hold, since nobody is asked for a forgery
     */
    public record Facts(
            List<String> issuer,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil,
            List<String> accreditations,
            Optional<CredentialStanding> standing) {

        /** Keeps copies of the lists. */
        public Facts {
            issuer = List.copyOf(issuer);
            accreditations = List.copyOf(accreditations);
        }
    }

    /** Keeps copies of the lists. */
    public CredentialVerdict {
        sealFindings = List.copyOf(sealFindings);
        factFindings = List.copyOf(factFindings);
    }

    /** Whether the seals hold. */
    public boolean sealHolds() {
        return !seal.seals().isEmpty() && sealFindings.stream().noneMatch(Finding::error);
    }

    /** Whether seal, content, dates and issuer are all as they should be. */
    public boolean accepted() {
        return sealHolds()
                && content.filter(report -> report.findings().count(Severity.ERROR) == 0)
                        .isPresent()
                && facts.isPresent()
                && factFindings.stream().noneMatch(Finding::error);
    }
}
