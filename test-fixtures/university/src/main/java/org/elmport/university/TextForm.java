package org.elmport.university;

/** How the longer texts of a record are written. */
public enum TextForm {
    /** Sentences only. */
    PLAIN,
    /** Paragraphs, a list and a link in HTML. */
    HTML,
    /** As {@link #HTML}, with a table. */
    HTML_TABLE,
    /** Paragraphs, a list and a link in Markdown. */
    MARKDOWN
}
