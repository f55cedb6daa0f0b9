package org.elmport.mapping;

/** The beginning of a value, for messages. */
final class Excerpt {

    private static final int LENGTH = 120;

    private Excerpt() {}

    /** The value in quotes, on one line, cut where it is long. */
    static String of(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return "\"" + line + "\"";
        }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return "\"" + line.substring(0, end) + "…\"";
    }
}
