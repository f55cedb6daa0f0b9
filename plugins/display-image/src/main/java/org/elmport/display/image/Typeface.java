package org.elmport.display.image;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface of the pages, DejaVu Sans, from the class path: the same on every machine. */
final class Typeface {

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    private static final Font REGULAR = load("DejaVuSans.ttf");
    private static final Font BOLD = load("DejaVuSans-Bold.ttf");

    private Typeface() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static Font load(String file) {
        try (InputStream content = Typeface.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException("the font " + FOLDER + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
