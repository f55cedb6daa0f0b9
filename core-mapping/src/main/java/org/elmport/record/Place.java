package org.elmport.record;

import java.util.Optional;

/**
 * Where something is.
 *
 * @param name the name of the place; may be empty
 * @param fullAddress the address in one text; may be empty
 * @param country the country as the source writes it; empty value when unknown
 * @param region a region of the NUTS classification, where the source has it
 * @param coordinates degrees north and east, where the source has them
 */
public record Place(
        Text name, Text fullAddress, Code country, Optional<Code> region, Optional<Coordinates> coordinates) {

    /**
     * A point on the surface of the earth, as written in the source.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Coordinates(String latitude, String longitude) {}
}
