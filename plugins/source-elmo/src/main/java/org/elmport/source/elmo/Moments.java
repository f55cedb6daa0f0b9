package org.elmport.source.elmo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.SourceMoment;

/**
 * Reads dates. A date alone may have an offset behind it, which says nothing about the day and is passed over; the old
 * dialect names the pattern beside the date, sometimes in the wrong letters.
 */
final class Moments {

    private static final String PATTERN = "dtf";
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final int YEAR_FIRST = 1000;
    private static final int YEAR_LAST = 9999;

    private final ElmoFindings findings;

    Moments(ElmoFindings findings) {
        this.findings = findings;
    }

    /** The moment that the first child of a name says; a finding where it says none. */
    Optional<SourceMoment> moment(ElmoElement parent, String name) {
        Optional<ElmoElement> element =
                parent.child(name).filter(child -> child.value().isPresent());
        Optional<SourceMoment> moment = element.flatMap(Moments::read);
        if (element.isPresent() && moment.isEmpty()) {
            findings.find(
                    SourceFinding.VALUE_UNREADABLE,
                    element.get(),
                    name + " is no date that can be read; it is left out.");
        }
        return moment;
    }

    /** The day that the first child of a name says. */
    Optional<LocalDate> day(ElmoElement parent, String name) {
        return moment(parent, name).map(SourceMoment::date);
    }

    private static Optional<SourceMoment> read(ElmoElement element) {
        String text = element.value().orElse("");
        Optional<SourceMoment> moment = element.attribute(PATTERN).flatMap(pattern -> patterned(text, pattern));
        return moment.or(() -> iso(text))
                .filter(found ->
                        found.date().getYear() >= YEAR_FIRST && found.date().getYear() <= YEAR_LAST);
    }

    private static Optional<SourceMoment> iso(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return parsed(() -> SourceMoment.of(LocalDate.parse(date.group(1))));
        }
        return parsed(() -> SourceMoment.of(OffsetDateTime.parse(text)))
                .or(() -> parsed(() -> {
                    LocalDateTime local = LocalDateTime.parse(text);
                    return SourceMoment.of(local.toLocalDate(), local.toLocalTime());
                }));
    }

    private static Optional<SourceMoment> patterned(String text, String pattern) {
        String letters =
                pattern.replace('y', 'u').replace('Y', 'u').replace('D', 'd').replace('m', 'M');
        return parsed(() -> SourceMoment.of(LocalDate.parse(
                text, DateTimeFormatter.ofPattern(letters, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))));
    }

    private static Optional<SourceMoment> parsed(Supplier<SourceMoment> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeException | IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }
}
