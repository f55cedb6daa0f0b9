package org.elmport.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date, with a time and an offset where the source has them. A date alone is a date where the institution is: it is
 * never moved by a time zone.
 *
 * @param date the date
 * @param time the time of day, where the source says it
 * @param offset the offset from UTC, where the source says it
 */
public record SourceMoment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /** A date alone. */
    public static SourceMoment of(LocalDate date) {
        return new SourceMoment(date, Optional.empty(), Optional.empty());
    }

    /** A date and a time, without offset. */
    public static SourceMoment of(LocalDate date, LocalTime time) {
        return new SourceMoment(date, Optional.of(time), Optional.empty());
    }

    /** A moment with its offset. */
    public static SourceMoment of(OffsetDateTime moment) {
        return new SourceMoment(
                moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }
}
