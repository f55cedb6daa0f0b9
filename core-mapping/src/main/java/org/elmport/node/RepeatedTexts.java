package org.elmport.node;

import org.jspecify.annotations.Nullable;

/**
 * The octets of texts that come again and again, as the identifiers of concepts do: a catalogue has a few hundred of
 * them, each thousands of times. A fixed number is kept; for one thread.
 */
public final class RepeatedTexts {

    private static final int PLACES = 1 << 8;

    private final @Nullable String[] texts = new String[PLACES];
    private final byte[][] octets = new byte[PLACES][];

    /** Without any yet. */
    public RepeatedTexts() {}

    /** What {@link PlainText#of} says of the text. */
    public byte[] plain(String text) {
        int code = text.hashCode();
        int place = (code ^ (code >>> 16)) & (PLACES - 1);
        if (!text.equals(texts[place])) {
            texts[place] = text;
            octets[place] = PlainText.of(text);
        }
        return octets[place];
    }
}
