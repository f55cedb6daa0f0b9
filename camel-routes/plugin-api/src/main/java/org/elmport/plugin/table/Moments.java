package org.elmport.plugin.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.elmport.record.SourceMoment;

/** Reads dates, and dates with a time: by the configured pattern first, then as ISO 8601. */
public final class Moments {

    private static final int DATE_LENGTH = 10;
    private static final int SHORTEST_MONTH = 28;
    private static final String ISO_DATE = "uuuu-MM-dd";
    private static final int YEAR_FIRST = 1000;
    private static final int YEAR_LAST = 9999;
    private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2026, 11, 23, 13, 14, 15, 0, ZoneOffset.UTC);

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern(ISO_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Reads what ISO 8601 knows alone. */
    static final Moments ISO_8601 = of(ISO_DATE);

    private final String pattern;
    private final DateTimeFormatter formatter;
    /** Whether dates are written as ISO 8601 has them, unless configured otherwise. */
    private final boolean isoFirst;

    private Moments(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
        this.isoFirst = pattern.replace('y', 'u').equals(ISO_DATE);
    }

    /**
     * A reader of a pattern in the letters of {@link DateTimeFormatter}.
     *
     * @throws IllegalArgumentException when the pattern does not say a whole date
     */
    public static Moments of(String pattern) {
        String years = pattern.strip().replace('y', 'u');
        try {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofPattern(years, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
            if (LocalDate.from(formatter.parse(formatter.format(SAMPLE))).equals(SAMPLE.toLocalDate())) {
                return new Moments(pattern.strip(), formatter);
            }
        } catch (IllegalArgumentException | DateTimeException notAWholeDate) {
            throw new IllegalArgumentException(needed(), notAWholeDate);
        }
        throw new IllegalArgumentException(needed());
    }

    private static String needed() {
        return "must say day, month and year in the letters d, M and y, such as dd.MM.yyyy";
    }

    /** The moment; empty when the text is none. A date alone stays a date alone. */
    public Optional<SourceMoment> read(String text) {
        Optional<SourceMoment> day = day(text);
        return (day.isPresent() ? day : parsed(text))
                .filter(moment ->
                        moment.date().getYear() >= YEAR_FIRST && moment.date().getYear() <= YEAR_LAST);
    }

    private Optional<SourceMoment> parsed(String text) {
        return read(formatter, text).or(() -> read(ISO, withLiteral(text)));
    }

    /** A date such as 2026-09-01, as most tables have them; what is no such date is left to the formatters. */
    private Optional<SourceMoment> day(String text) {
        if (!isoFirst || text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        boolean inEveryMonth = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= SHORTEST_MONTH;
        return inEveryMonth ? Optional.of(SourceMoment.of(LocalDate.of(year, month, day))) : Optional.empty();
    }

    /** The number that the digits make; negative when there is anything but digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    /** ISO 8601 puts a T before the time; databases put a space. */
    private static String withLiteral(String text) {
        return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
                ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1)
                : text;
    }

    private static Optional<SourceMoment> read(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = LocalDate.from(parsed);
            Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
            Optional<ZoneOffset> offset = Optional.ofNullable(parsed.query(TemporalQueries.offset()));
            return Optional.of(new SourceMoment(date, time, time.isPresent() ? offset : Optional.empty()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The pattern, as configured. */
    @Override
    public String toString() {
        return pattern;
    }
}
