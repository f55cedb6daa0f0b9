package org.elmport.source.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.CrawlExtent;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.table.RecordTable;
import org.elmport.plugin.table.SeenIdentifiers;
import org.elmport.plugin.table.TableRow;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** One pass through the views, one after the other. */
final class JdbcCrawl implements RecordSource {

    private final Database database;
    private final JdbcOptions options;
    private final Deque<ViewShape> waiting;
    private final Map<RecordTable, ViewShape> current = new EnumMap<>(RecordTable.class);
    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);
    private final boolean changesOnly;
    private SeenIdentifiers seen = new SeenIdentifiers();
    private long requests;
    private long unreadable;
    private boolean whole;
    private boolean closed;
    private @Nullable ViewReader reader;
    private @Nullable ViewShape view;
    private @Nullable SourceException failure;

    JdbcCrawl(Database database, JdbcOptions options, List<ViewShape> views) {
        this.database = database;
        this.options = options;
        this.waiting = new ArrayDeque<>(views);
        this.requests = views.size();
        this.changesOnly = options.changes().isPresent()
                && views.stream().anyMatch(found -> found.modified().isPresent());
        views.stream()
                .filter(found -> !found.relation().deleted())
                .forEach(found -> current.put(found.relation().table(), found));
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
            database.close();
            throw fault;
        }
    }

    private Optional<SourceRecord> advance() throws SourceException {
        while (!closed && !whole) {
            ViewReader reading = reader;
            ViewShape shape = view;
            if (reading == null || shape == null) {
                openNext();
                continue;
            }
            Optional<TableRow> row = reading.next();
            if (row.isPresent()) {
                RecordTable table = shape.relation().table();
                records.merge(table.kind(), 1L, Long::sum);
                return Optional.of(table.read(row.get()));
            }
            finish(reading);
        }
        return Optional.empty();
    }

    private void openNext() {
        ViewShape next = waiting.poll();
        if (next == null) {
            whole = true;
            database.close();
            return;
        }
        boolean deleted = next.relation().deleted();
        if (!deleted) {
            seen.close();
            seen = new SeenIdentifiers();
        }
        Optional<ViewShape> there =
                deleted ? Optional.ofNullable(current.get(next.relation().table())) : Optional.empty();
        reader = new ViewReader(database, next, new PageQuery(next, there, options), options, seen);
        view = next;
    }

    private void finish(ViewReader read) {
        requests += read.requests();
        unreadable += read.unreadable();
        reader = null;
    }

    @Override
    public CrawlSummary summary() {
        ViewReader reading = reader;
        long asked = requests + (reading == null ? 0 : reading.requests());
        long passedOver = unreadable + (reading == null ? 0 : reading.unreadable());
        return new CrawlSummary(extent(), asked, records, passedOver, List.of());
    }

    /** Of a crawl through what has changed nothing follows for the rest. */
    private CrawlExtent extent() {
        CrawlExtent wanted = changesOnly ? CrawlExtent.CHANGES : CrawlExtent.WHOLE;
        return whole ? wanted : CrawlExtent.PART;
    }

    @Override
    public void close() {
        closed = true;
        seen.close();
        database.close();
    }
}
