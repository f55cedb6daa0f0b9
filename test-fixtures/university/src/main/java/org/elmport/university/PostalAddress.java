package org.elmport.university;

/**
 * An invented address.
 *
 * @param street the street
 * @param number the house
 * @param postalCode the postal code
 * @param city the town
 * @param country the ISO 3166-1 code of two letters
 * @param region the NUTS code
 */
public record PostalAddress(
        String street, String number, String postalCode, String city, String country, String region) {

    /** Street, house, postal code and town on one line. */
    public String line() {
        return street + " " + number + ", " + postalCode + " " + city;
    }
}
