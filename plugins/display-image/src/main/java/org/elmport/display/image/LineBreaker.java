package org.elmport.display.image;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines between words; a word that is wider than the page is broken where it must be. */
final class LineBreaker {

    /** Longest text that is shown in one place, in characters. */
    static final int TEXT_MAXIMUM = 4_000;

    private final FontRenderContext context;
    private final Locale locale;
    private final int width;

    LineBreaker(FontRenderContext context, String language, int width) {
        this.context = context;
        this.locale = Locale.forLanguageTag(language);
        this.width = width;
    }

    /** The lines of a text; none for a blank one. */
    List<Line> lines(String text, Style style, boolean bullet) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : cut(text).strip().split("\\R+", -1)) {
            if (!paragraph.isBlank()) {
                paragraph(printable(paragraph), style, bullet && lines.isEmpty(), lines);
            }
        }
        return lines;
    }

    /** A text in a column of its own; one line at least. */
    List<TextLayout> column(String text, Style style, int room) {
        String shown = printable(cut(text));
        if (shown.isEmpty()) {
            return List.of(new TextLayout(" ", style.font(), context));
        }
        List<TextLayout> layouts = new ArrayList<>();
        LineBreakMeasurer measurer = measurer(shown, style);
        while (measurer.getPosition() < shown.length()) {
            layouts.add(measurer.nextLayout(room));
        }
        return layouts;
    }

    private LineBreakMeasurer measurer(String text, Style style) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, style.font());
        return new LineBreakMeasurer(
                attributed.getIterator(), java.text.BreakIterator.getLineInstance(locale), context);
    }

    private void paragraph(String text, Style style, boolean bullet, List<Line> lines) {
        LineBreakMeasurer measurer = measurer(text, style);
        while (measurer.getPosition() < text.length()) {
            boolean first = lines.isEmpty();
            lines.add(new Line(
                    measurer.nextLayout(width - style.indent()),
                    style,
                    first ? style.before() : 0,
                    bullet && first,
                    style.withNext() || (first && measurer.getPosition() < text.length())));
        }
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MAXIMUM
                ? text
                : text.substring(0, TEXT_MAXIMUM).stripTrailing() + " …";
    }

    private static String printable(String text) {
        return text.strip().replaceAll("\\p{Cntrl}", " ");
    }
}
