package org.elmport.source.elmo;

import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Findings about one file. They name the place and never a value, because all that stands there is about a person. */
final class ElmoFindings {

    private final FindingSink sink;
    private final String resource;

    /**
     * Findings about a file.
     *
     * @param resource what the file is called in findings: not its name, which may be that of a person
     */
    ElmoFindings(FindingSink sink, String resource) {
        this.sink = sink;
        this.resource = resource;
    }

    String resource() {
        return resource;
    }

    /** A finding about an element. */
    void find(FindingCode code, ElmoElement element, String message) {
        add(code, new SourcePointer(resource, element.line(), element.column(), element.path()), message);
    }

    /** A finding about an element, in the usual words. */
    void find(FindingCode code, ElmoElement element) {
        find(code, element, code.summary());
    }

    /** A finding about the file. */
    void find(FindingCode code, String message) {
        add(code, new SourcePointer(resource, 0, 0, ""), message);
    }

    /** A finding about a record. */
    void find(FindingCode code, SourcePointer place, String message) {
        add(code, place, message);
    }

    /** What ended the reading. */
    void find(ElmoFault fault) {
        add(fault.code(), new SourcePointer(resource, fault.line(), fault.column(), ""), fault.reason());
    }

    private void add(FindingCode code, SourcePointer place, String message) {
        sink.add(Finding.of(code, RecordReference.NONE, place, "", message));
    }
}
