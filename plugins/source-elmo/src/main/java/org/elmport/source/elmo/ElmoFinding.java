package org.elmport.source.elmo;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What only this source finds. No message of these holds a value of the document: it is about a person. */
enum ElmoFinding implements FindingCode {
    ELMO_UNREADABLE(
            Severity.ERROR,
            "A file with ELMO cannot be read to its end, and nothing of it is carried over.",
            "Ask whoever sent it for a whole one; nothing can be guessed from a part of a transcript."),
    ELMO_LIMIT(
            Severity.ERROR,
            "A file with ELMO is larger or deeper than the limit, packed or unpacked, and is passed over.",
            "Look at what it holds; raise the limit in the settings only if it is a transcript."),
    ELMO_ENCODING(
            Severity.WARNING,
            "A document says that it is UTF-8 and is not; it is read as Windows-1252, and its signature is not looked at.",
            "Ask whoever made it to write the encoding that it declares; check names with accents."),
    ELMO_OLD_DIALECT(
            Severity.INFO,
            "A document is of a dialect from before ELMO 1.0, or without namespace; it is read as far as it is understood.",
            "Ask whoever made it for ELMO 1.7 or newer."),
    ELMO_ELEMENT_MISSING(
            Severity.WARNING,
            "A document lacks an element or attribute that its version of ELMO must have.",
            "Tell whoever made the document; it is read without."),
    ELMO_ELEMENT_REPEATED(
            Severity.WARNING,
            "A document has an element more often than its version of ELMO allows; the first one counts.",
            "Tell whoever made the document."),
    ELMO_ELEMENT_MISPLACED(
            Severity.INFO,
            "The elements of a document do not stand in the order of ELMO.",
            "Nothing has to be done here; stricter readers may refuse the document."),
    ELMO_VALUE_INVALID(
            Severity.WARNING,
            "A value is not of the form that ELMO has for it.",
            "Tell whoever made the document; check what became of the value."),
    ELMO_TYPE_MISPLACED(
            Severity.INFO,
            "A learning opportunity is part of one of a smaller kind, such as a module of a course.",
            "Nothing has to be done; the parts stay where they are."),
    ELMO_REPORT_PARTIAL(
            Severity.WARNING,
            "A report says of itself that it is not whole, or made with errors.",
            "Ask for the report again before anything is issued from it."),
    ELMO_CREDITS_REPEATED(
            Severity.WARNING,
            "Credits stand on a learning opportunity and on its parts; they are counted once.",
            "Check that the sum is right; the setting credits says which of them count."),
    ELMO_LABEL_CONTRADICTS(
            Severity.WARNING,
            "A result has no status, which means passed, and a grade that says failed; it counts as failed.",
            "Ask whoever made the document to write the status."),
    ELMO_ISSUER_MISSING(
            Severity.WARNING,
            "A report does not say which institution issued it.",
            "Name the institution in the settings issuer-id, issuer-name and issuer-country."),
    ELMO_ISSUER_PLACEHOLDER(
            Severity.WARNING,
            "The name of an institution looks like one that was to be filled in later.",
            "Ask whoever made the document; do not seal a credential with it."),
    ELMO_COUNTRY_DERIVED(
            Severity.INFO,
            "A report does not say in which country the institution is; it is read off its Erasmus code.",
            "Nothing, unless the country is wrong."),
    ELMO_ATTACHMENTS_LEFT_OUT(
            Severity.INFO,
            "A document has attachments, which are not carried over.",
            "Set attachments to true if credentials are to hold them."),
    ELMO_ATTACHMENT_UNREADABLE(
            Severity.WARNING,
            "An attachment is no whole PDF, and is left out.",
            "Ask whoever made the document for the attachment."),
    ELMO_SIGNATURE_VALID(
            Severity.INFO,
            "A document is signed with a certificate that the settings trust, and nothing of it was changed.",
            "Nothing has to be done."),
    ELMO_SIGNATURE_UNTRUSTED(
            Severity.WARNING,
            "A document was not changed since it was signed, but nobody knows by whom: no trusted certificate fits.",
            "Compare the fingerprint of the certificate with what the institution says, and trust it in the settings."),
    ELMO_SIGNATURE_BROKEN(
            Severity.WARNING,
            "The signature of a document does not fit its content: something was changed after signing.",
            "Ask the institution for the document; do not trust this one."),
    ELMO_SIGNATURE_UNCHECKED(
            Severity.WARNING,
            "The signature of a document cannot be checked, or by an algorithm that proves nothing any more.",
            "Ask the institution for the document with a signature of today, or check it in another way."),
    ELMO_SIGNATURE_ABSENT(
            Severity.INFO,
            "A document is not signed; nothing shows that the institution made it.",
            "Nothing, where it came from the institution itself."),
    ELMO_SIGNATURE_REQUIRED(
            Severity.ERROR,
            "A document without a valid signature by a trusted certificate is passed over, as the settings want it.",
            "Trust the certificate of the institution, or set signature to report.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    ElmoFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "SRC";
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
