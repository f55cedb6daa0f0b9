package org.elmport.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Since when what has changed is read: a moment, the beginning of a day where the institution is, or the last time that
 * the source was read.
 */
public final class Since {

    /** The word for {@link #LAST}. */
    public static final String LAST_WORD = "last";

    /** Since the latest run began whose reading is kept. */
    public static final Since LAST = new Since(Optional.empty(), Optional.empty(), false);

    /** The same; where nothing is kept that could be gone on from, all is read. */
    public static final Since LAST_OR_WHOLE = new Since(Optional.empty(), Optional.empty(), true);

    private final Optional<Instant> moment;
    private final Optional<LocalDate> day;
    private final boolean orWhole;

    private Since(Optional<Instant> moment, Optional<LocalDate> day, boolean orWhole) {
        this.moment = moment;
        this.day = day;
        this.orWhole = orWhole;
    }

    /** Since a moment. */
    public static Since of(Instant moment) {
        return new Since(Optional.of(moment), Optional.empty(), false);
    }

    /**
     * Reads a moment in ISO 8601 with an offset or Z, a date, or the word {@code last}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static Since parse(String text) {
        if (text.equals(LAST_WORD)) {
            return LAST;
        }
        try {
            return text.contains("T")
                    ? of(OffsetDateTime.parse(text).toInstant())
                    : new Since(Optional.empty(), Optional.of(LocalDate.parse(text)), false);
        } catch (DateTimeParseException other) {
            throw new IllegalArgumentException(
                    text + " is neither a moment with its offset (2026-11-22T02:00:00Z), nor a date (2026-11-22), nor "
                            + LAST_WORD,
                    other);
        }
    }

    /** Whether all is read where nothing is kept that could be gone on from. */
    boolean orWhole() {
        return orWhole;
    }

    /**
     * The moment.
     *
     * @param zone where a day begins
     * @param last when the source was read last
     */
    Instant moment(ZoneId zone, Instant last) {
        return moment.or(() -> day.map(date -> date.atStartOfDay(zone).toInstant()))
                .orElse(last);
    }
}
