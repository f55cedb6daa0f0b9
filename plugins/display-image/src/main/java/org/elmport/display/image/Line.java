package org.elmport.display.image;

import java.awt.font.TextLayout;
import java.util.List;

/**
 * One line of text, measured.
 *
 * @param layout the text
 * @param style how it looks
 * @param indent how far from the left margin it begins, in pixels
 * @param before the room above it, in pixels
 * @param bullet whether it begins an entry of a list
 * @param withNext whether it must not stand last on a page
 * @param beside what stands in the same line in other columns
 */
record Line(
        TextLayout layout, Style style, int indent, int before, boolean bullet, boolean withNext, List<Cell> beside) {

    /**
     * Text in another column.
     *
     * @param x how far from the left margin it begins, in pixels
     * @param layout the text
     */
    record Cell(int x, TextLayout layout) {}

    /** Keeps a list of its own. */
    Line {
        beside = List.copyOf(beside);
    }

    Line(TextLayout layout, Style style, int before, boolean bullet, boolean withNext) {
        this(layout, style, style.indent(), before, bullet, withNext, List.of());
    }

    /** The room it takes, without that above it, in pixels. */
    int height() {
        return (int) Math.ceil(layout.getAscent() + layout.getDescent() + layout.getLeading());
    }
}
