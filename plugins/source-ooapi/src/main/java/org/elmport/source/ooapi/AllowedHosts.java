package org.elmport.source.ooapi;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hosts that requests may go to: that of the interface, and those of the setting allowed-hosts. */
final class AllowedHosts {

    private final String base;
    private final Set<String> others;

    AllowedHosts(URI base, Iterable<String> others) {
        this.base = authority(base);
        this.others = stream(others).map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a request may go there, coming from another address: never from HTTPS back to HTTP. */
    boolean allows(URI from, URI to) {
        String scheme = scheme(to);
        boolean web =
                scheme.equals("https") || (scheme.equals("http") && scheme(from).equals("http"));
        return web && to.getHost() != null && to.getUserInfo() == null && known(to);
    }

    private boolean known(URI address) {
        String authority = authority(address);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return authority.equals(base)
                || others.contains(authority)
                || (authority.endsWith(usualPort(address)) && others.contains(host));
    }

    private static String authority(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return address.getPort() < 0 ? host + usualPort(address) : host + ":" + address.getPort();
    }

    private static String usualPort(URI address) {
        return scheme(address).equals("https") ? ":443" : ":80";
    }

    private static String scheme(URI address) {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> stream(Iterable<String> texts) {
        return java.util.stream.StreamSupport.stream(texts.spliterator(), false);
    }
}
