package org.elmport.plugin;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What any source may find wrong with a single record or file. */
public enum SourceFinding implements FindingCode {
    RECORD_UNREADABLE(
            Severity.ERROR,
            "A record cannot be read and is passed over.",
            "Correct the record in the source system, then run again."),
    IDENTIFIER_MISSING(
            Severity.ERROR,
            "A record has no identifier and is passed over.",
            "Give the record a stable identifier in the source system."),
    IDENTIFIER_TWICE(
            Severity.WARNING,
            "Two records have the same identifier; the later one is passed over.",
            "Make the identifiers unique in the source system, or end the crawl's instability."),
    VALUE_UNREADABLE(
            Severity.WARNING,
            "A value is not of the type that its field has, and is left out.",
            "Correct the value in the source system."),
    FIELD_UNKNOWN(
            Severity.INFO,
            "A field of the source is not known and is not carried over.",
            "Rename the field to a known one in the configuration if it should be carried over."),
    FIELD_LOST(
            Severity.INFO,
            "A field of the source has no place in the model and is not carried over.",
            "Nothing, unless the field matters to readers: then move its content to a field that is carried over."),
    REFERENCE_UNKNOWN(
            Severity.WARNING,
            "A record refers to another that the source does not deliver.",
            "Publish the other record in the source, or correct the reference."),
    FILE_SKIPPED(
            Severity.INFO,
            "A file is none of this source and is passed over.",
            "Nothing, unless the file should have been read: then check its content and name.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    SourceFinding(Severity severity, String summary, String remedy) {
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
