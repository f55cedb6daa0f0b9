package org.elmport.elm.declaration;

/**
 * How often a property may occur; never, where a profile does not have it.
 *
 * @param minimum 0 or 1
 * @param maximum 1, or {@link Integer#MAX_VALUE} for any number; 0 for a property that the profile does not have
 */
public record Cardinality(int minimum, int maximum) {

    /** That of a property which a profile does not have. */
    public static final Cardinality ABSENT = new Cardinality(0, 0);

    /** Reads {@code 0..0}, {@code 0..1}, {@code 1..1}, {@code 0..*} or {@code 1..*}. */
    public static Cardinality parse(String text) {
        int dots = text.indexOf("..");
        String upper = text.substring(dots + 2);
        return new Cardinality(
                Integer.parseInt(text.substring(0, dots)),
                "*".equals(upper) ? Integer.MAX_VALUE : Integer.parseInt(upper));
    }

    /** Whether the profile does not have the property. */
    public boolean absent() {
        return maximum == 0;
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
