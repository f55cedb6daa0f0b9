package org.elmport.source.csv;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line the line in which it starts, from 1
 * @param cells its cells; none where it is larger than the limits allow
 * @param excess why it is too large; empty when it is not
 */
record RawRow(long line, List<String> cells, String excess) {

    /** Whether it holds nothing at all. */
    boolean blank() {
        if (!excess.isEmpty()) {
            return false;
        }
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
