package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A moment ({@code xsd:dateTime}), kept as it is written, so that a document that is read and written again says the
 * same. Whether what was read is a well-formed moment is for the rules to say.
 *
 * @param lexical the written form, such as {@code 2026-09-01T00:00:00+02:00}
 */
@XmlJavaTypeAdapter(DateTimeAdapter.class)
public record DateTime(String lexical) {

    private static final int LAST_PLAIN_YEAR = 9999;
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /** A moment with its offset from UTC, to the second. */
    public static DateTime of(OffsetDateTime moment) {
        int year = moment.getYear();
        if (year < 0 || year > LAST_PLAIN_YEAR) {
            return new DateTime(OFFSET.format(moment));
        }
        StringBuilder lexical = new StringBuilder("0000-00-00T00:00:00+00:00".length());
        date(moment.toLocalDate(), lexical);
        lexical.append('T');
        time(moment.toLocalTime(), lexical);
        offset(moment.getOffset().getTotalSeconds() / SECONDS_OF_MINUTE, lexical);
        return new DateTime(lexical.toString());
    }

    /** A moment without zone, to the second. */
    public static DateTime of(LocalDateTime moment) {
        return new DateTime(LOCAL.format(moment));
    }

    private static void date(LocalDate date, StringBuilder lexical) {
        twoDigits(date.getYear() / HUNDRED, lexical);
        twoDigits(date.getYear() % HUNDRED, lexical);
        lexical.append('-');
        twoDigits(date.getMonthValue(), lexical);
        lexical.append('-');
        twoDigits(date.getDayOfMonth(), lexical);
    }

    private static void time(LocalTime time, StringBuilder lexical) {
        twoDigits(time.getHour(), lexical);
        lexical.append(':');
        twoDigits(time.getMinute(), lexical);
        lexical.append(':');
        twoDigits(time.getSecond(), lexical);
    }

    private static void offset(int minutes, StringBuilder lexical) {
        if (minutes == 0) {
            lexical.append('Z');
            return;
        }
        lexical.append(minutes < 0 ? '-' : '+');
        twoDigits(Math.abs(minutes) / MINUTES_OF_HOUR, lexical);
        lexical.append(':');
        twoDigits(Math.abs(minutes) % MINUTES_OF_HOUR, lexical);
    }

    private static void twoDigits(int number, StringBuilder lexical) {
        lexical.append((char) ('0' + number / TEN)).append((char) ('0' + number % TEN));
    }

    @Override
    public String toString() {
        return lexical;
    }
}
