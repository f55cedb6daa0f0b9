package org.elmport.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.elmport.finding.Finding;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the latest records of the catalogue were mapped to: the results of many learners name the same course. Records
 * are told apart by being the same object, so nothing is compared. Safe for any number of threads.
 */
final class CatalogueMemory {

    /** A course with its university is two; the parts of a programme are dozens. */
    private static final int RECORDS = 512;

    private final Map<Same, Mapped> latest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Same, Mapped> eldest) {
            return size() > RECORDS;
        }
    };

    /**
     * What a record was mapped to.
     *
     * @param nodes the nodes of its entities
     * @param findings what stands in the way of a credential
     * @param provenance where the values come from; empty unless it was asked for
     */
    record Mapped(List<GraphNode> nodes, List<Finding> findings, List<Provenance> provenance) {

        Mapped {
            nodes = List.copyOf(nodes);
            findings = List.copyOf(findings);
            provenance = List.copyOf(provenance);
        }
    }

    /** One object, and no other that is equal to it. */
    private static final class Same {

        private final SourceRecord record;

        Same(SourceRecord record) {
            this.record = record;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.record == record;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(record);
        }
    }

    /** What a record is mapped to, mapped only where it was not lately. */
    Mapped of(SourceRecord record, Function<SourceRecord, Mapped> mapping) {
        Same key = new Same(record);
        synchronized (latest) {
            Mapped known = latest.get(key);
            if (known != null) {
                return known;
            }
        }
        Mapped mapped = mapping.apply(record);
        synchronized (latest) {
            latest.put(key, mapped);
        }
        return mapped;
    }
}
