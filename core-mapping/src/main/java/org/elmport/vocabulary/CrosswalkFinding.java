package org.elmport.vocabulary;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What can be wrong with an institution's own table of codes. A row with an error is left out, the others count. */
public enum CrosswalkFinding implements FindingCode {
    /** The file cannot be read to its end. */
    CROSSWALK_UNREADABLE(
            Severity.ERROR,
            "The table of codes cannot be read, so none of its rows is used.",
            "Check that the file is there and readable, and save it as CSV in UTF-8, with closed quotes."),
    /** A column is not there that must be. */
    CROSSWALK_COLUMN_MISSING(
            Severity.ERROR,
            "The table of codes lacks a column, so none of its rows is used.",
            "Give the table the columns scheme, value, list and code in its first line."),
    /** A column is not one of the table. */
    CROSSWALK_COLUMN_UNKNOWN(
            Severity.WARNING,
            "The table of codes has a column that means nothing here; it is not read.",
            "Correct the name of the column (scheme, value, list, code, valid_from, valid_until, note), or remove it."),
    /** The file has too many rows. */
    CROSSWALK_TOO_LONG(
            Severity.ERROR,
            "The table of codes has more rows than are read; the others are left out.",
            "Split the table, or remove rows that are not used."),
    /** A row has more fields than the first line. */
    CROSSWALK_ROW_TOO_LONG(
            Severity.ERROR,
            "A row has more fields than the first line has columns.",
            "Put quotes around the field that has the delimiter in its text."),
    /** A field is empty that must not be. */
    CROSSWALK_FIELD_EMPTY(
            Severity.ERROR, "A row lacks its scheme, value, list or code.", "Fill in the field, or remove the row."),
    /** The list is not known. */
    CROSSWALK_LIST_UNKNOWN(
            Severity.ERROR,
            "A row names a code list that is not known.",
            "Use the name of a list, such as MODE or ISCED_F, or the IRI of its scheme."),
    /** The list does not have the code. */
    CROSSWALK_CODE_UNKNOWN(
            Severity.ERROR,
            "A row leads to a code that its list does not have.",
            "Correct the code; elmport knows the codes of the LOQ schema 3.3.1."),
    /** A date is no date. */
    CROSSWALK_DATE_MALFORMED(
            Severity.ERROR,
            "A row has a date that is none.",
            "Write the date as 2026-09-01, or leave the field empty."),
    /** The period ends before it starts. */
    CROSSWALK_PERIOD_REVERSED(
            Severity.ERROR,
            "A row is valid until a day before it is valid from.",
            "Exchange or correct the two dates."),
    /** Two rows say different things of the same day. */
    CROSSWALK_PERIOD_OVERLAP(
            Severity.ERROR,
            "Two rows give a concept for the same value of the same scheme on the same day; the second is left out.",
            "Remove one of the rows, or end the first before the second starts.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CrosswalkFinding(Severity severity, String summary, String remedy) {
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
