package org.elmport.record;

import java.util.Map;
import org.elmport.finding.SourcePointer;

/**
 * Where a record was read, and how to find each of its fields there. The table of places is shared by all records of
 * one file or endpoint.
 *
 * @param resource the file or the address, without secrets
 * @param line the line of the row, from 1; 0 where lines say nothing
 * @param basePath what a JSON pointer to a field starts with; empty for tables
 * @param places the name of the column, or the JSON pointer below the base, for each field of the record
 */
public record Origin(String resource, long line, String basePath, Map<String, String> places) {

    /** A record that was made by hand, as in tests. */
    public static final Origin NONE = new Origin("", 0, "", Map.of());

    /** A row of a table. */
    public static Origin row(String resource, long line, Map<String, String> columnNames) {
        return new Origin(resource, line, "", columnNames);
    }

    /** An object in a JSON document. */
    public static Origin json(String resource, String pointer, Map<String, String> pointers) {
        return new Origin(resource, 0, pointer, pointers);
    }

    /** The place of a field, by the name it has in the record; the field's own name where no place is given. */
    public SourcePointer pointer(String field) {
        String place = places.getOrDefault(field, basePath.isEmpty() ? field : "/" + field);
        return new SourcePointer(resource, line, 0, basePath + place);
    }

    /** The place of the whole record. */
    public SourcePointer pointer() {
        return new SourcePointer(resource, line, 0, basePath);
    }
}
