package org.elmport.mapping;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.elmport.elm.DateTime;
import org.elmport.record.SourceMoment;

/**
 * Dates and times. A date alone is a day where the institution is: it begins at 00:00:00 and ends at 23:59:59, with the
 * offset that holds there on that day. A time without offset gets the offset of the institution; a time with one stays.
 */
final class MomentMapper {

    private static final LocalTime DAY_END = LocalTime.of(23, 59, 59);

    private final ZoneId zone;

    MomentMapper(ZoneId zone) {
        this.zone = zone;
    }

    /** A moment at which something begins. */
    DateTime start(SourceMoment moment) {
        return at(moment, LocalTime.MIDNIGHT);
    }

    /** A moment until which something lasts. */
    DateTime end(SourceMoment moment) {
        return at(moment, DAY_END);
    }

    private DateTime at(SourceMoment moment, LocalTime timeOfDateAlone) {
        LocalDateTime local = moment.date().atTime(moment.time().orElse(timeOfDateAlone));
        if (local.getYear() < 0 || local.getYear() > 9999) {
            return DateTime.of(local);
        }
        ZoneOffset offset = moment.offset().orElseGet(() -> zone.getRules().getOffset(local));
        return DateTime.of(OffsetDateTime.of(local, wholeMinutes(offset)));
    }

    /** Offsets of the nineteenth century have seconds, which {@code xsd:dateTime} cannot carry. */
    private static ZoneOffset wholeMinutes(ZoneOffset offset) {
        return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() / 60 * 60);
    }
}
