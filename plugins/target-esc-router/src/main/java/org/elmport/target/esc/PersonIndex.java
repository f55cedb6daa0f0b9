package org.elmport.target.esc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where each person stood in the list of the router when it was read: fingerprints of pseudonyms and places, no more. */
final class PersonIndex {

    /** The place of somebody who was not in the list. */
    static final int NOWHERE = -1;

    private final long[] prints;
    private final int[] places;
    private final int pageLength;

    private PersonIndex(long[] prints, int[] places, int pageLength) {
        this.prints = prints;
        this.places = places;
        this.pageLength = pageLength;
    }

    /** The place of a person, from 0; {@link #NOWHERE} for somebody who was not in the list. */
    int place(String pseudonym) {
        int found = Arrays.binarySearch(prints, print(pseudonym));
        return found < 0 ? NOWHERE : places[found];
    }

    /** The page on which a place was, from 0. */
    int page(int place) {
        return place / pageLength;
    }

    /** A fingerprint of a text. */
    static long print(String pseudonym) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pseudonym.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Takes down a list while it is read. */
    static final class Builder {

        private static final int FIRST_ROOM = 256;

        private long[] prints = new long[FIRST_ROOM];
        private int count;

        /** The next person of the list. */
        void add(String pseudonym) {
            if (count == prints.length) {
                prints = Arrays.copyOf(prints, 2 * count);
            }
            prints[count++] = print(pseudonym);
        }

        /** The whole list, that came in pages of a length. */
        PersonIndex build(int pageLength) {
            int[] places = IntStream.range(0, count)
                    .boxed()
                    .sorted(Comparator.comparingLong(place -> prints[place]))
                    .mapToInt(place -> place)
                    .toArray();
            long[] sorted =
                    Arrays.stream(places).mapToLong(place -> prints[place]).toArray();
            return new PersonIndex(sorted, places, Math.max(1, pageLength));
        }
    }
}
