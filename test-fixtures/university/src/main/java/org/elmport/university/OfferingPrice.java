package org.elmport.university;

/**
 * What an offering costs.
 *
 * @param amount a decimal number with a point
 * @param currency the ISO 4217 code
 * @param label who pays it
 */
public record OfferingPrice(String amount, String currency, Texts label) {

    OfferingPrice in(String changed) {
        return new OfferingPrice(amount, changed, label);
    }
}
