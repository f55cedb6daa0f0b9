package org.elmport.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingResult;

/** Counts while the dataset is put together. */
final class CountTally {

    private final Map<String, Long> entities = new HashMap<>();
    private final Map<String, Long> received = new HashMap<>();
    private final Map<String, Long> heldBack = new HashMap<>();
    private final Map<String, Long> leftOut = new HashMap<>();
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
        Set<String> codes = Set.of();
        for (Finding finding : findings) {
            // most findings are none, and most records have no error
            if (finding.error()) {
                codes = codes.isEmpty() ? new LinkedHashSet<>() : codes;
                codes.add(finding.code().code());
            }
        }
        return codes;
    }

    void published(String type, long count) {
        entities.put(type, count);
    }

    DatasetCounts counts() {
        return new DatasetCounts(
                new TreeMap<>(entities),
                new TreeMap<>(received),
                new TreeMap<>(heldBack),
                new TreeMap<>(leftOut),
                codes);
    }
}
