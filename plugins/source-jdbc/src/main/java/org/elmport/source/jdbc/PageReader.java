package org.elmport.source.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pages of a view into memory, each as a whole, so that no query stays open while records are used. */
final class PageReader {

    /** A page ends early when it has this many characters, or so many that a few of the largest rows fit. */
    private static final long MANY_CHARACTERS = 8L << 20;

    private static final long FEW = 4;

    private final ViewShape view;
    private final CellReader cells;
    private final JdbcOptions.Limits limits;

    PageReader(ViewShape view, JdbcOptions options) {
        this.view = view;
        this.limits = options.limits();
        this.cells = new CellReader(options.cells().separator(), limits.cell());
    }

    /**
     * A page.
     *
     * @param rows its rows
     * @param last the identifier of the last row, as the database has it
     * @param more whether there may be another page
     */
    record Page(List<RawRow> rows, Optional<Object> last, boolean more) {}

    /** What a statement gives. */
    Page read(PreparedStatement statement, int most) throws SQLException {
        try (statement;
                ResultSet row = statement.executeQuery()) {
            List<RawRow> rows = new ArrayList<>();
            Optional<Object> last = Optional.empty();
            long characters = 0;
            long mostCharacters = Math.max(MANY_CHARACTERS, FEW * limits.row());
            while (characters < mostCharacters && row.next()) {
                RawRow read = row(row);
                last = Optional.ofNullable(key(row));
                rows.add(read);
                characters += read.cells().stream().mapToLong(String::length).sum();
            }
            return new Page(rows, last, rows.size() == most || characters >= mostCharacters);
        }
    }

    /** Padding of a fixed width is none of the identifier. */
    private @Nullable Object key(ResultSet row) throws SQLException {
        int column = view.layout().identifier() + 1;
        if (view.key().type() != ColumnType.TEXT) {
            return row.getObject(column);
        }
        String text = row.getString(column);
        return text == null ? null : text.stripTrailing();
    }

    private RawRow row(ResultSet row) throws SQLException {
        List<String> read = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        for (int index = 0; index < view.columns().size(); index++) {
            try {
                read.add(cells.read(row, index + 1, view.columns().get(index).type()));
            } catch (SQLException fault) {
                if (!SqlFaults.ofValue(fault) || index == view.layout().identifier()) {
                    throw fault;
                }
                unreadable.add(index);
                read.add("");
            }
        }
        String excess = excess(read);
        return new RawRow(excess.isEmpty() ? List.copyOf(read) : onlyIdentifier(read), unreadable, excess);
    }

    private String excess(List<String> read) {
        long size = 0;
        for (int index = 0; index < read.size(); index++) {
            if (read.get(index).length() > limits.cell()) {
                return "its column " + view.columns().get(index).header() + " has more than " + limits.cell()
                        + " characters (max-cell-size)";
            }
            size += read.get(index).length();
        }
        return size > limits.row() ? "it has more than " + limits.row() + " characters (max-row-size)" : "";
    }

    private List<String> onlyIdentifier(List<String> read) {
        List<String> cells = new ArrayList<>(Collections.nCopies(read.size(), ""));
        String identifier = read.get(view.layout().identifier());
        cells.set(view.layout().identifier(), identifier.length() > limits.cell() ? "" : identifier);
        return cells;
    }
}
