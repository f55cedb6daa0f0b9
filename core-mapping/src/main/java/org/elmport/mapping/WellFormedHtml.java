package org.elmport.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Reduces HTML that needs no repair in one pass, without a tree: paragraphs, lists, headings, emphasis and links, well
 * nested and closed. That is what editors of web pages and our own reading of Markdown write, and nearly all there is.
 * Gives up on anything else, which {@link HtmlReduction} then reads as a browser would; what both take, they reduce to
 * the same text.
 */
final class WellFormedHtml {

    /** Nested deeper, a parser of HTML begins to repair. */
    private static final int DEEPEST = 8;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&amp;", "lt", "&lt;", "gt", "&gt;", "quot", "\"", "#39", "'", "apos", "'");
    private static final int LONGEST_ENTITY = 4;

    private static final class Open {
        private final HtmlTag tag;
        private final int start;
        private boolean words;

        Open(HtmlTag tag, int start) {
            this.tag = tag;
            this.start = start;
        }
    }

    private final String html;
    private final StringBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private WellFormedHtml(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 16);
    }

    /** The text with the tags that QDR takes, blanks not yet joined; empty where the HTML is not of the simple kind. */
    static Optional<String> reduce(String html) {
        WellFormedHtml reduction = new WellFormedHtml(html);
        return reduction.read() ? Optional.of(reduction.out.toString()) : Optional.empty();
    }

    private boolean read() {
        boolean simple = true;
        while (simple && at < html.length()) {
            char character = html.charAt(at);
            simple = switch (character) {
                case '<' -> tag();
                case '&' -> entity();
                default -> character(character);
            };
        }
        return simple && open.isEmpty();
    }

    private boolean character(char character) {
        at++;
        if (character == ' ' || character == '\n' || character == '\r' || character == '\t') {
            out.append(' ');
            return true;
        }
        boolean special = character < ' '
                || character == SOFT_HYPHEN
                || character == ZERO_WIDTH_SPACE
                || Character.isSurrogate(character);
        if (special || in(HtmlTag.Role.LIST)) {
            return false;
        }
        if (character == NO_BREAK_SPACE) {
            return noBreakSpace();
        }
        if (character == '>') {
            out.append("&gt;");
        } else {
            out.append(character);
        }
        words();
        return true;
    }

    /** Written as a reference, so that it is not taken for a blank; no word, and in a link it is hard to say what it is. */
    private boolean noBreakSpace() {
        out.append("&#xa0;");
        return !in(HtmlTag.Role.LINK);
    }

    private boolean entity() {
        int end = html.indexOf(';', at);
        if (end < 0 || end > at + 1 + LONGEST_ENTITY || in(HtmlTag.Role.LIST)) {
            return false;
        }
        String name = html.substring(at + 1, end);
        at = end + 1;
        if (name.equals("nbsp")) {
            return noBreakSpace();
        }
        String written = ENTITIES.get(name);
        if (written == null) {
            return false;
        }
        out.append(written);
        words();
        return true;
    }

    /** Whether the innermost open element is of that kind. */
    private boolean in(HtmlTag.Role role) {
        return !open.isEmpty() && open.element().tag.role() == role;
    }

    private void words() {
        if (!open.isEmpty()) {
            open.element().words = true;
        }
    }

    private boolean tag() {
        Optional<HtmlTag> read = HtmlTag.read(html, at);
        if (read.isEmpty()) {
            return false;
        }
        HtmlTag tag = read.get();
        at = tag.end();
        if (tag.closing()) {
            return close(tag);
        }
        return fits(tag) && open(tag);
    }

    private boolean fits(HtmlTag tag) {
        HtmlTag.Role around =
                open.isEmpty() ? HtmlTag.Role.BODY : open.element().tag.role();
        return tag.role().fitsInto(around)
                && open.size() < DEEPEST
                && open.stream().noneMatch(outer -> outer.tag.repeats(tag));
    }

    private boolean open(HtmlTag tag) {
        if (tag.role() == HtmlTag.Role.BREAK) {
            out.append("<br>");
            return true;
        }
        open.push(new Open(tag, out.length()));
        if (tag.written()) {
            out.append('<').append(tag.name()).append('>');
        }
        return true;
    }

    private boolean close(HtmlTag tag) {
        if (open.isEmpty() || !open.element().tag.name().equals(tag.name())) {
            return false;
        }
        Open closed = open.pop();
        if (closed.tag.role() == HtmlTag.Role.LINK) {
            closed.words |= addressBehind(closed);
        } else if (!closed.words && closed.tag.goesWhenEmpty()) {
            out.setLength(closed.start);
            return true;
        } else if (closed.tag.written()) {
            out.append("</").append(tag.name()).append('>');
        }
        if (closed.words) {
            words();
        }
        return true;
    }

    /** Says the address of a link behind its words, unless these are the address; whether there is any. */
    private boolean addressBehind(Open link) {
        String address = link.tag.address();
        if (address.isEmpty()) {
            return false;
        }
        if (!link.words) {
            out.append(address);
        } else if (!out.substring(link.start).strip().equals(address)) {
            out.append(" (").append(address).append(')');
        }
        return true;
    }
}
