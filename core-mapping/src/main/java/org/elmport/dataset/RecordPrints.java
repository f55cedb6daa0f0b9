package org.elmport.dataset;

import org.elmport.finding.RecordReference;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/** A set of records by their 128-bit fingerprints; of a large one memory holds a part. */
final class RecordPrints implements AutoCloseable {

    private final FingerprintTable records;

    RecordPrints(SpillOptions memory) {
        records = new FingerprintTable(memory);
    }

    static Fingerprint print(RecordReference record) {
        return Fingerprint.of(record.kind() + ' ' + record.id());
    }

    void add(RecordReference record) {
        Fingerprint print = print(record);
        records.put(print.high(), print.low(), 1);
    }

    boolean contains(RecordReference record) {
        Fingerprint print = print(record);
        return records.get(print.high(), print.low()) != 0;
    }

    @Override
    public void close() {
        records.close();
    }
}
