package org.elmport.card;

/** How a card number holds the server and the institution that made it. */
public enum CardNumberEncoding {
    /** The official one: the twelve decimal digits stand as they are, and the time counts from an epoch of its own. */
    OFFICIAL("the official one"),
    /** The twelve decimal digits stand as they are; the time is that of RFC 4122. */
    DIGITS_WITH_TRUE_TIME("digits as they are, with the time of RFC 4122"),
    /** The twelve decimal digits were taken for one number, which stands in hexadecimal. */
    NUMBER_IN_HEXADECIMAL("the digits as one number, in hexadecimal"),
    /** None of these: the number says nothing about who made it. */
    UNKNOWN("none that is known");

    private final String words;

    CardNumberEncoding(String words) {
        this.words = words;
    }

    /** The encoding in words. */
    public String words() {
        return words;
    }
}
