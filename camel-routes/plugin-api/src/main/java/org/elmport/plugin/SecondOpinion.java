package org.elmport.plugin;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a validator looked at. A document at which nobody looked has no faults either.
 *
 * @param profile the name of what it was checked by, such as {@code EDC-generic-full}; empty when it was not understood
 * @param focusNodes how many nodes of each class were checked, by the name of the class
 */
public record SecondOpinion(String profile, Map<String, Long> focusNodes) {

    /** Keeps its own copy, sorted by class. */
    public SecondOpinion {
        focusNodes = Collections.unmodifiableMap(new TreeMap<>(focusNodes));
    }
}
