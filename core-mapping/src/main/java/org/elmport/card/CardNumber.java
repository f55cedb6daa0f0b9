package org.elmport.card;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A European Student Card Number (ESCN): a UUID of version 1, in lower case. It names one card for ever; a replacement
 * has another. Its time is no date of anything, and the institution in it no proof of who issued the card: only the
 * router knows that.
 */
public final class CardNumber {

    /** Where a QR code leads, before the number. */
    public static final String VERIFIER = "https://s.esc-r.eu/";

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final int NODE = 24;
    private static final int TIME_HIGH = 15;
    private static final int PREFIX_DIGITS = 3;
    private static final int HEXADECIMAL = 16;
    private static final long MOST_DIGITS = 999_999_999_999L;
    // RFC 4122 counts from 1582, so its numbers of this century have 1d7 and more here; the official ones have 03x
    private static final int TRUE_TIME = 0x100;

    private final String value;

    CardNumber(String value) {
        this.value = value;
    }

    /**
     * Reads a number, or an address that ends with one: the hosts of QR codes differ from institution to institution.
     * Numbers of all three encodings are taken.
     */
    public static CardNumberReading read(String text) {
        String number = lastSegment(text.strip()).toLowerCase(Locale.ROOT);
        if (number.isEmpty()) {
            return CardNumberReading.of(CardNumberFault.EMPTY);
        }
        Matcher uuid = UUID.matcher(number);
        if (!uuid.matches()) {
            return CardNumberReading.of(CardNumberFault.NOT_A_UUID);
        }
        return uuid.group(1).equals("1")
                ? CardNumberReading.of(new CardNumber(number))
                : CardNumberReading.of(CardNumberFault.OTHER_VERSION);
    }

    private static String lastSegment(String text) {
        String path = text.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The number in lower case. */
    public String value() {
        return value;
    }

    /** What the QR code of the card holds. */
    public URI address() {
        return URI.create(VERIFIER + value);
    }

    /** How it holds who made it. */
    public CardNumberEncoding encoding() {
        if (DIGITS.matcher(node()).matches()) {
            return Integer.parseInt(value.substring(TIME_HIGH, TIME_HIGH + PREFIX_DIGITS), HEXADECIMAL) < TRUE_TIME
                    ? CardNumberEncoding.OFFICIAL
                    : CardNumberEncoding.DIGITS_WITH_TRUE_TIME;
        }
        return Long.parseLong(node(), HEXADECIMAL) <= MOST_DIGITS
                ? CardNumberEncoding.NUMBER_IN_HEXADECIMAL
                : CardNumberEncoding.UNKNOWN;
    }

    /** The three digits that tell the servers of an institution apart. */
    public Optional<String> serverPrefix() {
        return digits().map(digits -> digits.substring(0, PREFIX_DIGITS));
    }

    /** The PIC of the institution whose server made the number; no proof of who issued the card. */
    public Optional<String> institutionCode() {
        return digits().map(digits -> digits.substring(PREFIX_DIGITS));
    }

    private Optional<String> digits() {
        return switch (encoding()) {
            case OFFICIAL, DIGITS_WITH_TRUE_TIME -> Optional.of(node());
            case NUMBER_IN_HEXADECIMAL ->
                Optional.of(String.format(Locale.ROOT, "%012d", Long.parseLong(node(), HEXADECIMAL)));
            case UNKNOWN -> Optional.empty();
        };
    }

    private String node() {
        return value.substring(NODE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The number leads to a person, so it is not told. */
    @Override
    public String toString() {
        return "card number";
    }
}
