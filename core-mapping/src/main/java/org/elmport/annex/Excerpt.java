package org.elmport.annex;

/** A value as it may stand in a message: short, on one line, and without what could be a person's mail address. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String value) {
        return "'" + plain(value) + "'";
    }

    /** The same without quotes. */
    static String plain(String value) {
        if (value.indexOf('@') >= 0) {
            return "(a value with @, not shown)";
        }
        String line = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        StringBuilder excerpt = new StringBuilder(line.length());
        line.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .forEach(excerpt::appendCodePoint);
        return excerpt.toString();
    }
}
