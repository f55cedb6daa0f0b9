package org.elmport.source.ooapi;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a system asks to wait: in seconds, or as a date. */
final class RetryAfter {

    private static final int MAX_SECOND_DIGITS = 9;

    private RetryAfter() {}

    static Optional<Duration> read(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> parse(text, clock));
    }

    private static Optional<Duration> parse(String text, Clock clock) {
        if (text.matches("\\d+")) {
            long seconds = text.length() > MAX_SECOND_DIGITS ? Integer.MAX_VALUE : Long.parseLong(text);
            return Optional.of(Duration.ofSeconds(seconds));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
