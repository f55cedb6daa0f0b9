package org.elmport.elm;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigDecimal;

/**
 * A length of time ({@code xsd:duration}), kept as it is written. Mind the {@code T}: {@code P60M} is sixty months,
 * {@code PT60M} sixty minutes; the factories leave no doubt.
 *
 * @param lexical the written form, such as {@code PT135H}
 */
@XmlJavaTypeAdapter(DurationAdapter.class)
public record Duration(String lexical) {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** Hours of work; a fraction is written in minutes and seconds. */
    public static Duration ofHours(BigDecimal hours) {
        return ofSeconds(hours.multiply(SIXTY).multiply(SIXTY));
    }

    /** Minutes of work, written as hours and minutes. */
    public static Duration ofMinutes(BigDecimal minutes) {
        return ofSeconds(minutes.multiply(SIXTY));
    }

    /** Days by the calendar. */
    public static Duration ofDays(long days) {
        return new Duration("P" + days + "D");
    }

    /** Months by the calendar. */
    public static Duration ofMonths(long months) {
        return new Duration("P" + months + "M");
    }

    private static Duration ofSeconds(BigDecimal exactSeconds) {
        long seconds = exactSeconds.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
        long hours = seconds / 3600;
        long minutes = seconds % 3600 / 60;
        long rest = seconds % 60;
        StringBuilder lexical = new StringBuilder("PT");
        if (hours > 0 || seconds == 0) {
            lexical.append(hours).append('H');
        }
        if (minutes > 0) {
            lexical.append(minutes).append('M');
        }
        if (rest > 0) {
            lexical.append(rest).append('S');
        }
        return new Duration(lexical.toString());
    }

    @Override
    public String toString() {
        return lexical;
    }
}
