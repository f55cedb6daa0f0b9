package org.elmport.jsonld;

import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.node.DocumentCursor;

/** Where the reader is, and what is wrong there. */
final class JsonReports {

    private final DocumentCursor place;
    private final FindingSink findings;

    JsonReports(DocumentCursor place, FindingSink findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Tells whoever takes the events where they come from. */
    void mark(JsonValue value) {
        place.moveTo(value.line(), value.column());
    }

    void mark(long line, long column) {
        place.moveTo(line, column);
    }

    /** The same, for an entity with its JSON pointer. */
    void mark(JsonValue value, String pointer) {
        place.moveTo(value.line(), value.column(), pointer);
    }

    void report(DocumentFinding code, JsonValue value, Object where, String message) {
        mark(value);
        report(code, where, message);
    }

    /** Reports at the place marked last. */
    void report(DocumentFinding code, Object where, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, place.here(), where.toString(), message));
    }
}
