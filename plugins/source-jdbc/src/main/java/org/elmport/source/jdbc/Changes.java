package org.elmport.source.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The rows that were changed since a moment. The moment is taken earlier than asked for: a change may be seen only some
 * time after the time that it bears.
 *
 * @param since the moment, with the overlap taken off
 * @param zone the time zone of moments without one
 */
record Changes(Instant since, ZoneId zone) {

    static Changes of(Instant since, Duration overlap, ZoneId zone) {
        return new Changes(since.minus(overlap), zone);
    }

    /** The moment as a column of a type is compared with it. */
    Object boundary(ColumnType type) {
        return switch (type) {
            case MOMENT_WITH_OFFSET -> since.atOffset(ZoneOffset.UTC);
            case DATE -> LocalDate.ofInstant(since, zone);
            default -> LocalDateTime.ofInstant(since, zone);
        };
    }

    /** Whether columns of a type say when. */
    static boolean told(ColumnType type) {
        return switch (type) {
            case MOMENT, MOMENT_WITH_OFFSET, DATE, DATE_WITH_TIME -> true;
            default -> false;
        };
    }
}
