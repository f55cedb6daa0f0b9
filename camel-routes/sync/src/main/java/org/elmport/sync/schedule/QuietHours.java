package org.elmport.sync.schedule;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of each day in which no run starts, such as those in which people work with the system that is read.
 *
 * @param from their beginning, which is quiet
 * @param to their end, which is not; before the beginning where they go over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{2}:\\d{2})\\s*-\\s*(\\d{2}:\\d{2})\\s*");
    private static final String WORDS = "must be two times such as 07:00-19:00";

    /** Checks that they end. */
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("must not begin and end at the same time");
        }
    }

    /**
     * Reads {@code 07:00-19:00}.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static QuietHours parse(String text) {
        Matcher times = FORM.matcher(text);
        if (!times.matches()) {
            throw new IllegalArgumentException(WORDS);
        }
        try {
            return new QuietHours(LocalTime.parse(times.group(1)), LocalTime.parse(times.group(2)));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(WORDS, noTime);
        }
    }

    /** Whether a time of the day is quiet. */
    public boolean include(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return from.isBefore(to) ? begun && !ended : begun || !ended;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
