package org.elmport.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.elmport.finding.RecordReference;

/**
 * Remembers the records that were held back, by a fingerprint each, so that a reference that leads nowhere can be
 * explained. An identifier minted by the mapping ends with the kind and the percent-encoded identifier of its record.
 */
final class HeldBackRecords {

    private long[] prints = new long[16];
    private int count;
    private boolean sorted = true;

    void add(RecordReference record) {
        if (count == prints.length) {
            prints = Arrays.copyOf(prints, 2 * count);
        }
        prints[count++] = print(record.kind(), record.id());
        sorted = false;
    }

    /** Whether the record behind an identifier was held back. */
    boolean explains(String iri) {
        int lastCut = lastCut(iri, iri.length());
        if (lastCut < 0) {
            return false;
        }
        int kindCut = lastCut(iri, lastCut);
        String kind = iri.substring(kindCut + 1, lastCut);
        return contains(print(kind, decoded(iri.substring(lastCut + 1))));
    }

    private boolean contains(long print) {
        if (!sorted) {
            Arrays.sort(prints, 0, count);
            sorted = true;
        }
        return Arrays.binarySearch(prints, 0, count, print) >= 0;
    }

    private static int lastCut(String iri, int before) {
        int cut = before - 1;
        while (cut >= 0 && "/:#".indexOf(iri.charAt(cut)) < 0) {
            cut--;
        }
        return cut;
    }

    private static long print(String kind, String id) {
        return Fingerprint.of(kind + ' ' + id).high();
    }

    private static String decoded(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hexadecimal(bytes[i + 1], bytes[i + 2]) : -1;
            bytes[length++] = value < 0 ? bytes[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hexadecimal(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
