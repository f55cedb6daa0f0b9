package org.elmport.mapping;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/** Markdown to HTML. */
final class MarkdownText {

    /** Quotes, lists and emphasis inside each other; what is deeper is no text of a person. */
    private static final int MAXIMUM_DEPTH = 100;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private MarkdownText() {}

    /** The text as HTML; what is nested beyond reason is taken as plain text. */
    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        return tooDeep(document) ? Entities.escape(markdown) : RENDERER.render(document);
    }

    private static boolean tooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > MAXIMUM_DEPTH) {
                    return true;
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return false;
    }
}
