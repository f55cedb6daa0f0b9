package org.elmport.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses on the web, as Europass takes them: whole, and with http or https. */
final class WebAddress {

    /** What may stand anywhere behind the first letter of the host. */
    private static final String PLAIN = "-._~/?=&+,;";

    private WebAddress() {}

    /** The address with what may not stand in one encoded; empty when it is no address of the web. */
    static Optional<String> of(String source) {
        if (plain(source)) {
            return Optional.of(source);
        }
        String address = source.strip().replace(" ", "%20");
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String host = uri.getRawAuthority();
            return host == null || host.isEmpty() || hasUserInfo(host) ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is plain to see that this is an address, which is cheaper than to take it apart. */
    private static boolean plain(String source) {
        int host = source.startsWith("https://") ? 8 : source.startsWith("http://") ? 7 : source.length();
        if (host == source.length() || !letterOrDigit(source.charAt(host))) {
            return false;
        }
        for (int i = host + 1; i < source.length(); i++) {
            char character = source.charAt(i);
            if (!letterOrDigit(character) && PLAIN.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    /** An address with a user name or password in it is not for the public. */
    private static boolean hasUserInfo(String authority) {
        return authority.indexOf('@') >= 0;
    }
}
