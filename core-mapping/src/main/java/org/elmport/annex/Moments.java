package org.elmport.annex;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.elmport.elm.DateTime;

/** Reads moments; one without zone is taken as UTC. */
final class Moments {

    /** Two moments of which one has no zone, or is a day without time, may be that far apart and mean the same day. */
    static final long DOUBT_SECONDS = 24 * 3600L;

    private static final int LONGEST = 64;
    private static final int DATE_LENGTH = 10;

    private Moments() {}

    static Optional<OffsetDateTime> of(DateTime moment) {
        return of(moment.lexical());
    }

    static Optional<OffsetDateTime> of(String lexical) {
        String text = lexical.strip();
        if (text.length() > LONGEST || text.length() < DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > DATE_LENGTH;
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text)
                            : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException reportedByTheRules) {
            return Optional.empty();
        }
    }
}
