package org.elmport.plugin.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a system asks to wait before the next request: in seconds, or as a date (RFC 9110, section 10.2.3). */
public final class RetryAfter {

    private static final int MAX_SECOND_DIGITS = 9;

    private RetryAfter() {}

    /**
     * How long, from now; zero for a date that has passed.
     *
     * @param headers those of the answer
     * @param now the time by which a date is counted
     * @return empty where it does not say so, or not in a form that can be read
     */
    public static Optional<Duration> read(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> parse(text, now));
    }

    private static Optional<Duration> parse(String text, Instant now) {
        if (text.matches("\\d+")) {
            long seconds = text.length() > MAX_SECOND_DIGITS ? Integer.MAX_VALUE : Long.parseLong(text);
            return Optional.of(Duration.ofSeconds(seconds));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
