package org.elmport.target.edc.mapping;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What may be wrong with credentials as a whole. */
enum CredentialItemFinding implements FindingCode {
    DRAFT_BREAKS_RULES(
            Severity.ERROR,
            "A credential that was mapped breaks the rules for drafts, and is held back.",
            "Look at the rules that are named, and correct the result, its learner or its course in the source system."),
    LEARNER_UNREACHABLE(
            Severity.WARNING,
            "A learner has neither a mail address nor a wallet to which a credential could go.",
            "Give the learner an address in the source system, or set addresses to none and deliver files.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CredentialItemFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "MAP";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
