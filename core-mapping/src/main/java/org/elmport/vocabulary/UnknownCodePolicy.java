package org.elmport.vocabulary;

import org.elmport.finding.Severity;

/**
 * What to do about a code that a list does not have. The lists are frozen at a date, so an unknown code may be a mistake
 * of the source, or newer than the list.
 */
public enum UnknownCodePolicy {
    /** The record is held back. */
    FAIL(Severity.ERROR),
    /** The record goes on, with a warning. */
    WARN(Severity.WARNING),
    /** The record goes on, and the report mentions it. */
    NOTE(Severity.INFO);

    private final Severity severity;

    UnknownCodePolicy(Severity severity) {
        this.severity = severity;
    }

    /** How grave the finding is. */
    public Severity severity() {
        return severity;
    }
}
