package org.elmport.mapping;

/** The rules that make values, in the words of the provenance. */
final class Rule {

    static final String COPIED = "as in the source";
    static final String LINE = "text on one line, language tag normalised";
    static final String BODY = "text with the markup that Europass takes, language tag normalised";
    static final String CODE = "code list or crosswalk";
    static final String DEFAULT = "default of the configuration";
    static final String REFERENCE = "reference by identifier of the source";
    static final String MINTED = "address minted for what the record describes";
    static final String MOMENT = "date and time where the institution is";
    static final String PATTERN = "page address from the pattern of the configuration";
    static final String KIND = "from the kind of the record";
    static final String TITLE = "title of the course or programme";
    static final String OUTCOME_LISTED = "learning outcome as the source lists it";
    static final String OUTCOME_SPLIT = "learning outcome split from one block of text";
    static final String OUTCOME_SYNTHETIC = "learning outcome made from the title";
    static final String SKILL = "skill at the outcome that names it, else at the first";
    static final String REFERENCED_LEVEL = "European level to which the national level is referenced";
    static final String NATIONAL_LEVEL = "level of the national framework for a programme with a diploma";
    static final String UNKNOWN_CODE = "code of no known list, kept as a note";
    static final String STUDY_LOAD = "amount of study by its unit";
    static final String INHERITED = "taken from the course or programme";
    static final String SUFFIX = "code of the course, with the identifier of the offering as suffix";
    static final String OWNER = "reference back to the owner";

    static final String NAME_PARTS = "given and family name, as the whole name is not said";
    static final String PARTIAL = "what is part of a qualification is a partial one";
    static final String PROFILE = "kind of credential";
    static final String LATEST = "latest of the results";
    static final String LABEL = "words of our own, as the source has none";
    static final String LANGUAGES = "languages that all titles have";
    static final String DRAWN = "picture drawn of what the credential says";
    static final String PDF = "document that came with the result";
    static final String DAY = "a day, at midnight of UTC and never moved";
    static final String SCALE = "ends of the scale and the mark that passes";

    private Rule() {}
}
