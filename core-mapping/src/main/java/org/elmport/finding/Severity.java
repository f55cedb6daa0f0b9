package org.elmport.finding;

/** How grave a finding is; the order counts. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Published, but not as good as it could be. */
    WARNING,
    /** The record is held back. */
    ERROR
}
