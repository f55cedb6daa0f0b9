package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** Asks one system: follows redirects where they are allowed, and repeats what may pass. */
final class OoapiClient {

    /**
     * How to ask.
     *
     * @param hosts where requests may go
     * @param maxRedirects redirects of one request
     * @param headers what each request carries besides its credentials
     * @param endpoint the institution behind a gateway
     * @param retry when to repeat
     */
    record Manner(
            AllowedHosts hosts,
            int maxRedirects,
            Map<String, String> headers,
            Optional<String> endpoint,
            RetryPolicy retry) {}

    private final HttpTransport transport;
    private final AnswerReader reader;
    private final Credentials credentials;
    private final Manner manner;
    private final Patience patience;

    OoapiClient(
            HttpTransport transport, AnswerReader reader, Credentials credentials, Manner manner, Patience patience) {
        this.transport = transport;
        this.reader = reader;
        this.credentials = credentials;
        this.manner = manner;
        this.patience = patience;
    }

    /**
     * The JSON at an address.
     *
     * @param absent statuses that say the address does not exist; the answer is then empty
     */
    Optional<JsonNode> find(URI address, Set<Integer> absent) throws SourceException {
        try {
            for (int repetition = 0; ; repetition++) {
                try {
                    return Optional.of(attempt(address));
                } catch (Trouble trouble) {
                    if (absent.contains(trouble.status())) {
                        return Optional.empty();
                    }
                    waitOut(trouble, repetition);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SourceException(Fault.UNREACHABLE, "The crawl was interrupted.", "Run it again.", stopped);
        }
    }

    private void waitOut(Trouble trouble, int repetition) throws SourceException, InterruptedException {
        RetryPolicy retry = manner.retry();
        if (!trouble.passing() || repetition >= retry.retries()) {
            throw trouble.afterAttempts(repetition + 1);
        }
        Duration delay = trouble.retryAfter().orElseGet(() -> retry.delay(repetition, patience.jitter()));
        if (delay.compareTo(retry.maxDelay()) > 0) {
            throw new SourceException(
                    Fault.UNREACHABLE,
                    trouble.getMessage() + " The system asks to wait " + delay.toSeconds()
                            + " seconds, longer than max-retry-delay allows.",
                    "Run again later, or raise max-retry-delay.",
                    trouble);
        }
        patience.await(delay);
    }

    /** One attempt; credentials that ran out are renewed once. */
    private JsonNode attempt(URI address) throws Trouble, InterruptedException {
        try {
            return ask(address);
        } catch (Trouble trouble) {
            if (trouble.status() != 401 || !credentials.renew()) {
                throw trouble;
            }
            return ask(address);
        }
    }

    private JsonNode ask(URI address) throws Trouble, InterruptedException {
        URI current = address;
        for (int redirects = 0; redirects <= manner.maxRedirects(); redirects++) {
            Answer answer = send(current);
            if (!answer.redirect()) {
                JsonNode json = reader.read("GET", answer);
                return GatewayEnvelope.unwrap(ShownAddress.of(address), json, manner.endpoint());
            }
            current = target(answer);
        }
        throw Trouble.lasting(
                Fault.LIMIT,
                "GET " + ShownAddress.of(address) + " was redirected more than " + manner.maxRedirects() + " times.",
                "Check the setting base-url and the system's redirects; they may go round in a circle.");
    }

    private Answer send(URI address) throws Trouble, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        request.setHeader("Accept", "application/json");
        request.setHeader("User-Agent", "Elmport");
        manner.headers().forEach(request::setHeader);
        credentials.authorization().ifPresent(value -> request.setHeader("Authorization", value));
        try {
            return transport.send(request);
        } catch (IOException noAnswer) {
            throw NoAnswer.trouble("GET", address, noAnswer);
        }
    }

    /** Where a redirect leads; most that lead elsewhere lead to a log-in page. */
    private URI target(Answer answer) throws Trouble {
        String location = answer.headers().firstValue("Location").orElse("");
        URI target = resolve(answer.address(), location);
        if (!manner.hosts().allows(answer.address(), target)) {
            throw Trouble.lasting(
                    Fault.UNEXPECTED_ANSWER,
                    "GET " + ShownAddress.of(answer.address()) + " redirects to "
                            + (target.getHost() == null
                                    ? "no usable address"
                                    : target.getScheme() + "://" + target.getAuthority())
                            + ", which is not allowed.",
                    "If it is a log-in page, check the credentials (setting auth); if it belongs to the system, add"
                            + " its host to allowed-hosts.");
        }
        return target;
    }

    private static URI resolve(URI base, String location) {
        try {
            return base.resolve(location);
        } catch (IllegalArgumentException noAddress) {
            return URI.create("about:blank");
        }
    }
}
