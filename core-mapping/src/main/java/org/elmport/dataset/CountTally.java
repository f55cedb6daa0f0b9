package org.elmport.dataset;

import java.util.Collection;
import java.util.List;
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
        received(
                result.record().kind(),
                result.findings(),
                result.entities().isEmpty() && result.draft().isEmpty());
    }

    /** A record came in; with an error among its findings it is held back, with nothing to give it is left out. */
    void received(String kind, List<Finding> findings, boolean nothing) {
        received.merge(kind, 1L, Long::sum);
        Collection<String> errors = errors(findings);
        if (!errors.isEmpty()) {
            heldBack(kind, errors);
        } else if (nothing) {
            leftOut.merge(kind, 1L, Long::sum);
        }
    }

    void heldBack(String kind, Collection<String> becauseOf) {
        heldBack.merge(kind, 1L, Long::sum);
        SortedMap<String, Long> ofKind = codes.computeIfAbsent(kind, any -> new TreeMap<>());
        becauseOf.forEach(code -> ofKind.merge(code, 1L, Long::sum));
    }

    static Collection<String> errors(MappingResult result) {
        return errors(result.findings());
    }

    private static Collection<String> errors(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        return findings.stream()
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
