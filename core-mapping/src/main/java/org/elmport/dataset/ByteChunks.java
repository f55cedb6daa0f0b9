package org.elmport.dataset;

import java.util.Arrays;

/**
 * Room for many bytes in stretches that lie in one piece each. It grows by another chunk, so that what is there already
 * is never copied; a stretch that is larger than a chunk gets one of its own.
 */
final class ByteChunks {

    private static final int OFFSET_BITS = 18;
    private static final int LARGEST = 1 << OFFSET_BITS;
    private static final int FIRST = 1 << 14;

    /** How often a chunk is twice as large as the one before it. */
    private static final int DOUBLINGS = OFFSET_BITS - 14;

    private byte[][] chunks = new byte[DOUBLINGS][];
    private int count;
    private int current = -1;
    private int used;

    /** Takes a stretch, and says where it is. */
    int take(int length) {
        // an empty stretch has a place of its own, too, which must not be behind the last byte
        if (current < 0 || chunks[current].length - used < Math.max(1, length)) {
            advance(length);
        }
        int place = current << OFFSET_BITS | used;
        used += length;
        return place;
    }

    private void advance(int length) {
        current++;
        used = 0;
        if (current == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunks.length);
        }
        if (current == count) {
            chunks[count++] = new byte[Math.max(length, FIRST << Math.min(current, DOUBLINGS))];
        } else if (chunks[current].length < length) {
            chunks[current] = new byte[length];
        }
    }

    /** The bytes among which a stretch lies. */
    byte[] bytes(int place) {
        return chunks[place >>> OFFSET_BITS];
    }

    /** Where among them it begins. */
    static int offset(int place) {
        return place & (LARGEST - 1);
    }

    /** Forgets all stretches; room for very large ones is given back. */
    void clear() {
        current = -1;
        used = 0;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (chunks[i].length <= LARGEST) {
                chunks[kept++] = chunks[i];
            }
        }
        Arrays.fill(chunks, kept, count, null);
        count = kept;
    }
}
