package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.elmport.plugin.SourceException.Fault;
import org.jspecify.annotations.Nullable;

/** Tokens by OAuth 2 client credentials (RFC 6749, 4.4), renewed shortly before they end. */
final class ClientCredentials implements Credentials {

    /** How long before its end a token is no longer used. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** How long a token is taken to hold when the server does not say. */
    private static final int USUAL_SECONDS = 300;

    private final HttpTransport transport;
    private final AnswerReader reader;
    private final Clock clock;
    private final URI address;
    private final String client;
    private final String body;
    private @Nullable String token;
    private Instant end = Instant.MIN;

    ClientCredentials(
            HttpTransport transport,
            AnswerReader reader,
            Clock clock,
            URI address,
            String clientHeader,
            Optional<String> scope) {
        this.transport = transport;
        this.reader = reader;
        this.clock = clock;
        this.address = address;
        this.client = clientHeader;
        this.body = "grant_type=client_credentials"
                + scope.map(words -> "&scope=" + encode(words)).orElse("");
    }

    /** The client's header: name and secret are encoded as forms are (RFC 6749, 2.3.1). */
    static String clientHeader(String id, String secret) {
        return Credentials.basicHeader(encode(id), encode(secret));
    }

    @Override
    public Optional<String> authorization() throws Trouble, InterruptedException {
        if (token == null || !clock.instant().isBefore(end.minus(MARGIN))) {
            JsonNode answer = ask();
            String given = answer.path("access_token").asText("");
            if (given.isEmpty()) {
                throw Trouble.lasting(
                        Fault.UNEXPECTED_ANSWER,
                        "POST " + address + " answered without an access_token.",
                        "Check the setting token-url: it must be the token endpoint of an OAuth 2 server.");
            }
            token = given;
            end = clock.instant().plusSeconds(answer.path("expires_in").asInt(USUAL_SECONDS));
        }
        return Optional.of("Bearer " + token);
    }

    @Override
    public boolean renew() {
        boolean had = token != null;
        token = null;
        return had;
    }

    private JsonNode ask() throws Trouble, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", client)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try {
            return reader.read("POST", transport.send(request));
        } catch (IOException noAnswer) {
            throw NoAnswer.trouble("POST", address, noAnswer);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
