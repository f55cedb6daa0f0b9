package org.elmport.display.image;

import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import org.elmport.display.DisplayContent.Row;
import org.elmport.display.DisplayContent.Table;

/** Lays a table out: a wide column for what a row is about, and narrow ones for what is known of it. */
final class TableLines {

    private static final int FIRST = 372;
    private static final int GAP = 10;
    private static final int INDENT = 14;
    private static final int INDENT_MAXIMUM = 8 * INDENT;

    /** The places of all columns but the first, and where the last one ends. */
    private static final int[] PLACES = {FIRST + GAP, 470, 555, Canvas.WIDTH - 2 * Canvas.MARGIN + GAP};

    private final LineBreaker breaker;

    TableLines(LineBreaker breaker) {
        this.breaker = breaker;
    }

    List<Line> of(Table table) {
        List<Line> lines = new ArrayList<>(lines(new Row(0, table.heads()), Style.HEAD));
        table.rows().forEach(row -> lines.addAll(lines(row, Style.ROW)));
        return lines;
    }

    /** The lines of a row, which stay on one page. */
    private List<Line> lines(Row row, Style style) {
        int indent = Math.min(row.depth() * INDENT, INDENT_MAXIMUM);
        List<TextLayout> first = breaker.column(row.cells().get(0), style, FIRST - indent);
        List<List<TextLayout>> others = new ArrayList<>();
        int height = first.size();
        for (int i = 1; i < row.cells().size() && i < PLACES.length; i++) {
            int room = PLACES[i] - PLACES[i - 1] - GAP;
            others.add(
                    row.cells().get(i).isBlank()
                            ? List.of()
                            : breaker.column(row.cells().get(i), style, room));
            height = Math.max(height, others.get(i - 1).size());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            TextLayout layout = i < first.size()
                    ? first.get(i)
                    : breaker.column("", style, FIRST).get(0);
            boolean more = style.withNext() || i < height - 1;
            lines.add(new Line(layout, style, indent, i == 0 ? style.before() : 0, false, more, beside(others, i)));
        }
        return lines;
    }

    private static List<Line.Cell> beside(List<List<TextLayout>> columns, int line) {
        List<Line.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (line < columns.get(i).size()) {
                cells.add(new Line.Cell(PLACES[i], columns.get(i).get(line)));
            }
        }
        return cells;
    }
}
