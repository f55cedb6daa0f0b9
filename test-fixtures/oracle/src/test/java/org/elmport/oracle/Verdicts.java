package org.elmport.oracle;

import java.util.List;
import org.apache.jena.riot.RiotException;
import org.elmport.finding.Finding;
import org.elmport.rule.DocumentReport;

/**
 * What two sides say about one document.
 *
 * @param about which document it is: its seed and what was made wrong in it
 * @param ours our errors, as {@code CODE path: message}
 * @param official what the official artefact says against it
 */
record Verdicts(String about, List<String> ours, List<String> official) {

    static List<String> errors(DocumentReport report) {
        return report.inOrder().stream()
                .filter(Finding::error)
                .map(Verdicts::error)
                .toList();
    }

    private static String error(Finding finding) {
        return finding.code().code() + " " + finding.elmPath() + ": " + finding.message();
    }

    static List<String> schema(List<SchemaError> errors) {
        return errors.stream().map(SchemaError::message).toList();
    }

    static List<String> shapes(ShapesReport report) {
        return report.violations().stream()
                .map(violation -> violation.path() + " " + violation.message() + " at " + violation.node())
                .toList();
    }

    /** What cannot be read as a graph at all is refused. */
    static List<String> refused(RiotException refused) {
        return List.of("no JSON-LD: " + refused.getMessage());
    }
}
