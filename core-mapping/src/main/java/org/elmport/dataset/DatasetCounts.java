package org.elmport.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the records. Kinds are the words of {@link org.elmport.finding.RecordReference#kind()}.
 *
 * @param entities published entities, by the name of their class
 * @param received records that came in, by kind
 * @param heldBack records that are not published because of an error, by kind
 * @param leftOut records that give nothing without being wrong, such as cancelled ones, by kind
 * @param heldBackByCode of the records held back, how many have each code, by kind; one record may have several
 */
public record DatasetCounts(
        SortedMap<String, Long> entities,
        SortedMap<String, Long> received,
        SortedMap<String, Long> heldBack,
        SortedMap<String, Long> leftOut,
        SortedMap<String, SortedMap<String, Long>> heldBackByCode) {

    /** Keeps maps of its own. */
    public DatasetCounts {
        entities = own(entities);
        received = own(received);
        heldBack = own(heldBack);
        leftOut = own(leftOut);
        SortedMap<String, SortedMap<String, Long>> codes = new TreeMap<>();
        heldBackByCode.forEach((kind, counts) -> codes.put(kind, own(counts)));
        heldBackByCode = Collections.unmodifiableSortedMap(codes);
    }

    private static SortedMap<String, Long> own(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Records that are in the dataset, by kind: those that came in and were neither held back nor left out. */
    public SortedMap<String, Long> published() {
        SortedMap<String, Long> published = new TreeMap<>();
        received.forEach((kind, count) ->
                published.put(kind, count - heldBack.getOrDefault(kind, 0L) - leftOut.getOrDefault(kind, 0L)));
        return Collections.unmodifiableSortedMap(published);
    }
}
