package org.elmport.rule;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.node.DocumentCursor;

/** Makes findings out of what a rule says and where the events are. Only here does a finding cost anything. */
final class RuleReport {

    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final Place place;

    RuleReport(DocumentCursor cursor, FindingSink findings, Place place) {
        this.cursor = cursor;
        this.findings = findings;
        this.place = place;
    }

    DocumentCursor cursor() {
        return cursor;
    }

    /** About a property of the open node, at the latest event. */
    void at(FindingCode code, PropertyDeclaration property, String message) {
        add(Finding.of(code, place.record(), cursor.here(), place.path(property), message));
    }

    /** The same, as grave as said. */
    void at(FindingCode code, Severity severity, PropertyDeclaration property, String message) {
        add(Finding.of(code, place.record(), cursor.here(), place.path(property), message)
                .withSeverity(severity));
    }

    /** About the open node, at the latest event. */
    void atNode(FindingCode code, String message) {
        add(Finding.of(code, place.record(), cursor.here(), place.path(), message));
    }

    /** About something that a node lacks, at the start of the node. */
    void atStart(Frame frame, FindingCode code, PropertyDeclaration property, String message) {
        SourcePointer start = new SourcePointer(cursor.resource(), frame.line, frame.column, frame.path);
        add(Finding.of(code, place.record(), start, place.path(property), message));
    }

    void add(Finding finding) {
        findings.add(finding);
    }
}
