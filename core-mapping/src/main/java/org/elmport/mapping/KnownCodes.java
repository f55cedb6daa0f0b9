package org.elmport.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;

/**
 * What codes were found to mean. A catalogue of a million courses has a few hundred codes, and to find one takes crosswalks,
 * patterns and labels. A fixed number is kept, for any number of threads.
 */
final class KnownCodes {

    /** Where a source has more, the rest is looked up each time. */
    static final int MOST_PER_LIST = 2_000;

    /** A longer value is no code, and not kept. */
    static final int LONGEST = 80;

    private final Map<CodeList, Map<Code, List<CodeMatch>>> lists = new EnumMap<>(CodeList.class);

    KnownCodes() {
        for (CodeList list : CodeList.values()) {
            lists.put(list, new ConcurrentHashMap<>());
        }
    }

    /** What a code means in a list; the same for the same code and list. */
    List<CodeMatch> of(Code code, CodeList list, BiFunction<Code, CodeList, List<CodeMatch>> search) {
        Map<Code, List<CodeMatch>> codes = Objects.requireNonNull(lists.get(list));
        List<CodeMatch> matches = codes.get(code);
        if (matches == null) {
            matches = List.copyOf(search.apply(code, list));
            if (code.value().length() <= LONGEST && codes.size() < MOST_PER_LIST) {
                codes.put(code, matches);
            }
        }
        return matches;
    }
}
