package org.elmport.record;

/**
 * A code under which something is known.
 *
 * @param scheme what kind of code it is, in the words of the source
 * @param value the code
 */
public record IdentifierCode(String scheme, String value) {}
