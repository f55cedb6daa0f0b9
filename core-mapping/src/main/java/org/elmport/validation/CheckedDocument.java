package org.elmport.validation;

import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.rule.DocumentReport;

/**
 * What a check says about a document.
 *
 * @param profile the name of the profile that it was checked by; empty when it is no document of a known kind
 * @param findings what is wrong, some codes possibly counted beyond those kept
 * @param entities how many things were looked at, by what they are
 */
public record CheckedDocument(String profile, Findings findings, Map<String, Long> entities) {

    static CheckedDocument of(DocumentReport report) {
        return new CheckedDocument(
                report.profile().map(Object::toString).orElse(""), report.findings(), report.entities());
    }

    /** The findings kept, in the order of the document; those about the whole of it come first. */
    public List<Finding> inOrder() {
        return DocumentReport.inOrder(findings);
    }

    /** Whether it is of a known kind and has no error; warnings there may be. */
    public boolean valid() {
        return !profile.isEmpty() && findings.count(Severity.ERROR) == 0;
    }
}
