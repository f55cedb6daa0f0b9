package org.elmport.jsonld;

import java.util.Arrays;

/** The way from the root of a document to where a reader is, as a JSON pointer (RFC 6901). */
final class JsonPath {

    private final StringBuilder pointer = new StringBuilder();
    /** How long the pointer was before each step. */
    private int[] lengths = new int[32];

    private int depth;

    void enter(String key) {
        step();
        if (key.indexOf('~') < 0 && key.indexOf('/') < 0) {
            pointer.append(key);
        } else {
            pointer.append(key.replace("~", "~0").replace("/", "~1"));
        }
    }

    void enter(int index) {
        step();
        pointer.append(index);
    }

    private void step() {
        if (depth == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * depth);
        }
        lengths[depth++] = pointer.length();
        pointer.append('/');
    }

    void leave() {
        pointer.setLength(lengths[--depth]);
    }

    /** The pointer; empty at the root. */
    @Override
    public String toString() {
        return pointer.toString();
    }
}
