package org.elmport.sync.report;

/**
 * How many entities of a class say something in a property.
 *
 * @param type the class
 * @param property the property
 * @param filled entities that have a value
 * @param total entities
 */
public record FillRate(String type, String property, long filled, long total) {

    /** The share in percent, rounded down, so that only a full column says 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (filled * 100 / total);
    }
}
