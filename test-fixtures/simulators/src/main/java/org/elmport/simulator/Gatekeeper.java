package org.elmport.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks who asks, and hands out tokens. */
final class Gatekeeper {

    private static final String BEARER = "Bearer ";

    private final Authentication authentication;
    private final Map<String, Integer> uses = new HashMap<>();
    private int issued;

    Gatekeeper(Authentication authentication) {
        this.authentication = authentication;
    }

    /** The refusal of a request with a header; empty when it may pass. */
    Optional<Reply> refusal(String header) {
        if (authentication instanceof Authentication.Bearer bearer) {
            return header.equals(BEARER + bearer.token()) ? Optional.empty() : refused("Bearer");
        }
        if (authentication instanceof Authentication.Basic basic) {
            return header.equals(basic.header()) ? Optional.empty() : refused("Basic realm=\"simulator\"");
        }
        if (authentication instanceof Authentication.ClientCredentials credentials) {
            return valid(header, credentials) ? Optional.empty() : refused("Bearer error=\"invalid_token\"");
        }
        return Optional.empty();
    }

    private static Optional<Reply> refused(String challenge) {
        return Optional.of(
                Reply.problem(401, "Unauthorized", "Please say who you are").withHeader("WWW-Authenticate", challenge));
    }

    private synchronized boolean valid(String header, Authentication.ClientCredentials credentials) {
        if (!header.startsWith(BEARER)) {
            return false;
        }
        String token = header.substring(BEARER.length());
        Integer used = uses.computeIfPresent(token, (key, count) -> count + 1);
        return used != null && used <= credentials.requestsOfAToken();
    }

    /** Answers a request for a token: the credentials stand in the header or in the form. */
    synchronized Reply token(String header, byte[] form) {
        if (!(authentication instanceof Authentication.ClientCredentials credentials)) {
            return Reply.notFound("the token endpoint");
        }
        Query fields = Query.parse(new String(form, StandardCharsets.UTF_8));
        if (!fields.first("grant_type").equals(Optional.of("client_credentials"))) {
            return error(400, "unsupported_grant_type");
        }
        if (!header.equals(credentials.header()) && !inForm(fields, credentials)) {
            return error(401, "invalid_client");
        }
        issued++;
        String token = "token-" + issued;
        uses.put(token, 0);
        return Reply.json(
                200,
                Json.object()
                        .put("access_token", token)
                        .put("token_type", "Bearer")
                        .put("expires_in", 300));
    }

    private static boolean inForm(Query fields, Authentication.ClientCredentials credentials) {
        return fields.first("client_id").equals(Optional.of(credentials.client()))
                && fields.first("client_secret").equals(Optional.of(credentials.secret()));
    }

    private static Reply error(int status, String code) {
        return Reply.json(status, Json.object().put("error", code));
    }
}
