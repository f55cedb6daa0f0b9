package org.elmport.mapping;

import java.util.regex.Pattern;

/** The beginning of a value, for messages. */
final class Excerpt {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LENGTH = 120;

    private Excerpt() {}

    /** The value in quotes, on one line, cut where it is long. */
    static String of(String value) {
        String line = BLANKS.matcher(value.strip()).replaceAll(" ");
        if (line.length() <= LENGTH) {
            return "\"" + line + "\"";
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return "\"" + line.substring(0, end) + "…\"";
    }
}
