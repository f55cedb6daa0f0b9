package org.elmport.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** Finds the records that results refer to: courses, programmes, organisations, offerings, grading schemes. */
@FunctionalInterface
public interface RecordLookup {

    /** The record of a kind with an identifier of the source; empty when there is none. */
    Optional<SourceRecord> find(RecordKind kind, String id);

    /** A look-up in records that are at hand; of two with the same identifier the first counts. */
    static RecordLookup of(Iterable<? extends SourceRecord> records) {
        Map<RecordKind, Map<String, SourceRecord>> byKind = new HashMap<>();
        for (SourceRecord record : records) {
            byKind.computeIfAbsent(record.kind(), kind -> new HashMap<>()).putIfAbsent(record.id(), record);
        }
        return (kind, id) ->
                Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id));
    }
}
