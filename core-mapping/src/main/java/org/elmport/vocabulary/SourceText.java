package org.elmport.vocabulary;

/** What a source wrote for a code, made ready for being looked up. */
final class SourceText {

    private static final String SECURE = "https://";
    private static final String PLAIN = "http://";

    private SourceText() {}

    /** The text without blanks around it (no-break ones included), and without the IRI of the list before it. */
    static String code(CodeList list, String value) {
        String text = trimmed(value);
        String plain = text.startsWith(SECURE) ? PLAIN + text.substring(SECURE.length()) : text;
        return plain.startsWith(list.conceptPrefix())
                ? plain.substring(list.conceptPrefix().length())
                : text;
    }

    /** The text without blanks, no-break spaces and byte order marks around it. */
    static String trimmed(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && blank(value.charAt(start))) {
            start++;
        }
        while (end > start && blank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
