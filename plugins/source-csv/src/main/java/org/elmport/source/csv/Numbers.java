package org.elmport.source.csv;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers: digits, and one decimal mark at most. What could be read in two ways, such as {@code 1.500} where the
 * comma is the decimal mark, is not read at all.
 *
 * @param decimalComma whether the decimal mark is a comma instead of a point
 */
record Numbers(boolean decimalComma) {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;

    /** The number; empty when the text is none. */
    Optional<BigDecimal> read(String text) {
        return readable(text, decimalComma) ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** What to do about a text that is no number. */
    String remedy(String text) {
        if (readable(text, !decimalComma)) {
            return decimalComma
                    ? "Write the decimal mark as a comma, or set decimal-comma: false."
                    : "Write the decimal mark as a point, or set decimal-comma: true.";
        }
        return "Write digits with at most one decimal mark, without sign, unit or thousands mark.";
    }

    /** Whether it is digits, with one mark between them at most. */
    private static boolean readable(String text, boolean comma) {
        int whole = digits(text, 0);
        if (whole < 1 || whole > MOST_DIGITS) {
            return false;
        }
        if (whole == text.length()) {
            return true;
        }
        int decimals = digits(text, whole + 1);
        return text.charAt(whole) == (comma ? ',' : '.')
                && decimals >= 1
                && decimals <= MOST_DECIMALS
                && whole + 1 + decimals == text.length();
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }
}
