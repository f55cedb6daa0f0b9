package org.elmport.record;

import java.util.Locale;

/** What a record is. */
public enum RecordKind {
    ORGANISATION,
    ACCREDITATION,
    PROGRAMME,
    COURSE,
    OFFERING;

    /** The word for it in findings, settings and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
