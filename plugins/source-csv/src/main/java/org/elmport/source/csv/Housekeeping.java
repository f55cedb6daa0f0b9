package org.elmport.source.csv;

import static org.elmport.source.csv.Column.value;

import java.util.List;

/** The last columns of every file: when a row was changed, and whether its subject is gone. */
final class Housekeeping {

    /** The column that says when a row was changed; a whole file is read whether or not it has one. */
    static final String MODIFIED_AT = "modified_at";

    /** The column of tombstones. */
    static final String DELETED = "deleted";

    static final List<Column> COLUMNS =
            List.of(value(MODIFIED_AT, "modifiedAt", "2026-03-01T10:00:00Z"), value(DELETED, "sourceState", "false"));

    private Housekeeping() {}
}
