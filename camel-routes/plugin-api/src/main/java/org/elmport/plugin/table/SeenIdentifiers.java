package org.elmport.plugin.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Remembers identifiers by fingerprints of 128 bits, in 32 bytes each or less once there are many. */
public final class SeenIdentifiers {

    private static final int START = 1024;

    private final MessageDigest digest = sha256();
    private long[] firsts = new long[START];
    private long[] seconds = new long[START];
    private int size;

    /** Remembers nothing yet. */
    public SeenIdentifiers() {}

    /** Remembers an identifier; false when it was there before. */
    public boolean add(String identifier) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(identifier.getBytes(StandardCharsets.UTF_8)));
        long first = hash.getLong();
        // an empty place is one whose second half is zero
        long second = hash.getLong() | 1;
        if (size >= firsts.length / 4 * 3) {
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
        int mask = firsts.length - 1;
        int place = ((int) first) & mask;
        while (seconds[place] != 0 && (seconds[place] != second || firsts[place] != first)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        firsts = new long[oldFirsts.length * 2];
        seconds = new long[oldFirsts.length * 2];
        for (int i = 0; i < oldFirsts.length; i++) {
            if (oldSeconds[i] != 0) {
                int place = place(oldFirsts[i], oldSeconds[i]);
                firsts[place] = oldFirsts[i];
                seconds[place] = oldSeconds[i];
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
