package org.elmport.display.image;

import java.util.ArrayList;
import java.util.List;

/** Distributes lines over pages; what must stay with the line after it does. */
final class Pagination {

    private final int room;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private int used;

    Pagination(int room) {
        this.room = room;
    }

    List<List<Line>> pages(List<Line> lines) {
        int i = 0;
        while (i < lines.size()) {
            int end = blockEnd(lines, i);
            List<Line> block = lines.subList(i, end);
            if (used + height(block, page.isEmpty()) > room && !page.isEmpty()) {
                finish();
            }
            block.forEach(this::add);
            i = end;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            finish();
        }
        return pages;
    }

    /** Where the lines end that must stand together. */
    private static int blockEnd(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() - 1 && lines.get(end).withNext()) {
            end++;
        }
        return end + 1;
    }

    private void add(Line line) {
        int height = line.height() + (page.isEmpty() ? 0 : line.before());
        if (used + height > room && !page.isEmpty()) {
            finish();
            height = line.height();
        }
        page.add(line);
        used += height;
    }

    private static int height(List<Line> lines, boolean topOfPage) {
        int height = 0;
        for (int i = 0; i < lines.size(); i++) {
            height += lines.get(i).height()
                    + (topOfPage && i == 0 ? 0 : lines.get(i).before());
        }
        return height;
    }

    private void finish() {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
    }
}
