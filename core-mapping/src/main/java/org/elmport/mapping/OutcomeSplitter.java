package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.record.TextFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the learning outcomes in one block of text: items of a list, lines with bullets or numbers, one to a line, or
 * parts between semicolons. A lead-in ("The student can:") is left out. What shows no such form stays one outcome:
 * nothing is ever split inside a sentence.
 */
final class OutcomeSplitter {

    private static final Pattern BULLET = Pattern.compile("(?:[-–—*+•·◦▪‣●○■]\\s+|[•●▪‣■](?=\\S)|\\(?\\d{1,2}[.)]\\s+"
            + "|\\(?[a-zA-Z][.)]\\s+|(?:LO|ILO|RA|LR)\\s?\\d{1,2}\\s?[:.)–-]\\s*)");
    private static final String BULLET_LETTERS = "LIR";
    private static final Pattern INLINE_NUMBER = Pattern.compile("(?:^|(?<=[\\s:]))\\(?(\\d{1,2})[.)]\\s+");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}");
    private static final Pattern LAST_PUNCTUATION = Pattern.compile("[;,\\s]+$");
    private static final int PARTS_WITHOUT_LEAD_IN = 3;

    private OutcomeSplitter() {}

    /** The outcomes, each on one line without markup; one when the text has no form of a list, none when it is blank. */
    static List<String> split(TextFormat stated, String value) {
        TextFormat format = Markup.format(stated, value);
        if (format == TextFormat.PLAIN) {
            return splitLines(value);
        }
        Document document = Jsoup.parseBodyFragment(Markup.html(format, value));
        List<String> items = listItems(document);
        return items.isEmpty() ? splitLines(lines(document)) : items;
    }

    private static List<String> listItems(Document document) {
        List<String> items = new ArrayList<>();
        for (Element item : document.select("li")) {
            if (!item.parents().is("li")) {
                add(item(item), items);
            }
        }
        return items;
    }

    /** An item with the list inside it, on one line. */
    private static String item(Element item) {
        Element own = item.clone();
        List<String> inside = new ArrayList<>();
        for (Element nested : own.select("ul > li, ol > li")) {
            if (!nested.equals(own)) {
                Element words = nested.clone();
                words.select("ul, ol").remove();
                add(words.text(), inside);
            }
        }
        own.select("ul, ol").remove();
        String words = own.text().strip();
        if (inside.isEmpty()) {
            return words;
        }
        return words + (words.isEmpty() || words.endsWith(":") ? " " : ": ") + String.join("; ", inside);
    }

    private static String lines(Document document) {
        document.select("br").forEach(element -> element.after("\n"));
        document.select("p, div, tr, h1, h2, h3, h4, h5, h6, dd, dt").forEach(element -> element.after("\n"));
        return document.wholeText();
    }

    private static List<String> splitLines(String text) {
        List<String> lines = filledLines(text);
        if (lines.size() < 2) {
            return lines.isEmpty() ? lines : inline(lines.get(0));
        }
        if (bulleted(lines)) {
            return bullets(lines);
        }
        List<String> whole = unwrapped(lines);
        return whole.size() > 1 ? oneToALine(whole) : inline(whole.get(0));
    }

    /** Most outcomes are one line, which is found without looking for others. */
    private static List<String> filledLines(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            String line = Blanks.tidy(text);
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<String> lines = new ArrayList<>();
        text.lines().map(Blanks::tidy).forEach(lines::add);
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Whether two lines or more have a bullet. */
    private static boolean bulleted(List<String> lines) {
        int found = 0;
        for (String line : lines) {
            if (mayHaveBullet(line) && BULLET.matcher(line).lookingAt()) {
                found++;
            }
        }
        return found >= 2;
    }

    /** False for what begins with a word, as most texts do: the pattern tries all its ways before it says so. */
    private static boolean mayHaveBullet(String line) {
        boolean word = line.length() > 1 && Character.isLetter(line.charAt(0)) && Character.isLetter(line.charAt(1));
        return !word || BULLET_LETTERS.indexOf(line.charAt(0)) >= 0;
    }

    /** Lines with bullets; a line without one goes on with the item before it, and those before the first are lead-in. */
    private static List<String> bullets(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.lookingAt()) {
                joined.add(line.substring(bullet.end()));
            } else if (!joined.isEmpty()) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last) + " " + line);
            }
        }
        return tidy(joined);
    }

    /** Lines that end in the middle of a sentence are joined with the next. */
    private static List<String> unwrapped(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            int last = whole.size() - 1;
            if (last >= 0 && goesOn(whole.get(last), line)) {
                whole.set(last, whole.get(last) + " " + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static boolean goesOn(String before, String line) {
        char end = before.charAt(before.length() - 1);
        boolean sentenceOpen = ".;:!?".indexOf(end) < 0;
        return sentenceOpen && Character.isLowerCase(line.codePointAt(0)) && !listOfFragments(before);
    }

    /** A line that begins in lower case is an item of a list whose items are no sentences. */
    private static boolean listOfFragments(String before) {
        return Character.isLowerCase(before.codePointAt(0));
    }

    private static List<String> oneToALine(List<String> lines) {
        boolean leadIn = lines.get(0).endsWith(":");
        return tidy(leadIn ? lines.subList(1, lines.size()) : lines);
    }

    private static List<String> inline(String line) {
        List<String> numbered = numbered(line);
        return numbered.size() > 1 ? numbered : semicolons(line).orElse(tidy(List.of(line)));
    }

    /** "1) … 2) … 3) …", from the start of the line or after a lead-in. */
    private static List<String> numbered(String line) {
        if (line.indexOf('.') < 0 && line.indexOf(')') < 0) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        Matcher number = INLINE_NUMBER.matcher(line);
        int start = -1;
        int expected = 1;
        while (number.find()) {
            boolean first = expected == 1;
            String before = line.substring(0, number.start()).strip();
            if (Integer.parseInt(number.group(1)) != expected
                    || (first && !before.isEmpty() && !before.endsWith(":"))) {
                continue;
            }
            if (!first) {
                items.add(line.substring(start, number.start()));
            }
            start = number.end();
            expected++;
        }
        if (start >= 0) {
            items.add(line.substring(start));
        }
        return tidy(items);
    }

    private static Optional<List<String>> semicolons(String line) {
        if (line.indexOf(';') < 0 || NEXT_SENTENCE.matcher(line).find()) {
            return Optional.empty();
        }
        int colon = line.indexOf(':');
        boolean leadIn = colon >= 0 && colon < line.indexOf(';');
        List<String> parts = tidy(List.of(line.substring(leadIn ? colon + 1 : 0).split(";")));
        return parts.size() >= (leadIn ? 2 : PARTS_WITHOUT_LEAD_IN) ? Optional.of(parts) : Optional.empty();
    }

    private static List<String> tidy(List<String> items) {
        List<String> tidy = new ArrayList<>(items.size());
        for (String item : items) {
            add(item, tidy);
        }
        return tidy;
    }

    private static void add(String item, List<String> items) {
        boolean wordLast = !item.isEmpty() && Character.isLetterOrDigit(item.charAt(item.length() - 1));
        String text = (wordLast ? item : LAST_PUNCTUATION.matcher(item).replaceAll("")).strip();
        if (!text.isEmpty() && !items.contains(text)) {
            items.add(text);
        }
    }
}
