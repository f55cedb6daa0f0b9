package org.elmport.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.elm.Duration;
import org.elmport.finding.MappingFinding;

/** Lengths of time that the source writes as ISO 8601 does. Those of no length are dropped. */
final class DurationMapper {

    private static final Pattern FORM = Pattern.compile(
            "P(?=.)(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}D)?(?:T(?=.)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}(?:\\.\\d{1,9})?S)?)?");
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,6})W");
    private static final Pattern SOME = Pattern.compile(".*[1-9].*");
    private static final int DAYS_OF_WEEK = 7;

    private DurationMapper() {}

    /** The duration; empty, with a finding, when there is none in the text. */
    static Optional<Duration> map(Optional<String> source, EntityScope entity, String property, String field) {
        if (source.isEmpty() || source.get().isBlank()) {
            return Optional.empty();
        }
        Optional<Duration> duration = parse(source.get().strip());
        if (duration.isEmpty()) {
            entity.find(
                    MappingFinding.DURATION_UNUSABLE,
                    field,
                    property,
                    Excerpt.of(source.get()) + " is zero or no duration of ISO 8601; it was left out.");
        }
        return duration;
    }

    /** XML has no weeks, so they become days. */
    private static Optional<Duration> parse(String text) {
        if (!SOME.matcher(text).matches()) {
            return Optional.empty();
        }
        var weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return Optional.of(Duration.ofDays(Long.parseLong(weeks.group(1)) * DAYS_OF_WEEK));
        }
        return FORM.matcher(text).matches() ? Optional.of(new Duration(text)) : Optional.empty();
    }
}
