package org.elmport.finding;

/**
 * What the rules find in credentials beyond what they find in any entity. Most of it passes the official shapes in
 * silence, because the value has disappeared before they look.
 */
public enum CredentialRuleFinding implements FindingCode {
    /** The identifier of the issuer is missing. */
    ISSUER_IDENTIFIER_MISSING(
            Severity.ERROR,
            "The issuer has no eIDASIdentifier, which the shapes for sealed credentials ask for.",
            "Take it from the certificate of the seal, or check by edc-draft before sealing."),
    /** The date that the W3C model wants is missing. */
    ISSUANCE_DATE_MISSING(
            Severity.ERROR,
            "The credential has no issuanceDate; the shapes let that pass, the W3C data model does not.",
            "Write issuanceDate with the same moment as issued."),
    /** The subject is no person. */
    SUBJECT_WITHOUT_CLAIMS(
            Severity.ERROR,
            "The subject of the credential is no person with claims, so that the credential says nothing.",
            "Give the person as credentialSubject, with at least one claim."),
    /** Another kind of claim than the profile takes. */
    CLAIM_NOT_AN_ACHIEVEMENT(
            Severity.ERROR,
            "The claim is no learning achievement, which the profile asks for.",
            "Issue other claims by the generic profile."),
    /** A property that the context makes disappear. */
    VALUE_DISAPPEARS(
            Severity.ERROR,
            "The context of credentials has no use for this key: the value disappears, and nobody says so.",
            "Leave the property out."),
    /** A concept without the scheme asked for. */
    CONCEPT_SCHEME(
            Severity.ERROR,
            "A concept does not stand in the scheme that the property asks for.",
            "Write inScheme with the id of the scheme named and the type ConceptScheme."),
    /** A concept that is not in the list that is meant for it. */
    CONCEPT_NOT_IN_LIST(
            Severity.WARNING,
            "A concept is not in the code list that is meant for the property; the shapes do not look.",
            "Take a code of the list named, or install a newer pack of code lists."),
    /** A node without identifier. */
    NODE_WITHOUT_ID(
            Severity.WARNING,
            "Nodes have no id, so that nobody can refer to them and copies of them are not the same.",
            "Give each node an id, such as urn:epass:note:1."),
    /** Copies of a node that say different things. */
    NODE_COPIES_DIFFER(
            Severity.ERROR,
            "Two nodes have the same id and say different things; as one node they say both.",
            "Give different things different ids, and repeat a node whole or by id and type alone."),
    /** A node inside itself. */
    NODE_INSIDE_ITSELF(
            Severity.WARNING,
            "A node stands, by way of others, inside itself.",
            "Leave the relation back to the outer node out."),
    /** A part-of relation in both directions. */
    PART_IN_BOTH_DIRECTIONS(
            Severity.ERROR,
            "A whole names its part and the part its whole; the issuer refuses the loop.",
            "Write one of the two relations, hasPart rather than isPartOf."),
    /** Parts with more credits than the whole. */
    CREDITS_OF_PARTS(
            Severity.WARNING,
            "The parts have more ECTS credits together than the whole.",
            "Correct the credits, or give those of the whole."),
    /** An award after the credential that states it. */
    AWARDED_AFTER_ISSUE(
            Severity.WARNING,
            "An award is dated after the day on which the credential that states it was issued.",
            "Correct the date of the award or that of the issue in the source system; mind day and month."),
    /** A grade after the award that rests on it. */
    ASSESSED_AFTER_AWARD(
            Severity.WARNING,
            "An assessment is dated after the day of the award that it proves.",
            "Correct the date of the result or that of the award in the source system; mind day and month."),
    /** A moment without zone. */
    TIME_ZONE_MISSING(
            Severity.WARNING,
            "A date with time has no zone; the issuer takes it as UTC.",
            "Write the offset, such as +02:00, or Z."),
    /** A date of birth with a time of day. */
    BIRTH_DATE_SHIFTED(
            Severity.WARNING,
            "A date of birth has a time of day: probably midnight was moved to another zone, and the day with it.",
            "Write the day of birth with T00:00:00Z.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CredentialRuleFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "VAL";
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
