package org.elmport.finding;

/** What is worth knowing, or wrong, about the way from results to a credential. */
public enum CredentialFinding implements FindingCode {
    /** A result is no achievement. */
    RESULT_NOT_PASSED(
            Severity.INFO,
            "A result is failed, in progress, or of a state that means nothing here; it becomes no achievement.",
            "Nothing, unless the result is passed: then its status must say so, or a code map what the status means."),
    /** A later result stands in for this one. */
    RESULT_SUPERSEDED(
            Severity.INFO,
            "A later result corrects this one, which becomes no achievement any more.",
            "Nothing has to be done."),
    /** Nothing to issue. */
    NOTHING_ACHIEVED(
            Severity.ERROR,
            "No result of the request is passed, so there is no credential.",
            "Ask for a credential when a result is passed and made official."),
    /** A result is of somebody else. */
    LEARNER_DIFFERS(
            Severity.ERROR,
            "A result belongs to another learner than the credential, or to none that is known; nothing is issued.",
            "Correct the identifier of the learner in the result."),
    /** The learner has no name. */
    NAME_MISSING(
            Severity.ERROR,
            "The learner has no name, so that a credential could not be told to be theirs.",
            "Fill the given name, the family name or the whole name in the source."),
    /** Data of a person that no credential needs. */
    LEARNER_FACTS_LEFT_OUT(
            Severity.INFO,
            "What the source says of a learner beyond what is set for credentials is left out.",
            "Nothing, unless credentials are to say it: then name the facts in learner-facts."),
    /** A number of a register without country. */
    REGISTER_UNKNOWN(
            Severity.WARNING,
            "A national number of the learner does not say which country keeps it; it is left out.",
            "Name the country beside the number, or the citizenship of the learner."),
    /** Nobody awards. */
    AWARDING_BODY_MISSING(
            Severity.ERROR,
            "Nobody is known who awards the achievement; every claim of a credential needs an awarding body.",
            "Name the awarding body in the result or the course, or deliver the record of the organisation."),
    /** No title. */
    ACHIEVEMENT_UNTITLED(
            Severity.ERROR,
            "The achievement has no title, and the course that it belongs to is not known.",
            "Deliver the record of the course, or give the result a title."),
    /** The course is unknown. */
    COURSE_UNKNOWN(
            Severity.WARNING,
            "The course or programme of a result is not known, so the credential does not say what was learnt.",
            "Deliver the course with the results, or correct the reference."),
    /** No date. */
    DATE_MISSING(
            Severity.ERROR,
            "No result says when it was determined or made official, so the credential has no beginning.",
            "Fill the date of the result, or set the date of issue."),
    /** Dates of a result in an order that cannot be. */
    RESULT_DATES_OUT_OF_ORDER(
            Severity.WARNING,
            "A result was made official before it was determined, or expires before it was made official.",
            "Correct the dates of the result in the source, or the date of issue that is set; mind day and month."),
    /** No outcomes. */
    LEARNING_OUTCOMES_MISSING(
            Severity.WARNING,
            "Neither the result nor the course says what was learnt; a micro-credential must say it.",
            "Describe the learning outcomes of the course, or those of the learner in the result."),
    /** No credits. */
    CREDITS_MISSING(
            Severity.INFO,
            "The result does not say which credits were earned; those of the course are not taken for them.",
            "Fill the credits earned in the result."),
    /** No grade of the scale. */
    ECTS_GRADE_UNKNOWN(
            Severity.WARNING,
            "The ECTS grade of a result is none of A, B, C, D, E, FX and F; it is left out.",
            "Correct the ECTS grade in the source, or leave it empty where the source has only its own grades."),
    /** Passed, with a grade that says failed. */
    ECTS_GRADE_CONTRADICTS(
            Severity.WARNING,
            "A result is passed by its status, and failed by its ECTS grade; the status counts.",
            "Look the result up in the source, and correct the one that is wrong before the credential goes out."),
    /** A comparison of grades does not fit. */
    COMPARISON_CHANGED(
            Severity.INFO,
            "How a grade compares with others is said in whole percentages and in grades that somebody got; the rest is lost.",
            "Nothing has to be done, unless a percentage is wrong in the source."),
    /** An attachment is no PDF. */
    ATTACHMENT_LEFT_OUT(
            Severity.WARNING,
            "An attachment is no PDF; it is left out, because other types can harm those who open them.",
            "Attach the document as PDF."),
    /** Something referred to is left out. */
    REFERENCE_LEFT_OUT(
            Severity.WARNING,
            "Something that a credential refers to is not known, or of a class that may not stand there; it is left out.",
            "Deliver the record that is referred to, or correct the reference."),
    /** Too large. */
    CREDENTIAL_TOO_LARGE(
            Severity.ERROR,
            "The credential would be larger than the limit; nothing is issued.",
            "Make several credentials of the results: MICRO_CREDENTIAL gives each one of its own."),
    /** Not issued yet. */
    ISSUE_INCOMPLETE(
            Severity.INFO,
            "The issuer, its eIDAS identifier or the date of issue is not known, so the credential is a draft.",
            "Nothing where the issuing service fills them in; else set the issuer and the date of issue."),
    /** No picture. */
    DISPLAY_MISSING(
            Severity.INFO,
            "No pictures were made, so the credential is a draft that the issuing service completes.",
            "Nothing where the issuing service makes pictures; else install the plugin that draws them.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CredentialFinding(Severity severity, String summary, String remedy) {
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
