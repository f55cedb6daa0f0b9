package org.elmport.dataset;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingResult;

/** Counts while the dataset is put together. */
final class CountTally {

    private final SortedMap<String, Long> entities = new TreeMap<>();
    private final SortedMap<String, Long> received = new TreeMap<>();
    private final SortedMap<String, Long> heldBack = new TreeMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> codes = new TreeMap<>();

    void received(MappingResult result) {
        String kind = result.record().kind();
        received.merge(kind, 1L, Long::sum);
        if (result.heldBack()) {
            heldBack(kind, errors(result));
        } else if (result.entities().isEmpty() && result.draft().isEmpty()) {
            leftOut.merge(kind, 1L, Long::sum);
        }
    }

    void heldBack(String kind, Collection<String> becauseOf) {
        heldBack.merge(kind, 1L, Long::sum);
        SortedMap<String, Long> ofKind = codes.computeIfAbsent(kind, any -> new TreeMap<>());
        becauseOf.forEach(code -> ofKind.merge(code, 1L, Long::sum));
    }

    static Collection<String> errors(MappingResult result) {
        return result.findings().stream()
                .filter(Finding::error)
                .map(finding -> finding.code().code())
                .distinct()
                .toList();
    }

    void published(String type, long count) {
        entities.put(type, count);
    }

    DatasetCounts counts() {
        return new DatasetCounts(entities, received, heldBack, leftOut, codes);
    }
}
