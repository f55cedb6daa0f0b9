package org.elmport.source.elmo;

import java.util.Map;
import org.elmport.plugin.SourceFinding;

/** Tells what a document says and a record has no place for. Attachments are told once. */
final class LossCheck {

    private static final Map<String, String> LOST = Map.ofEntries(
            Map.entry(
                    "generatedDate", "When the document was made is not carried over; when the report was issued is."),
            Map.entry("groups", "How results are grouped for display is not carried over."),
            Map.entry("grouping", "To which group a result belongs is not carried over."),
            Map.entry("extension", "What is beyond ELMO is not carried over."),
            Map.entry("diplomaSupplement", "A diploma supplement is a credential of its own, and is not carried over."),
            Map.entry("resultOfRecognition", "A decision about recognition is no result, and is not carried over."),
            Map.entry(
                    "enrolmentInstitution", "Who enrolled the learner is not carried over; who issued the report is."),
            Map.entry("gradingSchemeExternalId", "A grading scheme by its name elsewhere is not carried over."));

    private static final Map<String, String> LOST_BEFORE_1 = Map.of(
            "duration", "How long it took is not carried over.",
            "languageOfAssessment", "The language of assessment is not carried over.",
            "qualification", "The qualification in words is not carried over.",
            "subject", "The subject in words is not carried over.");

    private final ElmoDialect dialect;
    private final ElmoFindings findings;
    private boolean attachments;

    LossCheck(ElmoDialect dialect, ElmoFindings findings, boolean attachmentsKept) {
        this.dialect = dialect;
        this.findings = findings;
        this.attachments = attachmentsKept;
    }

    void check(ElmoElement element) {
        for (ElmoElement child : element.children()) {
            String message = LOST.getOrDefault(child.name(), early(child.name()));
            if (!message.isEmpty() && says(child)) {
                findings.find(SourceFinding.FIELD_LOST, child, message);
            } else if (child.name().equals("attachment") && !attachments) {
                attachments = true;
                findings.find(ElmoFinding.ELMO_ATTACHMENTS_LEFT_OUT, child);
            } else if (message.isEmpty()) {
                check(child);
            }
        }
    }

    private String early(String name) {
        return dialect == ElmoDialect.BEFORE_1 || name.equals("duration") ? LOST_BEFORE_1.getOrDefault(name, "") : "";
    }

    private static boolean says(ElmoElement element) {
        return element.value().isPresent()
                || !element.attributes().isEmpty()
                || !element.children().isEmpty();
    }
}
