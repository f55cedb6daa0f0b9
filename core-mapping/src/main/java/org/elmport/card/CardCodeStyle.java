package org.elmport.card;

/**
 * How a QR code is to look.
 *
 * @param form vectors or pixels
 * @param modulePixels the edge of one module, in pixels; a code is 41 modules wide with its quiet zone
 * @param inverted light on dark, for dark cards
 */
public record CardCodeStyle(CardCodeForm form, int modulePixels, boolean inverted) {

    /** Most pixels of the edge of one module. */
    public static final int LARGEST_MODULE = 50;

    /** Refuses sizes that nobody can use. */
    public CardCodeStyle {
        if (modulePixels < 1 || modulePixels > LARGEST_MODULE) {
            throw new IllegalArgumentException("a module must be 1 to " + LARGEST_MODULE + " pixels wide");
        }
    }
}
