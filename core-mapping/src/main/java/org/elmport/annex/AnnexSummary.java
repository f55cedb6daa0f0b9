package org.elmport.annex;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.elmport.finding.Findings;

/**
 * What the check of a document amounts to.
 *
 * @param microCredentials how many micro-credentials there are
 * @param complete how many of them lack no mandatory element
 * @param missing how many lack an element, by the element; those that none lacks are left out
 * @param findings what is wrong, some codes possibly counted beyond those kept
 */
public record AnnexSummary(
        long microCredentials, long complete, Map<StandardElement, Long> missing, Findings findings) {

    /** Keeps a copy of the counts, in the order of the elements. */
    public AnnexSummary {
        Map<StandardElement, Long> ordered = new EnumMap<>(StandardElement.class);
        ordered.putAll(missing);
        missing = Collections.unmodifiableMap(ordered);
    }
}
