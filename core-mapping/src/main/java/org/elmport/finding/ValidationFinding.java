package org.elmport.finding;

/**
 * What the rules find in entities and documents. An error is what the official schema or the shapes of the register
 * refuse, or what contradicts itself; a warning is what they let through although it is hardly meant.
 */
public enum ValidationFinding implements FindingCode {
    VERSION_OTHER(
            Severity.ERROR,
            "The document is of another version than the profile it is checked by.",
            "Choose the profile of the version that the document is written in, or write the document in that version."),
    CARDINALITY_MINIMUM(
            Severity.ERROR,
            "A value that the profile requires is missing.",
            "Add the value in the source system, or give a default for it in the configuration."),
    CARDINALITY_MAXIMUM(
            Severity.ERROR,
            "A property has more values than the profile allows.",
            "Keep one value; several runs or variants become several records."),
    LEARNING_OUTCOME_RECOMMENDED(
            Severity.WARNING,
            "A specification has no learning outcome; the schema allows that, the shapes of the register do not.",
            "Add at least one learning outcome in the source system."),
    DATATYPE(
            Severity.ERROR,
            "A value is not written as its datatype asks.",
            "Write the value in the form that the message shows."),
    EMPTY_TEXT(
            Severity.WARNING,
            "A text is there but says nothing.",
            "Fill the text in the source system, or leave the property out."),
    LANGUAGE_TWICE(
            Severity.ERROR,
            "A property that may have one text per language has two in the same language.",
            "Keep one text, or correct the language of the other."),
    LANGUAGE_TAG(
            Severity.ERROR,
            "The language of a text is not given as a code of ISO 639-1.",
            "Give the two-letter code of ISO 639-1 in lower case, such as en; three letters where there is none."),
    CONCEPT_UNKNOWN(
            Severity.ERROR,
            "A concept is not in the code list that the property asks for.",
            "Correct the code, or map it to a code of the list in the code map of the source."),
    /** A concept of a list that only a pack has. */
    CONCEPT_NOT_IN_PACK(
            Severity.WARNING,
            "The installed pack of a vocabulary does not have a concept.",
            "Correct the concept, install the version of the vocabulary that it comes from, or choose by unknown-codes"
                    + " how grave this is."),
    /** A concept that nobody can look up. */
    CONCEPT_UNCHECKED(
            Severity.WARNING,
            "Whether there is such a concept cannot be told, as its vocabulary comes from a pack that is not"
                    + " installed.",
            "Install the pack with elmport packs install, or choose by unknown-codes how grave this is."),
    CONCEPT_FRAMEWORK_NOT_LEVEL(
            Severity.ERROR,
            "A qualifications framework stands where a level of one is meant.",
            "Give the level of the framework, not the framework itself."),
    CONCEPT_WITHOUT_ADDRESS(
            Severity.ERROR,
            "A concept has no IRI, or a relative one.",
            "Give the IRI of the concept; a free text belongs into a note or a category."),
    IDENTIFIER_NOT_ABSOLUTE(
            Severity.ERROR,
            "The identifier of a record is empty, not an absolute IRI, or a mail address.",
            "Build identifiers from the primary key under a web address that the institution controls."),
    IDENTIFIER_TWICE(
            Severity.ERROR,
            "Two records of the document have the same identifier.",
            "Give each record an identifier of its own; send a record once."),
    NOTATION_TWICE(
            Severity.ERROR,
            "Two identifiers of the document have the same notation.",
            "Make the code unique in the whole document, for example with the year of the run behind it."),
    REFERENCE_EMPTY(
            Severity.ERROR,
            "A reference names nothing.",
            "Give the identifier of the record that is meant, or leave the reference out."),
    REFERENCE_DANGLING(
            Severity.ERROR,
            "A reference leads to no record of the document.",
            "Put the record into the same document, or leave the reference out; for a qualification of another dataset"
                    + " add a qualificationReference."),
    REFERENCE_WRONG_KIND(
            Severity.ERROR,
            "A reference leads to a record of a kind that is not allowed there.",
            "Refer to a record of the kind that the message names; parts of programmes go into the opportunities."),
    AWARDING_BACK_REFERENCE(
            Severity.ERROR,
            "An awarding opportunity belongs to another specification than the one it stands in.",
            "Let the awarding opportunity refer to the specification that holds it."),
    PART_OF_CYCLE(
            Severity.ERROR,
            "A record is, by way of its parts, a part of itself.",
            "Remove one of the part-of relations in the circle."),
    WEB_ADDRESS(
            Severity.ERROR,
            "The address of a web page does not start with http: or https:.",
            "Give the full public address, such as https://uni.example/courses/1."),
    MAIL_ADDRESS(
            Severity.WARNING,
            "A mail address is not written as a mailto: address.",
            "Write mailto: in front of the address."),
    HTML_NOT_ALLOWED(
            Severity.ERROR,
            "A text has HTML that the register does not take.",
            "Keep to headings, paragraphs, lists, bold and italic; write a link as text with its address in brackets."),
    DURATION_SUSPICIOUS(
            Severity.WARNING,
            "A duration is five years or more, given in months alone: perhaps minutes or hours are meant.",
            "Write hours as PT60H and minutes as PT60M; for so long a time use years, such as P5Y."),
    DURATION_ZERO(Severity.WARNING, "A duration is zero.", "Leave the duration out when it is not known."),
    DURATION_NEGATIVE(
            Severity.WARNING, "A duration is less than nothing.", "Correct the duration in the source system."),
    DATES_OUT_OF_ORDER(
            Severity.WARNING,
            "A period ends before it starts.",
            "Correct the dates in the source system; mind day and month."),
    DEADLINE_AFTER_END(
            Severity.WARNING,
            "The deadline for applications lies after the end of the offering.",
            "Correct the deadline or the end in the source system; perhaps one of them is of another year."),
    REVIEW_AFTER_EXPIRY(
            Severity.WARNING,
            "An accreditation is to be reviewed after it has expired.",
            "Correct the date of the review or of the expiry in the source system."),
    CREDITS_NOT_A_NUMBER(
            Severity.WARNING,
            "Credit points are not a plain number.",
            "Write the number alone, such as 7.5; the credit system stands beside it."),
    SET_BY_REGISTER(
            Severity.INFO,
            "The register sets this property itself.",
            "Leave it out unless the authority that runs the dataset asks for it."),
    REFERENCES_NOT_NAMED(
            Severity.ERROR,
            "There are more faulty references than are named one by one.",
            "Correct those that are named, and check again.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    ValidationFinding(Severity severity, String summary, String remedy) {
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
