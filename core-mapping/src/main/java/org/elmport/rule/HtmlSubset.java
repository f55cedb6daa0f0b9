package org.elmport.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The HTML that the register takes in descriptions and notes; one pass, nothing allocated for text without tags. */
final class HtmlSubset {

    private static final Set<String> TAGS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "em", "i", "code", "u", "ul", "ol", "li", "br",
            "hr", "address", "section", "small", "sub", "sup");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of("li", Set.of("value"), "ol", Set.of("start", "type"));
    private static final String ATTRIBUTE_OF_ANY_TAG = "style";

    private HtmlSubset() {}

    /** The first tag or attribute that is not taken, such as {@code <a>} or {@code <p onclick>}. */
    static Optional<String> firstViolation(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next == '!' || next == '?') {
                return Optional.of("<" + next + "…>");
            }
            boolean closing = next == '/';
            int name = closing ? at + 2 : at + 1;
            if (name < text.length() && LexicalForm.letter(text.charAt(name))) {
                Optional<String> violation = tag(text, name);
                if (violation.isPresent()) {
                    return violation;
                }
            }
            at = text.indexOf('<', at + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> tag(String text, int start) {
        int end = nameEnd(text, start);
        String tag = name(text, start, end);
        if (!TAGS.contains(tag)) {
            return Optional.of("<" + tag + ">");
        }
        Set<String> allowed = ATTRIBUTES.getOrDefault(tag, Set.of());
        int at = end;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            if (!LexicalForm.letter(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = nameEnd(text, at);
            String attribute = name(text, at, stop);
            if (!ATTRIBUTE_OF_ANY_TAG.equals(attribute) && !allowed.contains(attribute)) {
                return Optional.of("<" + tag + " " + attribute + ">");
            }
            at = skipValue(text, stop);
        }
        return Optional.empty();
    }

    /** Behind the value of an attribute, quoted or not; where it stands when there is none. */
    private static int skipValue(String text, int start) {
        int at = skipSpace(text, start);
        if (at >= text.length() || text.charAt(at) != '=') {
            return at;
        }
        at = skipSpace(text, at + 1);
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            return close < 0 ? text.length() : close + 1;
        }
        while (at < text.length() && text.charAt(at) != '>' && !LexicalForm.space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length() && LexicalForm.space(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length() && nameCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean nameCharacter(char c) {
        return LexicalForm.letter(c) || LexicalForm.digit(c) || c == '-' || c == ':' || c == '_';
    }

    /** A name in lower case; a very long one is cut, since it is no name that we know. */
    private static String name(String text, int start, int end) {
        return text.substring(start, Math.min(end, start + 32)).toLowerCase(Locale.ROOT);
    }
}
