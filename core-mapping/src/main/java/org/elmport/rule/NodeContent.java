package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.PropertyDeclaration;

/**
 * What a node of a credential says, as a sum that is the same whatever the order. Long texts, such as pictures, are put
 * aside and taken into the sum only where somebody asks for it, which is where another node has the same id.
 */
final class NodeContent {

    private static final int LONG_TEXT = 1_000;

    private record LongText(PropertyDeclaration property, String text, long qualifier) {}

    private final List<LongText> aside = new ArrayList<>(0);
    private long sum;

    /** Adds a value that is known by a number, as that of a fingerprint. */
    void add(PropertyDeclaration property, long value) {
        sum += mix(property, value);
    }

    /** Adds a text, with its language or datatype. */
    void add(PropertyDeclaration property, String text, String qualifier, Fingerprint print) {
        long language = 31 * print.of(qualifier).low();
        if (text.length() > LONG_TEXT) {
            aside.add(new LongText(property, text, language));
        } else {
            add(property, print.of(text).high() ^ language);
        }
    }

    /** Whether another node says the same. Copies are alike, so that long texts are seldom more than compared. */
    boolean same(NodeContent other, Fingerprint print) {
        return (sum == other.sum && aside.equals(other.aside)) || sum(print) == other.sum(print);
    }

    /** The sum over all that was added. */
    long sum(Fingerprint print) {
        for (LongText text : aside) {
            add(text.property, print.of(text.text).high() ^ text.qualifier);
        }
        aside.clear();
        return sum;
    }

    static long mix(PropertyDeclaration property, long value) {
        long mixed = (value + property.index() * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 31);
    }
}
