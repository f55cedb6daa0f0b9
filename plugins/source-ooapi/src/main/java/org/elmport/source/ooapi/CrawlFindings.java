package org.elmport.source.ooapi;

import java.util.HashSet;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;

/** The findings of one crawl. What holds for every record alike, such as a field without a place, is said once. */
final class CrawlFindings {

    /** How many different things are remembered as said; a hostile source could else make up names without end. */
    static final int MAX_REMEMBERED = 10_000;

    private final FindingSink sink;
    private final Set<String> said = new HashSet<>();

    CrawlFindings(FindingSink sink) {
        this.sink = sink;
    }

    void add(FindingCode code, RecordReference record, SourcePointer place, String message) {
        sink.add(Finding.of(code, record, place, "", message));
    }

    /** Says it as grave as it is here. */
    void add(FindingCode code, Severity severity, SourcePointer place, String message) {
        sink.add(Finding.of(code, RecordReference.NONE, place, "", message).withSeverity(severity));
    }

    /** Says it, unless it was said about the same subject before. */
    void once(String subject, FindingCode code, RecordReference record, SourcePointer place, String message) {
        if (said.size() < MAX_REMEMBERED && said.add(code.code() + ' ' + subject)) {
            add(code, record, place, message);
        }
    }
}
