package org.elmport.sync.schedule;

import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quartz.CronExpression;

/**
 * Reads schedules as people write them: the five fields of cron (minute, hour, day of the month, month, day of the
 * week), or six with the seconds before them.
 */
final class CronText {

    private static final int FIELDS_OF_CRON = 5;
    private static final int FIELDS = 6;
    private static final int DAY_OF_MONTH = 3;
    private static final int DAY_OF_WEEK = 5;
    private static final Pattern NUMBERED_DAY = Pattern.compile("(^|[,-])\\d");
    private static final String ANY = "*";
    private static final String UNSAID = "?";

    private CronText() {}

    /**
     * The same for Quartz.
     *
     * @throws IllegalArgumentException when it is no schedule, with what is wrong
     */
    static String read(String text) {
        List<String> fields = new java.util.ArrayList<>(
                List.of(text.strip().toUpperCase(Locale.ROOT).split("\\s+")));
        if (fields.size() == FIELDS_OF_CRON) {
            fields.add(0, "0");
        }
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("must have the five fields of cron, such as \"30 2 * * *\" (every day"
                    + " at 02:30), or six with the seconds first");
        }
        if (!fields.get(0).matches("\\d{1,2}")) {
            throw new IllegalArgumentException("must name one second, a number from 0 to 59");
        }
        if (NUMBERED_DAY.matcher(fields.get(DAY_OF_WEEK)).find()) {
            throw new IllegalArgumentException(
                    "must name the days of the week (MON-FRI): their numbers mean other days in other programs");
        }
        leaveOneDayUnsaid(fields);
        return checked(String.join(" ", fields));
    }

    /** Quartz wants it said that one of the two fields for days does not count. */
    private static void leaveOneDayUnsaid(List<String> fields) {
        if (fields.get(DAY_OF_MONTH).equals(UNSAID) || fields.get(DAY_OF_WEEK).equals(UNSAID)) {
            return;
        }
        if (fields.get(DAY_OF_WEEK).equals(ANY)) {
            fields.set(DAY_OF_WEEK, UNSAID);
        } else if (fields.get(DAY_OF_MONTH).equals(ANY)) {
            fields.set(DAY_OF_MONTH, UNSAID);
        } else {
            throw new IllegalArgumentException("must not name days of the month and days of the week at once");
        }
    }

    private static String checked(String expression) {
        try {
            CronExpression.validateExpression(expression);
            return expression;
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("is no schedule: " + wrong.getMessage(), wrong);
        }
    }
}
