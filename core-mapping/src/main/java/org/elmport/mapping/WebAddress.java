package org.elmport.mapping;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses on the web, as Europass takes them: whole, and with http or https. */
final class WebAddress {

    private WebAddress() {}

    /** The address with what may not stand in one encoded; empty when it is no address of the web. */
    static Optional<String> of(String source) {
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

    /** An address with a user name or password in it is not for the public. */
    private static boolean hasUserInfo(String authority) {
        return authority.indexOf('@') >= 0;
    }
}
