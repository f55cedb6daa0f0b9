package org.elmport.plugin.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers: digits, and one decimal mark at most. What could be read in two ways, such as {@code 1.500} where the
 * comma is the decimal mark, is not read at all.
 *
 * @param decimalComma whether the decimal mark is a comma instead of a point
 */
public record Numbers(boolean decimalComma) {

    /** Numbers as everything but people writes them. */
    static final Numbers PLAIN = new Numbers(false);

    private static final Pattern POINT = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern COMMA = Pattern.compile("\\d{1,15}(,\\d{1,10})?");

    /** The number; empty when the text is none. */
    public Optional<BigDecimal> read(String text) {
        return pattern(decimalComma).matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** What to do about a text that is no number. */
    String remedy(String text) {
        if (pattern(!decimalComma).matcher(text).matches()) {
            return decimalComma
                    ? "Write the decimal mark as a comma, or set decimal-comma: false."
                    : "Write the decimal mark as a point, or set decimal-comma: true.";
        }
        return "Write digits with at most one decimal mark, without sign, unit or thousands mark.";
    }

    private static Pattern pattern(boolean comma) {
        return comma ? COMMA : POINT;
    }
}
