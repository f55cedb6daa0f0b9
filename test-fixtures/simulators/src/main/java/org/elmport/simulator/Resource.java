package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A kind of item that can be listed: which filters and orders it knows. What a filter or an order finds is kept for a few
 * queries, so that turning pages does not look through everything each time.
 */
final class Resource {

    private static final int KEPT_QUERIES = 8;

    private final Set<String> sortKeys;
    private final String defaultSort;
    private final Set<String> filters;
    private final Map<String, int[]> found = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > KEPT_QUERIES;
        }
    };

    Resource(Set<String> sortKeys, String defaultSort, Set<String> filters) {
        this.sortKeys = sortKeys;
        this.defaultSort = defaultSort;
        this.filters = filters;
    }

    /** The items that a query asks for, in its order. The name tells lists of one kind apart. */
    ItemList select(String name, ItemList all, Query query) throws BadRequest {
        List<String> sort = sort(query);
        Map<String, String> wanted = wanted(query);
        String key = name + sort + wanted;
        synchronized (found) {
            int[] places = found.get(key);
            if (places == null) {
                places = places(all, wanted, sort);
                found.put(key, places);
            }
            return all.at(places);
        }
    }

    private List<String> sort(Query query) throws BadRequest {
        List<String> keys = query.has("sort") ? query.all("sort") : List.of(defaultSort);
        for (String key : keys) {
            if (!sortKeys.contains(key.replaceFirst("^-", ""))) {
                throw new BadRequest("sort does not know " + key);
            }
        }
        return keys;
    }

    private Map<String, String> wanted(Query query) {
        Map<String, String> wanted = new LinkedHashMap<>();
        filters.stream().sorted().forEach(name -> query.first(name).ifPresent(value -> wanted.put(name, value)));
        return wanted;
    }

    private static int[] places(ItemList all, Map<String, String> wanted, List<String> sort) {
        List<Candidate> candidates = new ArrayList<>();
        IntStream.range(0, all.size()).forEach(place -> {
            ObjectNode item = all.item().apply(place);
            if (wanted.entrySet().stream().allMatch(each -> ItemFilter.fits(item, each.getKey(), each.getValue()))) {
                candidates.add(new Candidate(place, keys(item, sort)));
            }
        });
        candidates.sort(order(sort));
        return candidates.stream().mapToInt(Candidate::place).toArray();
    }

    private static List<String> keys(JsonNode item, List<String> sort) {
        return sort.stream()
                .map(key -> key.replaceFirst("^-", ""))
                .map(key -> key.equals("name")
                        ? ItemFilter.name(item)
                        : item.path(key).asText())
                .toList();
    }

    private static Comparator<Candidate> order(List<String> sort) {
        Comparator<Candidate> order = Comparator.comparing(candidate -> "");
        for (int place = 0; place < sort.size(); place++) {
            int key = place;
            Comparator<Candidate> next =
                    Comparator.comparing(candidate -> candidate.keys().get(key));
            order = order.thenComparing(sort.get(place).startsWith("-") ? next.reversed() : next);
        }
        return order;
    }

    /** A place in the list and what it is sorted by. */
    private record Candidate(int place, List<String> keys) {}
}
