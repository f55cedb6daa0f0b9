package org.elmport.sync.plan;

import java.util.List;

/**
 * What a property said before and says now.
 *
 * @param path the property, with the language of a text in brackets, such as {@code title[fi]}
 * @param before the values that go; all values where only their order changes
 * @param after the values that come
 */
public record PropertyChange(String path, List<String> before, List<String> after) {

    /** Keeps lists of its own. */
    public PropertyChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
