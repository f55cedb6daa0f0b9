package org.elmport.source.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a row, up to the limits. What is larger is counted and dropped, so that reading can go on. */
final class RowCollector extends AbstractBaseCsvCallbackHandler<RawRow> {

    private final CsvLimits limits;
    private final List<String> cells = new ArrayList<>();
    private long size;
    private String excess = "";
    private long line = 1;

    RowCollector(CsvLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLine) {
        cells.clear();
        size = 0;
        excess = "";
        line = startingLine;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        size += length;
        if (excess.isEmpty()) {
            excess = excess(index, length);
        }
        if (excess.isEmpty()) {
            cells.add(length == 0 ? "" : new String(buffer, offset, length));
        } else {
            cells.clear();
        }
    }

    private String excess(int index, int length) {
        if (length > limits.cellSize()) {
            return "its cell " + (index + 1) + " has " + length + " characters (max-cell-size: " + limits.cellSize()
                    + ")";
        }
        if (size > limits.rowSize()) {
            return "it has more than " + limits.rowSize() + " characters (max-row-size)";
        }
        return index >= limits.columns() ? "it has more than " + limits.columns() + " cells (max-columns)" : "";
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(line, List.copyOf(cells), excess);
    }

    /** The line in which the row starts that is being read. */
    long line() {
        return line;
    }
}
