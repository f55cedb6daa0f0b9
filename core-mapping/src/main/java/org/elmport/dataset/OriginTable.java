package org.elmport.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.record.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Writes where records were read. The table of places, which the records of one file share, is kept once; a source that
 * makes a new table for every record pays for it on disk, not in memory.
 */
final class OriginTable {

    private static final int MOST_TABLES = 1_000;
    private static final int INLINE = 0;

    private final List<Map<String, String>> tables = new ArrayList<>();
    private final Map<Map<String, String>, Integer> numbers = new HashMap<>();
    private @Nullable Map<String, String> latest;
    private int latestNumber;

    void write(ByteSink bytes, Origin origin) {
        bytes.text(origin.resource()).number(origin.line()).text(origin.basePath());
        int number = number(origin.places());
        bytes.number(number);
        if (number == INLINE) {
            bytes.number(origin.places().size());
            origin.places().forEach((field, place) -> bytes.text(field).text(place));
        }
    }

    private int number(Map<String, String> places) {
        // comparing two tables costs more than writing the rest; records of one file come one after the other
        if (places != latest) {
            latestNumber = find(places);
            latest = places;
        }
        return latestNumber;
    }

    private int find(Map<String, String> places) {
        Integer known = numbers.get(places);
        if (known != null) {
            return known;
        }
        if (tables.size() == MOST_TABLES) {
            return INLINE;
        }
        tables.add(places);
        numbers.put(places, tables.size());
        return tables.size();
    }

    Origin read(ByteSource source) {
        String resource = source.text();
        long line = source.number();
        String basePath = source.text();
        int number = source.size();
        return new Origin(resource, line, basePath, number == INLINE ? inline(source) : tables.get(number - 1));
    }

    private static Map<String, String> inline(ByteSource source) {
        Map<String, String> places = new LinkedHashMap<>();
        for (int left = source.size(); left > 0; left--) {
            places.put(source.text(), source.text());
        }
        return places;
    }
}
