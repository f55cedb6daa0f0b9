package org.elmport.source.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.TableRow;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** One pass through the files, one after the other. */
final class CsvCrawl implements RecordSource {

    private final FileSet files;
    private final Assignment assignment;
    private final CsvOptions options;
    private final FindingSink findings;
    private final Deque<RecordTable> waiting;
    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);
    private long filesRead;
    private long unreadable;
    private boolean whole;
    private boolean closed;
    private @Nullable TableReader current;
    private @Nullable RecordTable table;
    private @Nullable SourceException failure;

    CsvCrawl(FileSet files, Assignment assignment, CsvOptions options, FindingSink findings) {
        this.files = files;
        this.assignment = assignment;
        this.options = options;
        this.findings = findings;
        this.waiting = new ArrayDeque<>(assignment.files().keySet());
        assignment.skipped().forEach(this::reportSkipped);
    }

    private void reportSkipped(SkippedFile file) {
        findings.add(Finding.of(
                SourceFinding.FILE_SKIPPED,
                RecordReference.NONE,
                new SourcePointer(file.name(), 0, 0, ""),
                "",
                file.name() + " is not read: " + file.reason() + "."));
    }

    @Override
    public Optional<SourceRecord> next() throws SourceException {
        if (failure != null) {
            throw failure;
        }
        try {
            return advance();
        } catch (SourceException fault) {
            failure = fault;
            throw fault;
        }
    }

    private Optional<SourceRecord> advance() throws SourceException {
        while (!closed && !whole) {
            TableReader reader = current;
            RecordTable readTable = table;
            if (reader == null || readTable == null) {
                openNext();
                continue;
            }
            Optional<TableRow> row = reader.next();
            if (row.isPresent()) {
                records.merge(readTable.kind(), 1L, Long::sum);
                return Optional.of(readTable.read(row.get()));
            }
            finish(reader);
        }
        return Optional.empty();
    }

    private void openNext() throws SourceException {
        RecordTable next = waiting.poll();
        if (next == null) {
            whole = true;
            return;
        }
        String name = assignment.files().getOrDefault(next, CsvTables.fileName(next));
        current = TableReader.open(files, new CsvFile(name, next, options, findings));
        table = next;
    }

    private void finish(TableReader reader) throws SourceException {
        filesRead++;
        unreadable += reader.unreadable();
        current = null;
        reader.close();
    }

    @Override
    public CrawlSummary summary() {
        TableReader reader = current;
        long passedOver = unreadable + (reader == null ? 0 : reader.unreadable());
        return new CrawlSummary(whole, filesRead, records, passedOver, assignment.skipped());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            TableReader reader = current;
            current = null;
            if (reader != null) {
                unreadable += reader.unreadable();
                reader.close();
            }
        } catch (SourceException neverMind) {
            // nothing is read any more, and the summary says whether the crawl was whole
            whole = false;
        } finally {
            files.close();
        }
    }
}
