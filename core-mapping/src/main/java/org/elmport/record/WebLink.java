package org.elmport.record;

/**
 * An address on the web.
 *
 * @param address the address as the source writes it
 * @param language the language of the page; empty when unknown
 * @param title what it is; empty when unknown
 */
public record WebLink(String address, String language, Text title) {

    /** An address of which nothing else is known. */
    public static WebLink of(String address) {
        return new WebLink(address, "", Text.EMPTY);
    }
}
