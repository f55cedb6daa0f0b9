package org.elmport.dataset;

import java.util.Arrays;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;

/** Walks over a tape for what must fit together in a whole dataset, without making a text of anything. */
final class TapeScanner {

    /** The XML schema wants the notations of these unique, wherever in the document they stand. */
    static final String IDENTIFIER = "identifier";

    private static final int USUAL_DEPTH = 8;

    private final byte[] bytes;
    private final ByteSource source;
    private final Visitor visitor;
    private PropertyDeclaration[][] open = new PropertyDeclaration[USUAL_DEPTH][];
    private boolean[] identifiers = new boolean[USUAL_DEPTH];
    private int depth;
    private int notations;

    /** Takes what is found. */
    interface Visitor {

        void reference(PropertyDeclaration property, Fingerprint target);

        /** The notation of an identifier; they are numbered from 0 through the whole entity. */
        void notation(int number, Fingerprint notation);
    }

    private TapeScanner(byte[] bytes, ByteSource source, Visitor visitor) {
        this.bytes = bytes;
        this.source = source;
        this.visitor = visitor;
    }

    static void scan(byte[] bytes, int from, int length, Visitor visitor) {
        new TapeScanner(bytes, EntityTape.header(new ByteSource(bytes, from, length)), visitor).scan();
    }

    private void scan() {
        enter(false);
        while (depth > 0) {
            int event = source.octet();
            if (event == TapeFormat.END) {
                depth--;
            } else {
                scan(event, open[depth - 1][event & TapeFormat.PROPERTY_BITS]);
            }
        }
    }

    private void enter(boolean identifier) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            identifiers = Arrays.copyOf(identifiers, 2 * depth);
        }
        open[depth] = TapeFormat.properties(TapeFormat.type(source.octet()));
        identifiers[depth] = identifier;
        depth++;
        source.skipText();
    }

    private void scan(int event, PropertyDeclaration property) {
        switch (event & TapeFormat.KIND_BITS) {
            case TapeFormat.VALUE -> value(property);
            case TapeFormat.QUALIFIED_VALUE -> {
                source.skipText();
                value(property);
            }
            case TapeFormat.REFERENCE -> visitor.reference(property, print());
            default -> enter(IDENTIFIER.equals(property.name()));
        }
    }

    private void value(PropertyDeclaration property) {
        if (property.kind() == PropertyKind.NOTATION && identifiers[depth - 1]) {
            visitor.notation(notations++, print());
        } else {
            source.skipText();
        }
    }

    private Fingerprint print() {
        int length = source.size();
        int from = source.position();
        source.skip(length);
        return Fingerprint.of(bytes, from, length);
    }
}
