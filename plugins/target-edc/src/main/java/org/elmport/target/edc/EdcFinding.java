package org.elmport.target.edc;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What may be said of single credentials on their way. */
enum EdcFinding implements FindingCode {
    CREDENTIAL_WITHOUT_ADDRESS(
            Severity.ERROR,
            "A credential has no address to which the issuer or the wallet could bring it.",
            "Give the learner a mail address or a wallet in the source, or deliver files in the form bare."),
    TOO_MANY_ADDRESSES(
            Severity.ERROR,
            "A credential has more addresses than the issuer takes.",
            "Leave out some of them; max-addresses says how many the issuer takes."),
    DELIVERY_TOO_LATE(
            Severity.ERROR,
            "A credential has expired before it was delivered.",
            "Correct its end in the source system, or leave the result out."),
    ARCHIVE_NOT_WRITTEN(
            Severity.WARNING,
            "The credentials are in their files, and the archives of them could not be written.",
            "Look at the folder and its disk; the next run that delivers something writes them.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    EdcFinding(Severity severity, String summary, String remedy) {
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
