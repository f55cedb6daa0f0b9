package org.elmport.source.ooapi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Proves to the system who asks. */
interface Credentials {

    /** The value of the header Authorization. */
    Optional<String> authorization() throws Trouble, InterruptedException;

    /** Drops what the system did not accept. False when there is nothing newer to be had. */
    default boolean renew() {
        return false;
    }

    /** Nobody in particular. */
    static Credentials none() {
        return Optional::empty;
    }

    /** A user name and a password. */
    static Credentials basic(String username, String password) {
        String header = basicHeader(username, password);
        return () -> Optional.of(header);
    }

    /** A token that was given once. */
    static Credentials bearer(String token) {
        return () -> Optional.of("Bearer " + token);
    }

    /** The header of a name and a secret. */
    static String basicHeader(String name, String secret) {
        byte[] pair = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
