package org.elmport.display.image;

import java.awt.font.TextLayout;

/**
 * One line of text, measured.
 *
 * @param layout the text
 * @param style how it looks
 * @param before the room above it, in pixels
 * @param bullet whether it begins an entry of a list
 * @param withNext whether it must not stand last on a page
 */
record Line(TextLayout layout, Style style, int before, boolean bullet, boolean withNext) {

    /** The room it takes, without that above it, in pixels. */
    int height() {
        return (int) Math.ceil(layout.getAscent() + layout.getDescent() + layout.getLeading());
    }
}
