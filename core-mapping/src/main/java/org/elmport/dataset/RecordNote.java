package org.elmport.dataset;

import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Which record gave an entity, and where that was read. */
record RecordNote(RecordReference record, SourcePointer pointer) {

    void write(ByteSink bytes) {
        bytes.text(record.kind())
                .text(record.id())
                .text(pointer.resource())
                .number(pointer.line())
                .number(pointer.column())
                .text(pointer.path());
    }

    static RecordNote read(ByteSource source) {
        RecordReference record = new RecordReference(source.text(), source.text());
        return new RecordNote(
                record, new SourcePointer(source.text(), source.number(), source.number(), source.text()));
    }

    /** How many of its bytes name the record. */
    static int recordLength(ByteSource source) {
        int before = source.remaining();
        source.skipText();
        source.skipText();
        return before - source.remaining();
    }
}
