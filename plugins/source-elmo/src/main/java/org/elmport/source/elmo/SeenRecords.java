package org.elmport.source.elmo;

import java.util.HashSet;
import java.util.Set;
import org.elmport.record.SourceRecord;

/** Remembers records by fingerprints of 128 bits: documents of one institution name the same courses again and again. */
final class SeenRecords {

    private static final int HALF = 16;
    private static final int RADIX = 16;

    private final Set<Fingerprint> fingerprints = new HashSet<>();

    private record Fingerprint(long first, long second) {}

    /** Remembers a record by kind and identifier; false when it was there before. */
    boolean add(SourceRecord record) {
        String digest = Digest.of(record.kind().word(), record.id());
        return fingerprints.add(new Fingerprint(
                Long.parseUnsignedLong(digest.substring(0, HALF), RADIX),
                Long.parseUnsignedLong(digest.substring(HALF), RADIX)));
    }
}
