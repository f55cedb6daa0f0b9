package org.elmport.source.csv;

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
final class Moments {

    private static final int DATE_LENGTH = 10;
    private static final int YEAR_FIRST = 1000;
    private static final int YEAR_LAST = 9999;
    private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2026, 11, 23, 13, 14, 15, 0, ZoneOffset.UTC);

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd")
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

    private final String pattern;
    private final DateTimeFormatter formatter;

    private Moments(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /**
     * A reader of a pattern in the letters of {@link DateTimeFormatter}.
     *
     * @throws IllegalArgumentException when the pattern does not say a whole date
     */
    static Moments of(String pattern) {
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
    Optional<SourceMoment> read(String text) {
        return read(formatter, text)
                .or(() -> read(ISO, withLiteral(text)))
                .filter(moment ->
                        moment.date().getYear() >= YEAR_FIRST && moment.date().getYear() <= YEAR_LAST);
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
