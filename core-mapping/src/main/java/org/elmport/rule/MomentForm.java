package org.elmport.rule;

/**
 * Reads an {@code xs:dateTime}, calendar included: no 30 February, no year 0, the last moment of a day as 24:00:00.
 * Used again for many values.
 */
final class MomentForm {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int MONTHS_WITH_SHORTEST_FEBRUARY = 2;
    private static final int ZONE_LIMIT_HOURS = 14;
    private static final int FAR = 100_000_000;

    private String text = "";
    private int at;
    private int end;
    private boolean failed;
    private boolean zoned;
    private long seconds;
    private long local;
    private long localDay;

    /** Reads a value; false when it is none. */
    boolean read(String lexical) {
        text = lexical;
        at = LexicalForm.start(lexical);
        end = LexicalForm.end(lexical);
        failed = at >= end;
        boolean negative = !failed && text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        long day = day(negative);
        expect('T');
        long time = time();
        long zone = zone();
        local = time;
        localDay = day;
        seconds = day * 86_400 + time - zone;
        return !failed && at == end;
    }

    /** The time of day as written, in seconds. */
    long local() {
        return local;
    }

    /** The day as written, whatever the zone, in days since 1970-01-01. */
    long localDay() {
        return localDay;
    }

    private long day(boolean negative) {
        int start = at;
        int stop = LexicalForm.skipDigits(text, at, end);
        int year = number(stop - at);
        int digits = stop - start;
        boolean filledUp = digits > 4 && text.charAt(start) == '0';
        if (digits < 4 || filledUp || year == 0) {
            failed = true;
        }
        expect('-');
        int month = number(2);
        expect('-');
        int day = number(2);
        int signed = negative ? 1 - year : year;
        if (month < 1 || month > 12 || day < 1 || day > days(signed, month)) {
            failed = true;
            return 0;
        }
        return epochDay(signed, month, day);
    }

    private long time() {
        int hour = number(2);
        expect(':');
        int minute = number(2);
        expect(':');
        int second = number(2);
        boolean fraction = false;
        if (!failed && at < end && text.charAt(at) == '.') {
            int stop = LexicalForm.skipDigits(text, at + 1, end);
            failed = stop == at + 1;
            for (int i = at + 1; i < stop; i++) {
                fraction |= text.charAt(i) != '0';
            }
            at = stop;
        }
        boolean midnight = hour == 24 && minute == 0 && second == 0 && !fraction;
        boolean hourWrong = hour > 23 && !midnight;
        if (hourWrong || minute > 59 || second > 59) {
            failed = true;
        }
        return hour * 3600L + minute * 60L + second;
    }

    private long zone() {
        zoned = !failed && at < end;
        if (!zoned) {
            return 0;
        }
        char sign = text.charAt(at++);
        if (sign == 'Z') {
            return 0;
        }
        int hour = number(2);
        expect(':');
        int minute = number(2);
        boolean signWrong = sign != '+' && sign != '-';
        if (signWrong || minute > 59 || hour * 60 + minute > ZONE_LIMIT_HOURS * 60) {
            failed = true;
        }
        long offset = hour * 3600L + minute * 60L;
        return sign == '-' ? -offset : offset;
    }

    private int number(int digits) {
        if (failed || at + digits > end) {
            failed = true;
            return 0;
        }
        int value = 0;
        for (int stop = at + digits; at < stop; at++) {
            char c = text.charAt(at);
            if (!LexicalForm.digit(c)) {
                failed = true;
                return 0;
            }
            value = Math.min(FAR, value * 10 + (c - '0'));
        }
        return value;
    }

    private void expect(char c) {
        if (failed || at >= end || text.charAt(at) != c) {
            failed = true;
            return;
        }
        at++;
    }

    private static int days(int year, int month) {
        boolean leap = Math.floorMod(year, year % 100 == 0 ? 400 : 4) == 0;
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Days since 1970-01-01, in the Gregorian calendar throughout; years are counted from March. */
    private static long epochDay(int year, int month, int day) {
        long shifted = month <= MONTHS_WITH_SHORTEST_FEBRUARY ? year - 1L : year;
        long era = Math.floorDiv(shifted, 400L);
        long yearOfEra = shifted - era * 400;
        long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** Whether the last value said its offset from UTC. */
    boolean zoned() {
        return zoned;
    }

    /** The last value in seconds since 1970-01-01T00:00:00Z; as if in UTC where it says no offset. */
    long seconds() {
        return seconds;
    }
}
