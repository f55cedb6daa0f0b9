package org.elmport.plugin.table;

import java.util.HashSet;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/**
 * A table that is being read, and where findings about it go.
 *
 * @param name its name: of the file, or of the view
 * @param word what people call it: a file, a view
 * @param table what is in it
 * @param options how its cells are read
 * @param findings takes findings
 * @param lost columns of which it was said already that they are not carried over
 */
public record OpenTable(
        String name, String word, RecordTable table, TableOptions options, FindingSink findings, Set<String> lost) {

    /** A table of which nothing was read yet. */
    public OpenTable(String name, String word, RecordTable table, TableOptions options, FindingSink findings) {
        this(name, word, table, options, findings, new HashSet<>());
    }

    /** Reports something about a row; the remedy is the usual one. */
    public void report(FindingCode code, RecordReference record, SourcePointer place, String message) {
        findings.add(Finding.of(code, record, place, "", message));
    }

    /** The same, with a remedy of its own. */
    public void report(FindingCode code, RecordReference record, SourcePointer place, String message, String remedy) {
        findings.add(Finding.of(code, record, place, "", message).withRemedy(remedy));
    }

    /** How a record with an identifier is called: of a personal one, only what it is. */
    public RecordReference reference(String id) {
        return new RecordReference(table.kind().word(), personal() ? "" : id);
    }

    /** Whether its cells say something about people, so that no finding shows one. */
    public boolean personal() {
        return table.kind().personal();
    }
}
