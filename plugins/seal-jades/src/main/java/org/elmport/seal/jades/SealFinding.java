package org.elmport.seal.jades;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What is wrong with a seal, or with the certificate that one is to be made with. */
enum SealFinding implements FindingCode {
    /** There is no seal. */
    SEAL_ABSENT(
            Severity.ERROR,
            "The document has no seal, so nothing says who made it or that it was not changed.",
            "Ask the holder for the sealed file; a credential that can be read is not yet a sealed one."),
    /** The outer form is not the one of sealed credentials. */
    SEAL_FORM_UNKNOWN(
            Severity.ERROR,
            "The document is sealed in a form that sealed credentials do not have.",
            "Ask the issuer for the credential as JSON with payload and signatures."),
    /** Some readers recognise sealed files by their first key. */
    SEAL_PAYLOAD_NOT_FIRST(
            Severity.WARNING,
            "The payload does not stand first in the sealed file, so the viewer of Europass does not recognise it.",
            "Hand on the file as the issuer gave it, without writing it anew."),
    /** Something that a seal must say is missing. */
    SEAL_HEADER_INCOMPLETE(
            Severity.ERROR,
            "The header of the seal lacks something that a seal must say, or demands what nobody knows.",
            "Do not accept the document; ask the issuer for it anew."),
    /** The content is not what was sealed. */
    SEAL_CONTENT_CHANGED(
            Severity.ERROR,
            "The content or the header was changed after the seal was made.",
            "Do not accept the document; ask the holder for the file exactly as the issuer gave it."),
    /** The signature is of another key. */
    SEAL_KEY_WRONG(
            Severity.ERROR,
            "The seal was not made with the key of the certificate that it shows.",
            "Do not accept the document: somebody may pose as the organisation."),
    /** The certificate was not valid at the time that counts. */
    SEAL_CERTIFICATE_EXPIRED(
            Severity.ERROR,
            "The certificate was not valid when the seal was made, or nothing proves that the seal is that old.",
            "Ask the issuer to seal the credential anew, with a time stamp."),
    /** The certificate was revoked. */
    SEAL_CERTIFICATE_REVOKED(
            Severity.ERROR,
            "The certificate was revoked, and nothing proves that the seal was made before that.",
            "Do not accept the document; ask the issuer."),
    /** Nobody that is trusted vouches for the certificate. */
    SEAL_CERTIFICATE_UNTRUSTED(
            Severity.ERROR,
            "The certificate does not lead to one that you trust.",
            "Check who issued it; if you trust them, add their certificate to trust-anchors."),
    /** Nobody could say whether the certificate was revoked. */
    SEAL_REVOCATION_UNKNOWN(
            Severity.ERROR,
            "Nobody could say whether the certificate was revoked.",
            "Add the hosts that are named to allowed-hosts (--allow-host), or try again later."),
    /** A time stamp does not belong to the seal, or nobody vouches for it. */
    SEAL_TIME_STAMP_WRONG(
            Severity.ERROR,
            "A time stamp of the seal does not belong to it, was changed, or comes from nobody that you trust.",
            "Do not rely on the time; if you trust the authority, add its certificate to trust-anchors."),
    /** Something that was added to the seal cannot be read. */
    SEAL_ADDITION_UNREADABLE(
            Severity.ERROR,
            "Something that was added to the seal after it was made, such as a time stamp, was changed or is unknown.",
            "Ask the holder for the file exactly as the issuer gave it."),
    /** The level is lower than what is asked for. */
    SEAL_LEVEL_TOO_LOW(
            Severity.ERROR,
            "The seal has a lower level than what is asked for.",
            "Ask the issuer for a seal of that level, or lower lowest-level."),
    /** The header is of the older form. */
    SEAL_HEADER_OLDER(
            Severity.INFO,
            "The header has the form of ETSI TS 119 182-1 v1.1.1 (sigT, x5t#S256), as older software writes it.",
            "Nothing to do; it was verified by what that form says."),
    /** The library refuses the seal for a reason of its own. */
    SEAL_REFUSED(
            Severity.ERROR,
            "The seal does not fulfil what the European rules for verification ask for.",
            "Ask the issuer; the message says which rule."),
    /** The certificate to seal with ends soon. */
    SEAL_CERTIFICATE_EXPIRING(
            Severity.WARNING,
            "The certificate for sealing expires soon, and nothing can be sealed then.",
            "Order a new certificate from your trust service provider now; it may take weeks."),
    /** The certificate to seal with is for trials. */
    SEAL_CERTIFICATE_SELF_MADE(
            Severity.WARNING,
            "The certificate for sealing was issued by itself, so nobody will trust the seal.",
            "Use it for trials only; get a certificate for seals from a qualified trust service provider.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    SealFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "SEC";
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
