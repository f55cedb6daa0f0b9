package org.elmport.target.qdr;

import com.sun.net.httpserver.Headers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a client says about what it has and what it takes (RFC 9110). */
final class Conditions {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private Conditions() {}

    static String date(Instant moment) {
        return DATE.format(moment.atZone(ZoneOffset.UTC));
    }

    /** Whether the client has what it asks for. Its tags count more than its date. */
    static boolean hasAlready(Headers request, String tag, Instant modified) {
        List<String> tags = values(request, "If-None-Match").toList();
        if (!tags.isEmpty()) {
            return tags.stream()
                    .anyMatch(known -> known.equals("*") || weak(known).equals(tag));
        }
        String since = request.getFirst("If-Modified-Since");
        return since != null && !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(moment(since));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static Instant moment(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }

    /** Whether the client takes gzip, and not with weight zero. */
    static boolean takesGzip(Headers request) {
        return values(request, "Accept-Encoding")
                .map(value -> value.toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(value -> value.equals("gzip") || value.startsWith("gzip;"))
                .anyMatch(value -> !value.matches("gzip;q=0(\\.0*)?"));
    }

    private static Stream<String> values(Headers request, String name) {
        List<String> lines = request.get(name);
        return lines == null
                ? Stream.empty()
                : lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty());
    }
}
