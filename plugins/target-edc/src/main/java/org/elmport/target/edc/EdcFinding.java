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
    CREDENTIAL_NOT_TAKEN(
            Severity.ERROR,
            "The issuer or the wallet does not take a credential as it is.",
            "Look at what the message names; elmport validate shows the rules for a file."),
    CREDENTIAL_NOT_WITHDRAWABLE(
            Severity.ERROR,
            "A credential cannot be taken back: it is the learner's, and nothing says that it does not count any more.",
            "Tell the learner; for credentials sealed here, status-folder and status-address let readers ask."),
    CREDENTIAL_REWRITTEN(
            Severity.WARNING,
            "The issuer does not issue a credential as it was sent.",
            "Compare what is lost with what you need; what you seal yourself stays as it is."),
    CREDENTIAL_NOT_SEALED(
            Severity.ERROR,
            "A credential is not as a sealed one must be, and was not sealed.",
            "Look at the rules that are named; elmport validate --profile edc-sealed shows them for a file."),
    EARLIER_CREDENTIAL_STAYS(
            Severity.WARNING,
            "A credential was issued anew, and the learner still has the earlier one, which nobody can take back.",
            "Tell the learner which one counts."),
    RECEIPT_NOT_WRITTEN(
            Severity.WARNING,
            "A credential was delivered, and its receipt could not be written.",
            "Look at the folder of the receipts and its disk; the ledger knows that the credential was delivered."),
    ARCHIVE_NOT_WRITTEN(
            Severity.WARNING,
            "The credentials are in their files, and the archives of them could not be written.",
            "Look at the folder and its disk; the next run that delivers something writes them."),
    CREDENTIAL_OVER_UPLOAD(
            Severity.WARNING,
            "A credential alone is larger than archive-bytes, which is what the pages of the issuer take at once.",
            "Draw fewer or smaller pages, or leave attachments out; or raise archive-bytes if your issuer takes more.");

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
