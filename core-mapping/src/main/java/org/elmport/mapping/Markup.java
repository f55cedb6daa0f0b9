package org.elmport.mapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.elmport.record.TextFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * A text as it is published.
 *
 * @param text the text
 * @param changed what could not be kept, in words, in a fixed order
 */
record Markup(String text, List<String> changed) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern TAG_LIKE = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern HTML = Pattern.compile(
            "</?(?:p|br|hr|ul|ol|li|div|span|a|b|i|u|em|strong|table|tr|td|th|h[1-6]|sub|sup|font|img|blockquote|pre|code"
                    + "|dl|dt|dd|section|article|small|script|style)(?:\\s[^<>]*)?/?>|&(?:nbsp|amp|lt|gt|quot|#[0-9]+);",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_SIGN = Pattern.compile(
            "(?m)^#{1,6} \\S|\\*\\*\\S[^*\\n]*\\*\\*|\\[[^\\]\\n]+]\\(https?://[^)\\s]+\\)|^[-*+] \\S.*\\R[-*+] \\S");

    /** How a text is written, found out from it where the source does not say. */
    static TextFormat format(TextFormat stated, String value) {
        if (stated != TextFormat.UNSTATED) {
            return stated;
        }
        // most texts are plain; looking for a single character is far cheaper than the pattern
        if ((value.indexOf('<') >= 0 || value.indexOf('&') >= 0)
                && HTML.matcher(value).find()) {
            return TextFormat.HTML;
        }
        return MARKDOWN_SIGN.matcher(value).find() ? TextFormat.MARKDOWN : TextFormat.PLAIN;
    }

    /** The words on one line. */
    static Markup line(TextFormat stated, String value) {
        TextFormat format = format(stated, value);
        String words = format == TextFormat.PLAIN
                ? value
                : Jsoup.parseBodyFragment(html(format, value)).text();
        return new Markup(BLANKS.matcher(words).replaceAll(" ").strip(), List.of());
    }

    /** The text with the markup that Europass takes. */
    static Markup body(TextFormat stated, String value) {
        TextFormat format = format(stated, value);
        if (format == TextFormat.PLAIN) {
            return new Markup(plain(value), List.of());
        }
        return HtmlReduction.reduce(html(format, value));
    }

    /** The text as HTML, whatever it is written in. */
    static String html(TextFormat format, String value) {
        return switch (format) {
            case HTML -> value;
            case MARKDOWN -> MarkdownText.html(value);
            case PLAIN, UNSTATED -> Entities.escape(value);
        };
    }

    /** Plain text is published as it is, but for what would be taken for a tag. */
    static String plain(String value) {
        return TAG_LIKE.matcher(value.strip()).replaceAll("&lt;");
    }

    static Markup of(String text, Set<String> changed) {
        return new Markup(text, List.copyOf(changed));
    }
}
