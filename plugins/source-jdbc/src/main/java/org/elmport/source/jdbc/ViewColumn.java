package org.elmport.source.jdbc;

import java.util.Locale;

/**
 * A column of a view.
 *
 * @param name its name in the database
 * @param type how its values are read
 * @param typeName what the database calls the type
 * @param nullable whether it may hold nothing
 */
record ViewColumn(String name, ColumnType type, String typeName, boolean nullable) {

    /** Its name as people write it: some databases know names in capitals only. */
    String header() {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
