package org.elmport.plugin;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What may go wrong with any delivery. */
public enum TargetFinding implements FindingCode {
    ITEM_REFUSED(
            Severity.ERROR,
            "The target does not take one of the things that it was given.",
            "Correct the record in the source system; the next run delivers it."),
    DELIVERY_UNKNOWN(
            Severity.ERROR,
            "Nobody knows whether the target has acted on a call: the connection was lost, or the run was killed,"
                    + " before an answer came.",
            "Look whether the target has it, then say so with: elmport retry --id NUMBER --confirm, or send it again"
                    + " with: elmport retry --id NUMBER."),
    TARGET_FAILED(
            Severity.ERROR,
            "The target could not be reached, or failed, however often it was tried.",
            "Look after the target; the next run, or elmport retry, delivers what waits."),
    PAYLOAD_NOT_KEPT(
            Severity.WARNING,
            "What could not be delivered is personal, and there is no key to keep it encrypted, so it was not kept.",
            "Set payload-key below ledger; without it the thing is delivered only when a run makes it again.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    TargetFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "PUB";
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
