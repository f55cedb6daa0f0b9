package org.elmport.display.image;

import java.util.ArrayList;
import java.util.List;
import org.elmport.display.DisplayContent;
import org.elmport.display.DisplayContent.Fact;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;

/** Lays a credential out on pages of A4 and draws them as PNG. Needs no screen, no network and no font of the system. */
public final class PngPageRenderer implements PageRenderer {

    /** Most pages that are drawn; what is beyond them is in the credential, but not in its picture. */
    static final int PAGES_MAXIMUM = 40;

    private static final int ROOM = Canvas.HEIGHT - 2 * Canvas.MARGIN - 8;

    /** The renderer; it keeps no state. */
    public PngPageRenderer() {}

    @Override
    public String template() {
        return "plain-a4-2";
    }

    @Override
    public List<PageImage> render(DisplayContent content) {
        LineBreaker breaker =
                new LineBreaker(new Canvas().measure(), content.language(), Canvas.WIDTH - 2 * Canvas.MARGIN);
        List<List<Line>> pages = new Pagination(ROOM).pages(lines(content, breaker));
        int count = Math.min(pages.size(), PAGES_MAXIMUM);
        List<PageImage> images = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            images.add(new PageImage("PNG", page(content, pages.get(i), breaker, i + 1, count)));
        }
        return images;
    }

    private static byte[] page(DisplayContent content, List<Line> lines, LineBreaker breaker, int number, int count) {
        Canvas canvas = new Canvas();
        canvas.draw(lines);
        breaker.lines(content.footer(), Style.FOOTER, false).stream()
                .limit(1)
                .forEach(line -> canvas.footer(line, false));
        breaker.lines(content.pageWord() + " " + number + "/" + count, Style.FOOTER, false)
                .forEach(line -> canvas.footer(line, true));
        return canvas.png();
    }

    private static List<Line> lines(DisplayContent content, LineBreaker breaker) {
        List<Line> lines = new ArrayList<>(breaker.lines(content.title(), Style.TITLE, false));
        lines.addAll(breaker.lines(content.holder(), Style.HOLDER, false));
        for (Section section : content.sections()) {
            lines.addAll(breaker.lines(section.heading(), Style.HEADING, false));
            section.facts().forEach(fact -> fact(fact, breaker, lines));
            if (!section.table().rows().isEmpty()) {
                lines.addAll(new TableLines(breaker).of(section.table()));
            }
        }
        return lines;
    }

    private static void fact(Fact fact, LineBreaker breaker, List<Line> lines) {
        lines.addAll(breaker.lines(fact.label(), Style.LABEL, false));
        boolean list = fact.values().size() > 1;
        for (String value : fact.values()) {
            lines.addAll(breaker.lines(value, list ? Style.ITEM : Style.VALUE, list));
        }
    }
}
