package org.elmport.record;

/** How a text is written. */
public enum TextFormat {
    /** Plain text: angle brackets mean themselves. */
    PLAIN,
    /** HTML, or a part of it. */
    HTML,
    /** Markdown, in which HTML may stand. */
    MARKDOWN,
    /** The source does not say; it is found out from the text. */
    UNSTATED
}
