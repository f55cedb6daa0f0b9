package org.elmport.record;

/**
 * A coded value as the source has it.
 *
 * @param scheme the list it is taken from, such as {@code ooapi:level} or {@code eqf}; the name of a crosswalk
 * @param value the code
 */
public record Code(String scheme, String value) {

    @Override
    public String toString() {
        return value;
    }
}
