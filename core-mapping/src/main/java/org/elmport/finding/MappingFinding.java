package org.elmport.finding;

/** What is worth knowing, or wrong, about the way from a record to the model. */
public enum MappingFinding implements FindingCode {
    /** A mandatory fact is missing. */
    FACT_MISSING(
            Severity.ERROR,
            "The record lacks a fact that Europass requires, and no default is set; it is held back.",
            "Fill the field named in the source, or set the default named."),
    /** A default stood in for a fact that the source does not have. */
    DEFAULT_USED(
            Severity.WARNING,
            "The source does not have this fact; the configured default was used.",
            "Fill the field named in the source, so that the default is not needed."),
    /** A code of the source means nothing to us. */
    CODE_UNKNOWN(
            Severity.WARNING,
            "A code of the source is in no code list or crosswalk that is known here.",
            "Correct the code, or add it to the institution's own crosswalk."),
    /** A code cannot be checked. */
    CODE_UNCHECKED(
            Severity.WARNING,
            "A code is of a list that comes from a pack, and none is installed; it was taken as it is.",
            "Install the pack with: elmport packs install ZIP."),
    /** A code was read as another. */
    CODE_ADAPTED(
            Severity.WARNING,
            "A code of the source is not in the code list as it is written; the one it must mean was used.",
            "Correct the code in the source."),
    /** A concept stands for a whole framework. */
    LEVEL_IS_FRAMEWORK(
            Severity.WARNING,
            "A whole qualifications framework stands where one of its levels must; it was left out.",
            "Name the level, not the framework."),
    /** Levels contradict each other. */
    LEVEL_CONFLICT(
            Severity.WARNING,
            "The record names more than one level of the European Qualifications Framework; the first was used.",
            "Keep one level in the source."),
    /** The level is European only. */
    NATIONAL_LEVEL_MISSING(
            Severity.INFO,
            "The record has a European level and no national one, so it is published as a learning achievement"
                    + " specification and not as a qualification.",
            "Add the level of the national framework if it is a qualification."),
    /** A value has no place in the target. */
    VALUE_LOST(
            Severity.WARNING,
            "The model has no place for a value of the record; it is not published.",
            "Nothing has to be done if the value is of no interest to learners; otherwise put it into the description."),
    /** A value found a place that is not its own. */
    KEPT_AS_NOTE(
            Severity.INFO,
            "The model has no property for a value of the record; it is published as a note.",
            "Nothing has to be done."),
    /** A learning outcome was made from the title. */
    LEARNING_OUTCOME_SYNTHETIC(
            Severity.WARNING,
            "The record has no learning outcomes; one was made from its title, as configured.",
            "Describe the learning outcomes in the source."),
    /** One text became several outcomes. */
    LEARNING_OUTCOME_SPLIT(
            Severity.INFO,
            "One block of text was split into several learning outcomes; the whole is kept as summary.",
            "Keep learning outcomes one by one in the source if the split is not right."),
    /** Languages list different numbers of outcomes. */
    LEARNING_OUTCOME_LANGUAGES_DIFFER(
            Severity.WARNING,
            "The languages list different numbers of learning outcomes, so they cannot be paired; those of one language"
                    + " were used, and all languages stand in the summary.",
            "List the same learning outcomes in the same order in each language."),
    /** A text has no language that can be read. */
    LANGUAGE_TAG_UNKNOWN(
            Severity.WARNING,
            "A text has no language tag, or one that means nothing; the language set for texts was used.",
            "Give the text a tag such as en or fr in the source, or set text-language."),
    /** A language comes twice. */
    LANGUAGE_REPEATED(
            Severity.WARNING,
            "A text comes twice in one language, where one is allowed.",
            "Keep one text for each language in the source."),
    /** Markup was simplified. */
    MARKUP_REDUCED(
            Severity.INFO,
            "A text has markup that Europass does not take; its words were kept and its form was not.",
            "Nothing has to be done; paragraphs, lists and headings are kept."),
    /** A text is too long. */
    TEXT_CUT(
            Severity.WARNING,
            "A text is longer than the limit; the rest of it was left out.",
            "Shorten the text in the source and link to the long one."),
    /** A web address cannot be used. */
    ADDRESS_UNUSABLE(
            Severity.WARNING,
            "A web address does not start with http:// or https://, or is no address; it was left out.",
            "Write the whole address in the source."),
    /** A mail address cannot be used. */
    MAIL_ADDRESS_UNUSABLE(
            Severity.WARNING, "A mail address is none; it was left out.", "Correct the address in the source."),
    /** A duration cannot be used. */
    DURATION_UNUSABLE(
            Severity.WARNING,
            "A length of time is zero, negative, too long or not written as ISO 8601 wants it; it was left out.",
            "Write it like P6M for six months or PT150H for 150 hours, or leave it empty."),
    /** An amount of study cannot be used. */
    STUDY_LOAD_UNUSABLE(
            Severity.WARNING,
            "An amount of study is negative, zero or beyond reason; it was left out.",
            "Correct the number in the source, or leave it empty."),
    /** A code stands twice on a record. */
    IDENTIFIER_REPEATED(
            Severity.INFO,
            "A record has the same code twice; a dataset may hold it once only, so the second was left out.",
            "Nothing has to be done."),
    /** A code was made different from that of the course. */
    IDENTIFIER_SUFFIXED(
            Severity.INFO,
            "An offering has the code of its course; a dataset may hold each code once only, so the code of the"
                    + " offering was given a suffix.",
            "Give the offering a code of its own if it should be known by one."),
    /** The course of an offering is not there. */
    COURSE_NOT_PUBLISHED(
            Severity.ERROR,
            "The course or programme of an offering is unknown or held back, so the offering is held back too.",
            "See the findings of the course or programme named, or correct the reference in the offering."),
    /** A personal record came to a public place. */
    PERSONAL_RECORD(
            Severity.ERROR,
            "A record about a person came to a mapping of public data; it is held back.",
            "Send results, learners and cards through a job for credentials or cards, never through a catalogue job."),
    /** A record is not for the public. */
    NOT_PUBLISHED(
            Severity.INFO,
            "The source says that the record is deleted, withdrawn or cancelled; it is not published.",
            "Nothing has to be done.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    MappingFinding(Severity severity, String summary, String remedy) {
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
