package org.elmport.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of the simple kind: in lower case, with attributes in double quotes.
 *
 * @param address where a link leads to; empty for other tags
 * @param end where it ends in the text
 */
record HtmlTag(String name, Role role, boolean closing, String address, int end) {

    /** What an element is for, and so what it may stand in without being moved. */
    enum Role {
        /** The text itself. */
        BODY,
        PARAGRAPH,
        HEADING,
        LIST,
        ITEM,
        EMPHASIS,
        /** Emphasis that stays where it is empty. */
        SMALL,
        /** Goes, its words stay. */
        SPAN,
        LINK,
        BREAK;

        boolean fitsInto(Role around) {
            return switch (this) {
                case BODY -> false;
                case PARAGRAPH, LIST -> around == BODY || around == ITEM;
                case HEADING -> around == BODY;
                case ITEM -> around == LIST;
                case EMPHASIS, SMALL, SPAN, LINK, BREAK -> around != LIST && around != LINK;
            };
        }
    }

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("p", Role.PARAGRAPH),
            Map.entry("h1", Role.HEADING),
            Map.entry("h2", Role.HEADING),
            Map.entry("h3", Role.HEADING),
            Map.entry("h4", Role.HEADING),
            Map.entry("h5", Role.HEADING),
            Map.entry("h6", Role.HEADING),
            Map.entry("ul", Role.LIST),
            Map.entry("ol", Role.LIST),
            Map.entry("li", Role.ITEM),
            Map.entry("strong", Role.EMPHASIS),
            Map.entry("b", Role.EMPHASIS),
            Map.entry("em", Role.EMPHASIS),
            Map.entry("i", Role.EMPHASIS),
            Map.entry("u", Role.EMPHASIS),
            Map.entry("sub", Role.SMALL),
            Map.entry("sup", Role.SMALL),
            Map.entry("code", Role.SMALL),
            Map.entry("small", Role.SMALL),
            Map.entry("span", Role.SPAN),
            Map.entry("a", Role.LINK),
            Map.entry("br", Role.BREAK));

    private static final int LONGEST_NAME = 6;
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z][a-z-]*)=\"([^\"<>&\\s'][^\"<>&']*+)\"");

    /** What can stand in the address of a link without being changed on the way. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[!#-%(-;=?-~]+");

    /** The tag that begins here; empty where it is none, or not of the simple kind. */
    static Optional<HtmlTag> read(String html, int start) {
        boolean closing = html.startsWith("/", start + 1);
        int from = closing ? start + 2 : start + 1;
        int behind = from;
        while (behind < html.length() && behind - from <= LONGEST_NAME && letterOrDigit(html.charAt(behind))) {
            behind++;
        }
        String name = html.substring(from, behind);
        Role role = ROLES.get(name);
        if (role == null || behind == html.length()) {
            return Optional.empty();
        }
        if (html.charAt(behind) == '>') {
            boolean usable = role != Role.BREAK || !closing;
            return usable ? Optional.of(new HtmlTag(name, role, closing, "", behind + 1)) : Optional.empty();
        }
        if (closing) {
            return Optional.empty();
        }
        return role == Role.BREAK ? lineBreak(html, behind) : withAttributes(html, name, role, behind);
    }

    private static boolean letterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '1' && character <= '6');
    }

    private static Optional<HtmlTag> lineBreak(String html, int behind) {
        int slash = html.charAt(behind) == ' ' ? behind + 1 : behind;
        return html.startsWith("/>", slash)
                ? Optional.of(new HtmlTag("br", Role.BREAK, false, "", slash + 2))
                : Optional.empty();
    }

    /** Numbers of items and lists are published too, other attributes are not; a link leads where its address says. */
    private static Optional<HtmlTag> withAttributes(String html, String name, Role role, int behind) {
        if (role == Role.LIST || role == Role.ITEM) {
            return Optional.empty();
        }
        String address = "";
        int at = behind;
        Matcher attribute = ATTRIBUTE.matcher(html);
        while (html.charAt(at) == ' ' && attribute.region(at, html.length()).lookingAt()) {
            if (role == Role.LINK && attribute.group(1).equals("href")) {
                if (!address.isEmpty() || !ADDRESS.matcher(attribute.group(2)).matches()) {
                    return Optional.empty();
                }
                address = attribute.group(2);
            }
            at = attribute.end();
            if (at == html.length()) {
                return Optional.empty();
            }
        }
        return html.charAt(at) == '>' ? Optional.of(new HtmlTag(name, role, false, address, at + 1)) : Optional.empty();
    }

    /** Whether the tag itself is published. */
    boolean written() {
        return role != Role.SPAN && role != Role.LINK;
    }

    /** Whether the element is left out where it holds no words. */
    boolean goesWhenEmpty() {
        return switch (role) {
            case PARAGRAPH, HEADING, LIST, ITEM, EMPHASIS -> true;
            case BODY, SMALL, SPAN, LINK, BREAK -> false;
        };
    }

    /** Whether a tag inside this one would make a parser of HTML close this one first. */
    boolean repeats(HtmlTag inner) {
        return name.equals(inner.name) && role != Role.LIST && role != Role.ITEM;
    }
}
