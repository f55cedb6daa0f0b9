package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Reduces HTML to the tags that QDR takes. Links become their words with the address behind them, tables become lines,
 * other blocks paragraphs; scripts, forms and media go. Says what lost its form.
 */
final class HtmlReduction {

    private static final String[] TAGS = {
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "em", "i", "code", "u", "ul", "ol", "li", "br", "hr",
        "address", "section", "small", "sub", "sup"
    };
    private static final Safelist SAFE =
            new Safelist().addTags(TAGS).addAttributes("li", "value").addAttributes("ol", "start", "type");
    private static final String BLOCKS = "div, article, header, footer, main, nav, aside, blockquote, pre, dl, dt, dd,"
            + " figure, figcaption, center, fieldset, form, details, summary";
    private static final String BLOCKS_INSIDE = "p, ul, ol, h1, h2, h3, h4, h5, h6, section, address, hr, " + BLOCKS;
    private static final String DROPPED =
            "script, style, noscript, template, iframe, object, embed, audio, video, canvas, svg, input, select, textarea";

    private final Document document;
    private final Set<String> changed = new TreeSet<>();

    private HtmlReduction(String html) {
        document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
    }

    static Markup reduce(String html) {
        HtmlReduction reduction = new HtmlReduction(html);
        String text = reduction.reduced();
        return Markup.of(text, reduction.changed);
    }

    private String reduced() {
        drop();
        links();
        tables();
        blocks();
        Document clean = new Cleaner(SAFE).clean(document);
        clean.outputSettings(document.outputSettings());
        removeEmpty(clean);
        String text = Blanks.tidy(clean.body().html());
        return text.indexOf('<') < 0 ? Markup.plain(words(text)) : text;
    }

    private static String words(String text) {
        return Blanks.joined(Parser.unescapeEntities(text, false));
    }

    private void drop() {
        for (Element element : document.select(DROPPED)) {
            if (!element.normalName().equals("script") && !element.normalName().equals("style")) {
                changed.add("<" + element.normalName() + ">");
            }
            element.remove();
        }
        for (Element image : document.select("img")) {
            changed.add("<img>");
            image.replaceWith(new TextNode(image.attr("alt")));
        }
    }

    private void links() {
        for (Element link : document.select("a")) {
            String address = link.attr("href").strip();
            String lower = address.toLowerCase(Locale.ROOT);
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                addressBehind(link, address);
            } else if (!address.isEmpty()) {
                changed.add("links that lead to no public page");
            }
            link.unwrap();
        }
    }

    private static void addressBehind(Element link, String address) {
        String words = link.text().strip();
        if (words.isEmpty()) {
            link.appendText(address);
        } else if (!words.equals(address)) {
            link.appendText(" (" + address + ")");
        }
    }

    /** The innermost table first. */
    private void tables() {
        List<Element> tables = new ArrayList<>(document.select("table"));
        for (int i = tables.size() - 1; i >= 0; i--) {
            changed.add("<table>");
            Element lines = new Element("div");
            for (Element row : tables.get(i).select("caption, tr")) {
                lines.appendChild(new Element("p").text(cells(row)));
            }
            tables.get(i).replaceWith(lines);
        }
    }

    private static String cells(Element row) {
        if (row.normalName().equals("caption")) {
            return row.text();
        }
        return row.children().stream()
                .map(cell -> cell.text().strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** The innermost block first. */
    private void blocks() {
        List<Element> blocks = new ArrayList<>(document.body().select(BLOCKS));
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Element block = blocks.get(i);
            if (block.children().is(BLOCKS_INSIDE)) {
                block.unwrap();
            } else {
                block.tagName("p");
                block.clearAttributes();
            }
        }
    }

    private static void removeEmpty(Document clean) {
        List<Element> elements =
                new ArrayList<>(clean.body().select("p, li, ul, ol, h1, h2, h3, h4, h5, h6, strong, em, b, i, u"));
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (Blanks.only(elements.get(i).text())) {
                elements.get(i).remove();
            }
        }
    }
}
