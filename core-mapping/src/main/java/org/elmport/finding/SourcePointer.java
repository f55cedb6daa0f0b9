package org.elmport.finding;

/**
 * The exact place in the source: a cell, a JSON pointer, an XPath, a line.
 *
 * @param resource the file or address, never with a secret or a person's name in it; empty when unknown
 * @param line the line, from 1; 0 when unknown
 * @param column the column of the text, from 1; 0 when unknown
 * @param path the column name of a table, the JSON pointer or the XPath; empty when unknown
 */
public record SourcePointer(String resource, long line, long column, String path) {

    /** No place is known. */
    public static final SourcePointer NONE = new SourcePointer("", 0, 0, "");

    /** A cell of a table, by line and column name. */
    public static SourcePointer cell(String resource, long line, String columnName) {
        return new SourcePointer(resource, line, 0, columnName);
    }

    /** A value in a JSON document, by JSON pointer. */
    public static SourcePointer json(String resource, String pointer) {
        return new SourcePointer(resource, 0, 0, pointer);
    }

    /** A place in a text, by line and column. */
    public static SourcePointer text(String resource, long line, long column) {
        return new SourcePointer(resource, line, column, "");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(resource);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!path.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(path);
        }
        return text.toString();
    }
}
