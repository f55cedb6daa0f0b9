package org.elmport.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How a client has to prove who it is. */
public sealed interface Authentication {

    /** Anybody may read. */
    static Authentication none() {
        return new None();
    }

    /** A fixed token in the header {@code Authorization: Bearer}. */
    static Authentication bearer(String token) {
        return new Bearer(token);
    }

    /** A name and a password in the header {@code Authorization: Basic}. */
    static Authentication basic(String user, String password) {
        return new Basic(user, password);
    }

    /**
     * OAuth 2 client credentials: {@code POST} to {@link OoapiSimulator#tokenUrl()} gives a token.
     *
     * @param client the client's name
     * @param secret the client's secret
     * @param requestsOfAToken after so many requests a token is refused and a new one is needed
     */
    static Authentication clientCredentials(String client, String secret, int requestsOfAToken) {
        return new ClientCredentials(client, secret, requestsOfAToken);
    }

    /** See {@link #none()}. */
    record None() implements Authentication {}

    /** See {@link #bearer}. */
    record Bearer(String token) implements Authentication {

        @Override
        public String toString() {
            return "Bearer";
        }
    }

    /** See {@link #basic}. */
    record Basic(String user, String password) implements Authentication {

        /** The value of the header. */
        String header() {
            return basicHeader(user, password);
        }

        @Override
        public String toString() {
            return "Basic";
        }
    }

    /** See {@link #clientCredentials}. */
    record ClientCredentials(String client, String secret, int requestsOfAToken) implements Authentication {

        /** The header with which a client may prove who it is at the token endpoint. */
        String header() {
            return basicHeader(client, secret);
        }

        @Override
        public String toString() {
            return "ClientCredentials";
        }
    }

    private static String basicHeader(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
