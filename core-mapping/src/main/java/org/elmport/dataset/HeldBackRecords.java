package org.elmport.dataset;

import java.nio.charset.StandardCharsets;
import org.elmport.finding.RecordReference;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/**
 * Remembers the records that were held back, by a fingerprint each, so that a reference that leads nowhere can be
 * explained. An identifier minted by the mapping ends with the kind and the percent-encoded identifier of its record.
 */
final class HeldBackRecords implements AutoCloseable {

    private final FingerprintTable records;

    HeldBackRecords(SpillOptions memory) {
        records = new FingerprintTable(memory);
    }

    void add(RecordReference record) {
        Fingerprint print = print(record.kind(), record.id());
        records.put(print.high(), print.low(), 1);
    }

    /** Whether the record behind an identifier was held back. */
    boolean explains(String iri) {
        int lastCut = lastCut(iri, iri.length());
        if (lastCut < 0) {
            return false;
        }
        int kindCut = lastCut(iri, lastCut);
        String kind = iri.substring(kindCut + 1, lastCut);
        Fingerprint print = print(kind, decoded(iri.substring(lastCut + 1)));
        return records.get(print.high(), print.low()) != 0;
    }

    private static int lastCut(String iri, int before) {
        int cut = before - 1;
        while (cut >= 0 && "/:#".indexOf(iri.charAt(cut)) < 0) {
            cut--;
        }
        return cut;
    }

    private static Fingerprint print(String kind, String id) {
        return Fingerprint.of(kind + ' ' + id);
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

    @Override
    public void close() {
        records.close();
    }
}
