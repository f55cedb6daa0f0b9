package org.elmport.source.jdbc;

import java.util.Locale;

/** How databases are asked for the first rows only. */
enum Dialect {
    STANDARD(" FETCH FIRST %d ROWS ONLY"),
    SQL_SERVER(" OFFSET 0 ROWS FETCH NEXT %d ROWS ONLY"),
    MYSQL(" LIMIT %d");

    private final String firstRows;

    Dialect(String firstRows) {
        this.firstRows = firstRows;
    }

    /** The dialect of a database, by the name that its driver gives it. */
    static Dialect of(String product) {
        String name = product.toLowerCase(Locale.ROOT);
        if (name.contains("sql server")) {
            return SQL_SERVER;
        }
        return name.contains("mysql") || name.contains("mariadb") || name.contains("sqlite") ? MYSQL : STANDARD;
    }

    /** What stands behind ORDER BY. */
    String firstRows(int rows) {
        return firstRows.formatted(rows);
    }
}
