package org.elmport.record;

/**
 * A text that the source has under a name of its own.
 *
 * @param name the name of the field in the source
 * @param text the text
 */
public record NamedText(String name, Text text) {}
