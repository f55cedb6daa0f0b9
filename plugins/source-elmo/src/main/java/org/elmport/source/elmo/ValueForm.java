package org.elmport.source.elmo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a value must look like in ELMO.
 *
 * @param words how to say it
 * @param test whether a value without white space around it is like that
 */
record ValueForm(String words, Predicate<String> test) {

    private static final int DATE_LENGTH = 10;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern COUNT = Pattern.compile("\\+?\\d+");
    private static final Pattern DURATION =
            Pattern.compile("-?P(?=[\\dT])(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

    /** The form by its word in the table; a list of values starts with an equals sign. */
    static ValueForm of(String content) {
        if (content.startsWith("=")) {
            List<String> values = Arrays.asList(content.substring(1).split("\\|", -1));
            return new ValueForm("one of " + String.join(", ", values), values::contains);
        }
        return switch (content) {
            case "country" -> matching("a country code of two capital letters", COUNTRY);
            case "date" -> new ValueForm("a date such as 2026-09-01", ValueForm::date);
            case "moment" -> new ValueForm("a date with time such as 2026-09-01T10:00:00+02:00", ValueForm::moment);
            case "decimal" -> matching("a number", DECIMAL);
            case "count" -> matching("a whole number", COUNT);
            case "duration" -> matching("a duration such as P6M", DURATION);
            default -> new ValueForm("anything", any -> true);
        };
    }

    boolean fits(String value) {
        return test.test(value);
    }

    private static ValueForm matching(String words, Pattern pattern) {
        return new ValueForm(words, value -> pattern.matcher(value).matches());
    }

    private static boolean date(String value) {
        return DATE.matcher(value).matches() && parses(() -> LocalDate.parse(value.substring(0, DATE_LENGTH)));
    }

    private static boolean moment(String value) {
        return parses(() -> OffsetDateTime.parse(value)) || parses(() -> LocalDateTime.parse(value));
    }

    private static boolean parses(Supplier<?> parser) {
        try {
            return parser.get() != null;
        } catch (DateTimeException otherwise) {
            return false;
        }
    }
}
