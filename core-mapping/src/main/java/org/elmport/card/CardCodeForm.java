package org.elmport.card;

/** The form of a picture of a QR code. */
public enum CardCodeForm {
    /** Vectors, for print. */
    SVG,
    /** Pixels, for screens. */
    PNG
}
