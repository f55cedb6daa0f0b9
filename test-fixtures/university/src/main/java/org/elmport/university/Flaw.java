package org.elmport.university;

import java.util.Arrays;
import java.util.List;

/** Something wrong with a record, put there on purpose so that a reader can be seen to notice it. */
public enum Flaw {
    /** A course without field of study. */
    MISSING_ISCED(RecordType.COURSE, "the field of study is missing"),
    /** A course taught in a language with a code that nobody knows. */
    UNKNOWN_LANGUAGE(RecordType.COURSE, "the language code is unknown"),
    /** A course without learning outcomes. */
    MISSING_OUTCOME(RecordType.COURSE, "no learning outcome is stated"),
    /** A course with a script in its description. */
    SCRIPT_IN_DESCRIPTION(RecordType.COURSE, "the description carries a script"),
    /** A course with the code of another course. */
    DUPLICATE_CODE(RecordType.COURSE, "the code belongs to another course, too"),
    /** A course with {@code 5,0} credits. */
    DECIMAL_COMMA(RecordType.COURSE, "the credits are written with a decimal comma"),
    /** A course with two titles in one language. */
    SECOND_TITLE(RecordType.COURSE, "there are two titles in one language"),
    /** A course of an hour whose duration says {@code P60M}: sixty months. */
    MINUTES_AS_MONTHS(RecordType.COURSE, "the duration says months where minutes are meant"),
    /** A course whose title is empty. */
    EMPTY_TITLE(RecordType.COURSE, "the title is empty"),
    /** An offering of a course that does not exist. */
    UNKNOWN_COURSE(RecordType.COURSE_OFFERING, "the course of the offering does not exist"),
    /** An offering that ends before it starts. */
    END_BEFORE_START(RecordType.COURSE_OFFERING, "the end is before the start"),
    /** An offering whose price is in a currency that does not exist. */
    UNKNOWN_CURRENCY(RecordType.COURSE_OFFERING, "the currency is unknown");

    private final RecordType type;
    private final String summary;

    Flaw(RecordType type, String summary) {
        this.type = type;
        this.summary = summary;
    }

    /** The kind of record that can have it. */
    public RecordType type() {
        return type;
    }

    /** What is wrong, in one clause. */
    public String summary() {
        return summary;
    }

    /** The flaws that a kind of record can have. */
    static List<Flaw> of(RecordType type) {
        return Arrays.stream(values()).filter(flaw -> flaw.type == type).toList();
    }
}
