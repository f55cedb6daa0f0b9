package org.elmport.elm.declaration;

/** What the values of a property are. */
public enum PropertyKind {
    /** Texts with a language. */
    TEXT,
    /** Codes, with a datatype or without. */
    NOTATION,
    /** Other literals. */
    LITERAL,
    /** Concepts of a controlled vocabulary. */
    CONCEPT,
    /** Nodes written where they stand. */
    EMBEDDED,
    /** References to entities. */
    LINK
}
