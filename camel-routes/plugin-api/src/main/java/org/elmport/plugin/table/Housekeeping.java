package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.value;

import java.util.List;

/** The last columns of every table: when a row was changed, and whether its subject is gone. */
public final class Housekeeping {

    /** The column that says when a row was changed; a file is read whole whether or not it has one. */
    public static final String MODIFIED_AT = "modified_at";

    /** The column of tombstones. */
    public static final String DELETED = "deleted";

    static final List<Column> COLUMNS =
            List.of(value(MODIFIED_AT, "modifiedAt", "2026-03-01T10:00:00Z"), value(DELETED, "sourceState", "false"));

    private Housekeeping() {}
}
