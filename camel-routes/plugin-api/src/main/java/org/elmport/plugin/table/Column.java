package org.elmport.plugin.table;

/**
 * A column of one of the tables.
 *
 * @param name its name; a column of texts may also have the name followed by a language, such as {@code title_en}
 * @param shape what stands in its cells
 * @param field the field of the record that it fills, by the name that the field has there
 * @param example a cell, for the template
 */
public record Column(String name, Shape shape, String field, String example) {

    /** What stands in a cell. */
    public enum Shape {
        /** One value. */
        VALUE,
        /** One value or several. */
        VALUES,
        /** A text, whose language the name of the column says. */
        TEXT,
        /** Something that has no place in the model. */
        LOST
    }

    static Column value(String name, String field, String example) {
        return new Column(name, Shape.VALUE, field, example);
    }

    static Column values(String name, String field, String example) {
        return new Column(name, Shape.VALUES, field, example);
    }

    static Column text(String name, String field, String example) {
        return new Column(name, Shape.TEXT, field, example);
    }

    static Column lost(String name, String example) {
        return new Column(name, Shape.LOST, name, example);
    }
}
