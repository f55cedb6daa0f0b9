package org.elmport.elm.declaration;

/**
 * How often a property may occur.
 *
 * @param minimum 0 or 1
 * @param maximum 1, or {@link Integer#MAX_VALUE} for any number
 */
public record Cardinality(int minimum, int maximum) {

    /** Reads {@code 0..1}, {@code 1..1}, {@code 0..*} or {@code 1..*}. */
    public static Cardinality parse(String text) {
        int dots = text.indexOf("..");
        String upper = text.substring(dots + 2);
        return new Cardinality(
                Integer.parseInt(text.substring(0, dots)),
                "*".equals(upper) ? Integer.MAX_VALUE : Integer.parseInt(upper));
    }

    /** Whether more than one value is allowed. */
    public boolean many() {
        return maximum > 1;
    }

    @Override
    public String toString() {
        return minimum + ".." + (maximum == Integer.MAX_VALUE ? "*" : maximum);
    }
}
