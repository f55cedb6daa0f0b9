package org.elmport.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings, kept up to a limit for each code and counted without limit, so that a broken source cannot fill the
 * memory. Not for several threads at once.
 */
public final class Findings implements FindingSink {

    /** How many findings of one code are kept unless said otherwise. */
    public static final int KEPT_PER_CODE = 1_000;

    private final int keptPerCode;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);

    /** Keeps {@link #KEPT_PER_CODE} of each code. */
    public Findings() {
        this(KEPT_PER_CODE);
    }

    /** Keeps so many of each code. */
    public Findings(int keptPerCode) {
        this.keptPerCode = keptPerCode;
    }

    @Override
    public void add(Finding finding) {
        long count = counts.merge(finding.code().code(), 1L, Long::sum);
        severities.merge(finding.severity(), 1L, Long::sum);
        if (count <= keptPerCode) {
            kept.add(finding);
        }
    }

    /** The findings kept, in the order they came. */
    public List<Finding> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** How many there were of each code, kept or not. */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many there were of a severity, kept or not. */
    public long count(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /** How many there were, kept or not. */
    public long total() {
        return severities.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The gravest there was; {@link Severity#INFO} when there was none. */
    public Severity gravest() {
        return severities.keySet().stream().max(Comparator.naturalOrder()).orElse(Severity.INFO);
    }
}
