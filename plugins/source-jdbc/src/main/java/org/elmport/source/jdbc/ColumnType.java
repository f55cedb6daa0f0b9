package org.elmport.source.jdbc;

import java.sql.Types;
import java.util.Locale;

/** How the values of a column are read. */
enum ColumnType {
    TEXT,
    /** A text that may be large, and cannot be compared. */
    LONG_TEXT,
    /** A text to people, and something else to the database. */
    UUID,
    NUMBER,
    FLOAT,
    DOUBLE,
    TRUTH,
    DATE,
    /** A date that the driver calls a moment: Oracle has a time in each of its dates. */
    DATE_WITH_TIME,
    MOMENT,
    MOMENT_WITH_OFFSET,
    LIST,
    UNREADABLE;

    private static final int ORACLE_TIMESTAMP_TZ = -101;
    private static final int ORACLE_TIMESTAMP_LTZ = -102;
    private static final int SQL_SERVER_DATETIMEOFFSET = -155;

    /**
     * The type of a column.
     *
     * @param type a constant of {@link Types}, or one of the driver's own
     * @param typeName what the database calls it
     */
    static ColumnType of(int type, String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        if (name.equals("uuid")) {
            return UUID;
        }
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR -> TEXT;
            case Types.CLOB, Types.NCLOB -> LONG_TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
            case Types.REAL -> FLOAT;
            case Types.FLOAT, Types.DOUBLE -> DOUBLE;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP -> moment(name);
            case Types.TIMESTAMP_WITH_TIMEZONE, ORACLE_TIMESTAMP_TZ, ORACLE_TIMESTAMP_LTZ, SQL_SERVER_DATETIMEOFFSET ->
                MOMENT_WITH_OFFSET;
            case Types.ARRAY -> LIST;
            case Types.DISTINCT -> TEXT;
            default -> name.equals("citext") ? TEXT : UNREADABLE;
        };
    }

    private static ColumnType moment(String name) {
        return switch (name) {
            case "date" -> DATE_WITH_TIME;
            case "timestamptz" -> MOMENT_WITH_OFFSET;
            default -> MOMENT;
        };
    }

    /** Whether the database itself says that its values are numbers or moments. */
    boolean typed() {
        return switch (this) {
            case NUMBER, FLOAT, DOUBLE, DATE, DATE_WITH_TIME, MOMENT, MOMENT_WITH_OFFSET -> true;
            default -> false;
        };
    }

    /** Whether rows can be put in order by it, page after page. */
    boolean orderable() {
        return switch (this) {
            case TEXT, UUID, NUMBER -> true;
            default -> false;
        };
    }
}
