package org.elmport.rule;

/** Reads an {@code xs:duration}. */
final class DurationForm {

    /** Months alone, from here on, are rather minutes or hours: {@code P60M} where {@code PT60M} is meant. */
    static final int SUSPICIOUS_MONTHS = 60;

    private static final String DATE_PARTS = "YMD";
    private static final String TIME_PARTS = "HMS";

    private DurationForm() {}

    /** What a duration is like. */
    enum Kind {
        INVALID,
        ZERO,
        NEGATIVE,
        SUSPICIOUS,
        PLAIN
    }

    /** What the value is. */
    static Kind kind(String text) {
        int end = LexicalForm.end(text);
        int at = LexicalForm.start(text);
        boolean negative = at < end && text.charAt(at) == '-';
        at = negative ? at + 1 : at;
        if (at >= end || text.charAt(at) != 'P') {
            return Kind.INVALID;
        }
        int time = text.indexOf('T', at);
        int dateEnd = time < 0 ? end : time;
        boolean dates = dateEnd > at + 1;
        boolean times = time >= 0;
        boolean dateParts = parts(text, at + 1, dateEnd, DATE_PARTS);
        boolean timeParts = !times || (time + 1 < end && parts(text, time + 1, end, TIME_PARTS));
        return (dates || times) && dateParts && timeParts ? valid(text, at + 1, end, negative, times) : Kind.INVALID;
    }

    private static Kind valid(String text, int start, int end, boolean negative, boolean times) {
        if (zero(text, start, end)) {
            return Kind.ZERO;
        }
        if (negative) {
            return Kind.NEGATIVE;
        }
        return !times && months(text, start, end) >= SUSPICIOUS_MONTHS ? Kind.SUSPICIOUS : Kind.PLAIN;
    }

    /** Whether there are numbers, each with the next letter of those left; seconds may have a fraction. */
    private static boolean parts(String text, int start, int end, String letters) {
        int at = start;
        int next = 0;
        while (at < end) {
            int stop = LexicalForm.skipDigits(text, at, end);
            boolean number = stop > at;
            boolean fraction = stop < end && text.charAt(stop) == '.';
            if (fraction) {
                int after = LexicalForm.skipDigits(text, stop + 1, end);
                number &= after > stop + 1;
                stop = after;
            }
            int letter = stop < end ? letters.indexOf(text.charAt(stop), next) : -1;
            boolean misplaced = fraction && letter >= 0 && text.charAt(stop) != 'S';
            if (!number || letter < 0 || misplaced) {
                return false;
            }
            next = letter + 1;
            at = stop + 1;
        }
        return true;
    }

    private static boolean zero(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (LexicalForm.digit(text.charAt(i)) && text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** The months of a duration that has months alone; otherwise 0. */
    private static int months(String text, int start, int end) {
        int stop = LexicalForm.skipDigits(text, start, end);
        if (stop + 1 != end || text.charAt(stop) != 'M') {
            return 0;
        }
        int months = 0;
        for (int i = start; i < stop; i++) {
            months = Math.min(SUSPICIOUS_MONTHS, months * 10 + (text.charAt(i) - '0'));
        }
        return months;
    }
}
