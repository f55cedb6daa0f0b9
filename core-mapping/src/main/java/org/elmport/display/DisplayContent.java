package org.elmport.display;

import java.util.List;

/**
 * What is shown of a credential in one language, ready to be laid out. It holds personal data.
 *
 * @param language the language, a tag of two letters
 * @param title the title of the credential
 * @param holder the person it was issued to
 * @param sections what is said, in the order in which it is shown
 * @param footer the last line of every page
 * @param pageWord the word for a page, which stands before its number
 */
public record DisplayContent(
        String language, String title, String holder, List<Section> sections, String footer, String pageWord) {

    /**
     * Facts under one heading.
     *
     * @param heading what they are about; empty for none
     * @param facts the facts
     * @param table achievements, one in each row; it has no rows where there is nothing to list
     */
    public record Section(String heading, List<Fact> facts, Table table) {

        /** Keeps a list of its own. */
        public Section {
            facts = List.copyOf(facts);
        }

        /** Facts without a table. */
        public Section(String heading, List<Fact> facts) {
            this(heading, facts, Table.EMPTY);
        }
    }

    /**
     * Achievements in a table.
     *
     * @param heads the headings of the columns
     * @param rows the rows, each with as many cells as there are headings
     */
    public record Table(List<String> heads, List<Row> rows) {

        /** Without rows. */
        public static final Table EMPTY = new Table(List.of(), List.of());

        /** Keeps lists of its own. */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One achievement in a table.
     *
     * @param depth how many rows above it is a part of, each of the next: 0 for none
     * @param cells what it is first, then what else is known; empty where a thing is not known
     */
    public record Row(int depth, List<String> cells) {

        /** Keeps a list of its own. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One fact.
     *
     * @param label what it is
     * @param values one value, or several that are shown as a list
     */
    public record Fact(String label, List<String> values) {

        /** Keeps a list of its own. */
        public Fact {
            values = List.copyOf(values);
        }
    }

    /** Keeps a list of its own. */
    public DisplayContent {
        sections = List.copyOf(sections);
    }

    /** Says in which language it is, and nothing of the person. */
    @Override
    public String toString() {
        return "display content in " + language;
    }
}
