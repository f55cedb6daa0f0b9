package org.elmport.sync.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.elmport.finding.Finding;

/**
 * What a run did that is about the target and not about the source: it compared the target with the ledger, brought it
 * back to what the ledger holds, or tried again what had failed. Holds no time of day and no content. What is personal
 * stands here under its pseudonym, as in plans.
 *
 * @param job the name of the job
 * @param target the name of the target plugin
 * @param work what the run was for, in a word
 * @param outcome how it ended, in a word
 * @param plan the hash of the plan of repair, where there is one
 * @param counts what came out in numbers, in the order in which it is told
 * @param verdicts what should be so, and why it is not
 * @param things what it is about, one by one
 * @param moreThings how many more there are that are not listed
 * @param findingCounts how many findings there were, by code; all of them, kept or not
 * @param findings the findings kept
 * @param files the files or places that were written
 */
public record TargetReport(
        String job,
        String target,
        String work,
        String outcome,
        Optional<String> plan,
        List<Count> counts,
        List<Verdict> verdicts,
        List<Thing> things,
        long moreThings,
        SortedMap<String, Long> findingCounts,
        List<Finding> findings,
        List<String> files) {

    /** A number with what it counts. */
    public record Count(String name, long count) {

        /** Numbers by name. */
        public static List<Count> of(Map<String, Long> counts) {
            return counts.entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /**
     * Something that should be so.
     *
     * @param name in words that are the same in every run
     * @param failures why it is not; empty when it is
     */
    public record Verdict(String name, List<String> failures) {

        /** Keeps a list of its own. */
        public Verdict {
            failures = List.copyOf(failures);
        }

        /** Whether it is so. */
        public boolean holds() {
            return failures.isEmpty();
        }
    }

    /**
     * Something that the run is about.
     *
     * @param state what is the matter with it, in words
     * @param kind its class
     * @param key its identifier
     * @param record the record of the source that gave it; empty when nothing is known of one
     * @param reason why it is so; empty when the state says it all
     */
    public record Thing(String state, String kind, String key, String record, String reason) {}

    /** Keeps lists of its own. */
    public TargetReport {
        counts = List.copyOf(counts);
        verdicts = List.copyOf(verdicts);
        things = List.copyOf(things);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }
}
