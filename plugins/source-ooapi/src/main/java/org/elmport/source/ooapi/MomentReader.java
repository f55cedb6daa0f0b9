package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.elmport.record.SourceMoment;

/** Reads dates, and dates with times where a system sends them instead. Nothing is moved to another time zone. */
final class MomentReader {

    private MomentReader() {}

    static Optional<SourceMoment> read(Item item, String field) {
        return read(item, "/" + field, item.take(field));
    }

    static Optional<SourceMoment> read(Item item, String path, JsonNode value) {
        if (value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isBlank())) {
            return Optional.empty();
        }
        Optional<SourceMoment> moment =
                value.isTextual() ? parse(value.textValue().strip()) : Optional.empty();
        if (moment.isEmpty()) {
            item.unreadable(path, value, "a date such as 2026-09-01");
        }
        return moment;
    }

    private static Optional<SourceMoment> parse(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(SourceMoment.of(LocalDate.parse(text)));
            }
            TemporalAccessor moment =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    moment instanceof OffsetDateTime withOffset
                            ? SourceMoment.of(withOffset)
                            : local(LocalDateTime.from(moment)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static SourceMoment local(LocalDateTime moment) {
        return SourceMoment.of(moment.toLocalDate(), moment.toLocalTime());
    }
}
