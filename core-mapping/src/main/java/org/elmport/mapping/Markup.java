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

    private static final Pattern TAG_LIKE = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern HTML = Pattern.compile(
            "</?(?:p|br|hr|ul|ol|li|div|span|a|b|i|u|em|strong|table|tr|td|th|h[1-6]|sub|sup|font|img|blockquote|pre|code"
                    + "|dl|dt|dd|section|article|small|script|style)(?:\\s[^<>]*)?/?>|&(?:nbsp|amp|lt|gt|quot|#[0-9]+);",
            Pattern.CASE_INSENSITIVE);
    private static final String LINE_SIGNS = "#-*+";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

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
        return mayHaveMarkdown(value) && MARKDOWN_SIGN.matcher(value).find() ? TextFormat.MARKDOWN : TextFormat.PLAIN;
    }

    /** Whether the pattern has anything to hold on to: trying it at each place costs more than all else that is done. */
    private static boolean mayHaveMarkdown(String value) {
        return value.contains("**") || value.contains("](") || signStartsLine(value);
    }

    private static boolean signStartsLine(String value) {
        boolean sign = signAt(value, 0);
        for (int i = 0; i < LINE_BREAKS.length() && !sign; i++) {
            sign = signBehind(value, LINE_BREAKS.charAt(i));
        }
        return sign;
    }

    private static boolean signBehind(String value, char lineBreak) {
        int at = value.indexOf(lineBreak);
        while (at >= 0 && !signAt(value, at + 1)) {
            at = value.indexOf(lineBreak, at + 1);
        }
        return at >= 0;
    }

    private static boolean signAt(String value, int place) {
        return place < value.length() && LINE_SIGNS.indexOf(value.charAt(place)) >= 0;
    }

    /** The words on one line. */
    static Markup line(TextFormat stated, String value) {
        TextFormat format = format(stated, value);
        String words = format == TextFormat.PLAIN
                ? value
                : Jsoup.parseBodyFragment(html(format, value)).text();
        return new Markup(Blanks.tidy(words), List.of());
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
        String text = value.strip();
        return text.indexOf('<') < 0 ? text : TAG_LIKE.matcher(text).replaceAll("&lt;");
    }

    static Markup of(String text, Set<String> changed) {
        return new Markup(text, List.copyOf(changed));
    }
}
