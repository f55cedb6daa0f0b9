package org.elmport.source.jdbc;

import org.elmport.plugin.table.RecordTable;

/**
 * What is read from: a view, or a query.
 *
 * @param table what is in it
 * @param name what people call it
 * @param word what it is
 * @param from what stands after FROM
 * @param required whether it must be there
 * @param deleted whether its rows say what is gone
 */
record Relation(RecordTable table, String name, String word, String from, boolean required, boolean deleted) {

    /** The view of a table, by its name. */
    static Relation view(RecordTable table, String name, boolean required) {
        return new Relation(table, name, "view", name, required, false);
    }

    /** A view of what is gone. */
    static Relation deleted(RecordTable table, String name) {
        return new Relation(table, name, "view", name, true, true);
    }

    /** A query in the place of a view. */
    static Relation query(RecordTable table, String query) {
        return new Relation(table, "query for " + table.word(), "query", "(" + query + ")", true, false);
    }

    /** The view that is read unless settings name another, such as {@code elm_course_v}. */
    static String usualName(RecordTable table) {
        String several = table.word();
        return "elm_" + several.substring(0, several.length() - 1) + "_v";
    }

    @Override
    public String toString() {
        return word.equals("query") ? "The " + name : "The view " + name;
    }
}
