package org.elmport.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.record.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of one chunk were read. A table of places stands where it is needed first, and later by its number,
 * so that a chunk needs nothing but itself to be read.
 */
final class KeptOrigins {

    private final List<Map<String, String>> tables = new ArrayList<>();
    private final Map<Map<String, String>, Integer> numbers = new HashMap<>();
    private @Nullable Map<String, String> latest;
    private int latestNumber;

    /** Begins another chunk. */
    void reset() {
        tables.clear();
        numbers.clear();
        latest = null;
    }

    void write(ByteSink bytes, Origin origin) {
        bytes.text(origin.resource()).number(origin.line()).text(origin.basePath());
        Map<String, String> places = origin.places();
        // comparing two tables costs more than writing the rest; records of one file come one after the other
        if (places != latest) {
            latest = places;
            latestNumber = numbers.getOrDefault(places, tables.size());
        }
        bytes.number(latestNumber);
        if (latestNumber == tables.size()) {
            tables.add(places);
            numbers.put(places, latestNumber);
            bytes.number(places.size());
            places.forEach((field, place) -> bytes.text(field).text(place));
        }
    }

    Origin read(ByteSource source) {
        String resource = source.text();
        long line = source.number();
        String basePath = source.text();
        int number = source.size();
        if (number == tables.size()) {
            tables.add(table(source));
        }
        return new Origin(resource, line, basePath, tables.get(number));
    }

    private static Map<String, String> table(ByteSource source) {
        Map<String, String> places = new LinkedHashMap<>();
        for (int left = source.size(); left > 0; left--) {
            places.put(source.text(), source.text());
        }
        return places;
    }
}
