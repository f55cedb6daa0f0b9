package org.elmport.source.ooapi;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses as findings and messages may show them: without the identifiers of people. */
final class ShownAddress {

    private static final Pattern PERSON = Pattern.compile("(/(?:persons|associations))/[^/?#]+");
    private static final Pattern PERSONAL = Pattern.compile("/(persons|associations)(/|$)");

    private ShownAddress() {}

    /** The address, with a dash in the place of whom it is about. */
    static String of(URI address) {
        return PERSON.matcher(address.toString()).replaceAll("$1/-");
    }

    /** Whether what the system says there may be about a person. */
    static boolean personal(URI address) {
        String path = address.getPath();
        return path != null && PERSONAL.matcher(path).find();
    }
}
