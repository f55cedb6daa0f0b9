package org.elmport.plugin.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Remembers identifiers by fingerprints of 128 bits, in 20 to 27 bytes each once there are many. */
public final class SeenIdentifiers {

    private static final int SEGMENT_BITS = 6;
    private static final int FIRST_SIZE = 16;

    private final MessageDigest digest = sha256();
    /** Each grows on its own and by a third, so that no more than a part is ever held twice, and little is empty. */
    private final Segment[] segments = new Segment[1 << SEGMENT_BITS];

    /** Remembers nothing yet. */
    public SeenIdentifiers() {
        Arrays.setAll(segments, any -> new Segment());
    }

    /** Remembers an identifier; false when it was there before. */
    public boolean add(String identifier) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(identifier.getBytes(StandardCharsets.UTF_8)));
        long first = hash.getLong();
        // an empty place is one whose second half is zero
        long second = hash.getLong() | 1;
        return segments[(int) (first >>> (Long.SIZE - SEGMENT_BITS))].add(first, second);
    }

    /** The fingerprints that begin alike. */
    private static final class Segment {

        private long[] firsts = new long[FIRST_SIZE];
        private long[] seconds = new long[FIRST_SIZE];
        private int size;

        boolean add(long first, long second) {
            if (size >= firsts.length / 5 * 4) {
                grow();
            }
            int place = place(first, second);
            if (seconds[place] != 0) {
                return false;
            }
            firsts[place] = first;
            seconds[place] = second;
            size++;
            return true;
        }

        /** Where a fingerprint is, or would be. */
        private int place(long first, long second) {
            int place = (int) (((first & 0xFFFF_FFFFL) * firsts.length) >>> 32);
            while (seconds[place] != 0 && (seconds[place] != second || firsts[place] != first)) {
                place = place + 1 == firsts.length ? 0 : place + 1;
            }
            return place;
        }

        private void grow() {
            long[] oldFirsts = firsts;
            long[] oldSeconds = seconds;
            firsts = new long[oldFirsts.length + oldFirsts.length / 3];
            seconds = new long[firsts.length];
            for (int i = 0; i < oldFirsts.length; i++) {
                if (oldSeconds[i] != 0) {
                    int place = place(oldFirsts[i], oldSeconds[i]);
                    firsts[place] = oldFirsts[i];
                    seconds[place] = oldSeconds[i];
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java has no SHA-256", absent);
        }
    }
}
