package org.elmport.source.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.SeenIdentifiers;
import org.elmport.plugin.table.TableFinding;
import org.elmport.plugin.table.TableRow;

/** Reads one view page by page. Rows that cannot be used are findings and are passed over. */
final class ViewReader {

    private final Database database;
    private final ViewShape view;
    private final PageQuery query;
    private final PageReader pages;
    private final JdbcOptions options;
    private final SeenIdentifiers seen;
    private final Deque<RawRow> waiting = new ArrayDeque<>();
    /** The identifiers of the last page, and how often: the next begins with some of them again. */
    private Map<String, Integer> before = new HashMap<>();

    private Optional<Object> last = Optional.empty();
    private int again;
    private boolean started;
    private boolean more = true;
    private long rows;
    private long unreadable;
    private long requests;

    /**
     * A reader of a view.
     *
     * @param seen the identifiers of the same kind of record that were delivered already
     */
    ViewReader(Database database, ViewShape view, PageQuery query, JdbcOptions options, SeenIdentifiers seen) {
        this.database = database;
        this.view = view;
        this.query = query;
        this.options = options;
        this.pages = new PageReader(view, options);
        this.seen = seen;
    }

    /** The next row that has an identifier of its own; empty at the end of the view. */
    Optional<TableRow> next() throws SourceException {
        while (true) {
            RawRow raw = waiting.poll();
            if (raw == null) {
                if (!fetch()) {
                    return Optional.empty();
                }
                continue;
            }
            count();
            Optional<TableRow> row = usable(raw);
            if (row.isPresent()) {
                return row;
            }
        }
    }

    private void count() throws SourceException {
        rows++;
        if (rows > options.limits().rows()) {
            throw new SourceException(
                    Fault.LIMIT,
                    view.relation() + " has more than " + options.limits().rows() + " rows.",
                    "Check that it is the right view; if so, raise the setting max-rows.");
        }
    }

    /** Fetches rows; false when there are no more. */
    private boolean fetch() throws SourceException {
        if (!started) {
            started = true;
            withoutIdentifier();
            return true;
        }
        if (!more) {
            return false;
        }
        int most = options.paging().rows() + again;
        PageReader.Page page = ask(most);
        more = page.more();
        keep(page);
        return true;
    }

    private PageReader.Page ask(int most) throws SourceException {
        requests++;
        return database.ask(connection -> pages.read(query.from(connection, last, most), most));
    }

    /** Rows without identifier have no place in the order of identifiers. */
    private void withoutIdentifier() throws SourceException {
        if (view.key().nullable() && !view.relation().deleted()) {
            requests++;
            int most = options.paging().rows();
            waiting.addAll(database.ask(connection -> pages.read(query.withoutKey(connection), most))
                    .rows());
        }
    }

    private void keep(PageReader.Page page) throws SourceException {
        Map<String, Integer> repeated = before;
        Map<String, Integer> identifiers = new HashMap<>();
        for (RawRow row : page.rows()) {
            String identifier = identifier(row);
            identifiers.merge(identifier, 1, Integer::sum);
            if (repeated.merge(identifier, -1, Integer::sum) < 0) {
                waiting.add(row);
            }
        }
        before = identifiers;
        last = page.last();
        again = lastAgain(page.rows());
        if (more && (waiting.isEmpty() || last.isEmpty())) {
            throw new SourceException(
                    Fault.UNEXPECTED_ANSWER,
                    view.relation() + " has too many rows with one and the same identifier, or gives its rows in no"
                            + " order.",
                    "Give each row of the view an identifier of its own.");
        }
    }

    /** How many rows at the end have, as far as a database may see it, the last identifier. */
    private int lastAgain(List<RawRow> read) {
        int count = 0;
        String end = read.isEmpty() ? "" : plain(read.get(read.size() - 1));
        for (int i = read.size() - 1; i >= 0 && plain(read.get(i)).equals(end); i--) {
            count++;
        }
        return count;
    }

    private String identifier(RawRow row) {
        return row.cells().get(view.layout().identifier());
    }

    private String plain(RawRow row) {
        return identifier(row).strip().toLowerCase(Locale.ROOT);
    }

    private Optional<TableRow> usable(RawRow raw) {
        String id = identifier(raw).strip();
        if (id.isEmpty() && raw.excess().isEmpty()) {
            return passOver(SourceFinding.IDENTIFIER_MISSING, RecordReference.NONE, "", "A row has no identifier.");
        }
        if (!raw.excess().isEmpty()) {
            return passOver(
                    TableFinding.ROW_TOO_LARGE,
                    view.table().reference(id),
                    id,
                    "The row is too large: " + raw.excess() + ".");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            return passOver(
                    SourceFinding.RECORD_UNREADABLE,
                    RecordReference.NONE,
                    "",
                    "The identifier of a row holds a line break or another control character.");
        }
        if (!seen.add(id)) {
            return twice(id);
        }
        return Optional.of(row(raw, id));
    }

    /** A row that was deleted while the view was read was delivered already; the next crawl finds it gone. */
    private Optional<TableRow> twice(String id) {
        if (view.relation().deleted()) {
            return Optional.empty();
        }
        return tell(
                SourceFinding.IDENTIFIER_TWICE,
                view.table().reference(id),
                id,
                "The identifier " + (view.table().personal() ? "of the row" : id) + " stands in an earlier row too.");
    }

    private TableRow row(RawRow raw, String id) {
        TableRow row = new TableRow(view.table(), view.layout(), raw.cells(), view.origin(id, rows));
        for (int index : raw.unreadable()) {
            ViewColumn column = view.columns().get(index);
            view.table()
                    .report(
                            SourceFinding.VALUE_UNREADABLE,
                            row.reference(),
                            place(id, column.header()),
                            "What stands in the column " + column.header() + " cannot be read as " + column.typeName()
                                    + ".",
                            "Correct the value, or cast the column in the view to a text.");
        }
        return row;
    }

    private Optional<TableRow> passOver(FindingCode code, RecordReference record, String id, String message) {
        unreadable++;
        return tell(code, record, id, message);
    }

    private Optional<TableRow> tell(FindingCode code, RecordReference record, String id, String message) {
        view.table().report(code, record, place(id, view.key().header()), message);
        return Optional.empty();
    }

    private SourcePointer place(String id, String header) {
        return view.table().personal()
                ? SourcePointer.cell(view.relation().name(), rows, header)
                : SourcePointer.cell(view.relation().name(), 0, id.isEmpty() ? header : id + "/" + header);
    }

    /** How many rows were passed over with a finding, without those whose identifier an earlier row had. */
    long unreadable() {
        return unreadable;
    }

    /** How many queries were made. */
    long requests() {
        return requests;
    }
}
