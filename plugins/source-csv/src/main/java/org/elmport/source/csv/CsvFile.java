package org.elmport.source.csv;

import java.util.HashSet;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/**
 * A file that is being read, and where findings about it go.
 *
 * @param name its name
 * @param table what is in it
 * @param options how it is read
 * @param findings takes findings
 * @param lost columns of which it was said already that they are not carried over
 */
record CsvFile(String name, CsvTable table, CsvOptions options, FindingSink findings, Set<String> lost) {

    CsvFile(String name, CsvTable table, CsvOptions options, FindingSink findings) {
        this(name, table, options, findings, new HashSet<>());
    }

    /** Reports something about a row; the remedy is the usual one. */
    void report(FindingCode code, RecordReference record, SourcePointer place, String message) {
        findings.add(Finding.of(code, record, place, "", message));
    }

    /** The same, with a remedy of its own. */
    void report(FindingCode code, RecordReference record, SourcePointer place, String message, String remedy) {
        findings.add(Finding.of(code, record, place, "", message).withRemedy(remedy));
    }

    /** The place of a cell. */
    SourcePointer cell(long line, String header) {
        return SourcePointer.cell(name, line, header);
    }

    /** How a record with an identifier is called: of a personal one, only what it is. */
    RecordReference reference(String id) {
        return new RecordReference(table.kind().word(), personal() ? "" : id);
    }

    /** Whether its cells say something about people, so that no finding shows one. */
    boolean personal() {
        return table.kind().personal();
    }
}
