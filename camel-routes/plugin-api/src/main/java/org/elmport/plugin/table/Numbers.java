package org.elmport.plugin.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers: digits, and one decimal mark at most. What could be read in two ways, such as {@code 1.500} where the
 * comma is the decimal mark, is not read at all.
 *
 * @param decimalComma whether the decimal mark is a comma instead of a point
 */
public record Numbers(boolean decimalComma) {

    /** Numbers as everything but people writes them. */
    static final Numbers PLAIN = new Numbers(false);

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;

    /** The number; empty when the text is none. */
    public Optional<BigDecimal> read(String text) {
        return written(text, decimalComma) ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** What to do about a text that is no number. */
    String remedy(String text) {
        if (written(text, !decimalComma)) {
            return decimalComma
                    ? "Write the decimal mark as a comma, or set decimal-comma: false."
                    : "Write the decimal mark as a point, or set decimal-comma: true.";
        }
        return "Write digits with at most one decimal mark, without sign, unit or thousands mark.";
    }

    /** Whether it is digits, and digits behind a decimal mark if there is one; a table has very many of them. */
    private static boolean written(String text, boolean comma) {
        int mark = text.indexOf(comma ? ',' : '.');
        return mark < 0
                ? digits(text, 0, text.length(), MOST_DIGITS)
                : digits(text, 0, mark, MOST_DIGITS) && digits(text, mark + 1, text.length(), MOST_DECIMALS);
    }

    private static boolean digits(String text, int from, int to, int most) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= most;
    }
}
