package org.elmport.plugin.seal;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What the seal and the content of a credential say of each other, and of the time. */
public enum SealedCredentialFinding implements FindingCode {
    /** The issuer was named as the certificate names it. */
    ISSUER_COMPLETED(
            Severity.INFO,
            "The issuer was named as the certificate for sealing names it, since readers compare the two.",
            "Nothing to do; to keep the content as it is, name the issuer in the source as in the certificate."),
    /** Issuer and certificate are different organisations. */
    ISSUER_DIFFERS(
            Severity.ERROR,
            "The issuer that the credential names is not the organisation whose certificate sealed it.",
            "Do not accept the credential before the organisation has confirmed it."),
    /** It was valid once. */
    CREDENTIAL_EXPIRED(
            Severity.ERROR,
            "The credential is no longer valid.",
            "Ask the holder for a newer one, or decide whether what it says still counts."),
    /** It will be valid. */
    CREDENTIAL_NOT_YET_VALID(
            Severity.ERROR, "The credential is not valid yet.", "Wait for the day that it names, or ask the issuer."),
    /** The issuer has taken it back. */
    CREDENTIAL_WITHDRAWN(
            Severity.ERROR,
            "The issuer has withdrawn the credential.",
            "Do not accept the credential; ask the issuer why where that matters."),
    /** There is a newer one. */
    CREDENTIAL_SUPERSEDED(
            Severity.ERROR,
            "The issuer has replaced the credential by a newer one.",
            "Ask the holder for the newer one."),
    /** Nobody can tell whether it was withdrawn. */
    CREDENTIAL_STATUS_UNKNOWN(
            Severity.ERROR,
            "The issuer tells whether the credential still counts, and could not be asked.",
            "Add the host to allowed-hosts (--allow-host), give the documents at hand (--status-folder), or try again"
                    + " later."),
    /** The accreditation had ended when the credential was issued. */
    ACCREDITATION_EXPIRED(
            Severity.WARNING,
            "An accreditation that the credential refers to had ended when it was issued.",
            "Look the accreditation up in the register of the agency, or ask the issuer.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    SealedCredentialFinding(Severity severity, String summary, String remedy) {
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
