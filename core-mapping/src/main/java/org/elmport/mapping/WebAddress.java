package org.elmport.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses on the web, as Europass takes them: whole, and with http or https. */
final class WebAddress {

    private static final String PLAIN = "http://";
    private static final String SECURE = "https://";

    private WebAddress() {}

    /** The address with what may not stand in one encoded; empty when it is no address of the web. */
    static Optional<String> of(String source) {
        String address = source.strip().replace(" ", "%20");
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith(PLAIN) && !lower.startsWith(SECURE)) {
            return Optional.empty();
        }
        if (simple(address, lower.startsWith(PLAIN) ? PLAIN.length() : SECURE.length())) {
            return Optional.of(address);
        }
        try {
            URI uri = new URI(address);
            String host = uri.getRawAuthority();
            return host == null || host.isEmpty() || hasUserInfo(host) ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether there is a host, and nothing in the address that has to be looked at more closely. */
    private static boolean simple(String address, int authority) {
        if (authority == address.length() || address.charAt(authority) == '/') {
            return false;
        }
        for (int i = authority; i < address.length(); i++) {
            char character = address.charAt(i);
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            boolean other = (character >= '-' && character <= '9') || character == '_';
            if (!letter && !other) {
                return false;
            }
        }
        return true;
    }

    /** An address with a user name or password in it is not for the public. */
    private static boolean hasUserInfo(String authority) {
        return authority.indexOf('@') >= 0;
    }
}
