package org.elmport.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;

/**
 * What the rules say about a document.
 *
 * @param profile what it was checked by; empty when it is no document of a known kind
 * @param findings the findings, some codes possibly counted beyond those kept
 * @param entities how many entities there are of each class that has any, by the name of the class
 */
public record DocumentReport(Optional<RuleProfile> profile, Findings findings, Map<String, Long> entities) {

    /** The findings kept, in the order of the document; those about the whole of it come first. */
    public List<Finding> inOrder() {
        return inOrder(findings);
    }

    /** The findings kept, in the order of the document they are about; those about the whole of it come first. */
    public static List<Finding> inOrder(Findings findings) {
        return findings.kept().stream()
                .sorted(Comparator.comparingLong(
                                (Finding finding) -> finding.source().line())
                        .thenComparingLong(finding -> finding.source().column()))
                .toList();
    }

    /** Whether the rules find no error in it; warnings there may be. */
    public boolean valid() {
        return profile.isPresent() && findings.count(Severity.ERROR) == 0;
    }
}
