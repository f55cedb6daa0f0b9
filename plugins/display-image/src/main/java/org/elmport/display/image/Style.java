package org.elmport.display.image;

import java.awt.Font;

/**
 * How a piece of text looks.
 *
 * @param font the font with its size
 * @param grey how dark it is: 0 is black, 255 is white
 * @param indent how far from the left margin it begins, in pixels
 * @param before the room above it, in pixels
 * @param withNext whether it must not stand last on a page
 */
record Style(Font font, int grey, int indent, int before, boolean withNext) {

    static final Style TITLE = new Style(Typeface.bold(26), 0, 0, 0, true);
    static final Style HOLDER = new Style(Typeface.regular(20), 34, 0, 14, true);
    static final Style HEADING = new Style(Typeface.bold(15), 0, 0, 24, true);
    static final Style LABEL = new Style(Typeface.bold(11), 85, 0, 12, true);
    static final Style VALUE = new Style(Typeface.regular(13), 0, 0, 3, false);
    static final Style ITEM = new Style(Typeface.regular(13), 0, 18, 3, false);
    static final Style HEAD = new Style(Typeface.bold(10), 85, 0, 12, true);
    static final Style ROW = new Style(Typeface.regular(12), 0, 0, 4, false);
    static final Style FOOTER = new Style(Typeface.regular(9), 102, 0, 0, false);
}
