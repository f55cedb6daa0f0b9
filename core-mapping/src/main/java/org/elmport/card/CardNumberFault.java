package org.elmport.card;

/** Why a text is no European Student Card Number. */
public enum CardNumberFault {
    EMPTY("there is nothing", "Enter the number below the QR code, or the address in it."),
    NOT_A_UUID(
            "it is not 32 hexadecimal digits in the groups 8-4-4-4-12",
            "Enter the whole number with its hyphens, or the address in the QR code."),
    OTHER_VERSION(
            "it is a UUID, but not of version 1, as all card numbers are",
            "Have a number minted; a random UUID is never one.");

    private final String words;
    private final String remedy;

    CardNumberFault(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** What is wrong, to follow the name of the thing. */
    public String words() {
        return words;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
