package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Takes requests in, one after the other, lets faults happen, answers, and keeps the log. */
final class RouterHandler implements HttpHandler {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BEARER = "Bearer ";
    private static final int CUT = 0;

    private final CardRouter router;
    private final List<CardRouterRequest> log = new ArrayList<>();
    private volatile CardRouterFaults faults;
    private int received;

    RouterHandler(CardRouter router, CardRouterFaults faults) {
        this.router = router;
        this.faults = faults;
    }

    void faults(CardRouterFaults changed) {
        faults = changed;
    }

    synchronized List<CardRouterRequest> log() {
        return List.copyOf(log);
    }

    synchronized void forget() {
        log.clear();
    }

    @Override
    public synchronized void handle(HttpExchange exchange) throws IOException {
        received++;
        byte[] body = exchange.getRequestBody().readAllBytes();
        String sent = new String(body, StandardCharsets.UTF_8);
        URI address = exchange.getRequestURI();
        String method = exchange.getRequestMethod();
        CardRouterFault fault = faults.of(received, method, address.getPath());
        int status = act(exchange, body, fault);
        String query = Objects.requireNonNullElse(address.getRawQuery(), "");
        log.add(new CardRouterRequest(received, method, address.getRawPath(), query, sent, status));
        exchange.close();
    }

    private int act(HttpExchange exchange, byte[] sent, CardRouterFault fault) throws IOException {
        return switch (fault) {
            case NONE -> send(exchange, answer(exchange, sent));
            case LOST_BEFORE -> CUT;
            case LOST_AFTER -> {
                answer(exchange, sent);
                yield CUT;
            }
            case GATEWAY_PAGE -> send(exchange, RouterAnswer.page(502));
            case UNAVAILABLE -> send(exchange, RouterAnswer.error(503, "SE-0503", "Unavailable"));
            case TOO_MANY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                yield send(exchange, RouterAnswer.error(429, "SE-0429", "Too many requests"));
            }
            case FAILED_AFTER -> {
                answer(exchange, sent);
                yield send(exchange, RouterAnswer.mistake());
            }
            case ADDRESS_REFUSED -> send(exchange, RouterAnswer.page(403));
        };
    }

    private RouterAnswer answer(HttpExchange exchange, byte[] sent) {
        String header = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        Optional<String> token =
                header.startsWith(BEARER) ? Optional.of(header.substring(BEARER.length())) : Optional.empty();
        URI address = exchange.getRequestURI();
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        UploadedFile file = UploadedFile.of(type, sent);
        JsonNode document;
        try {
            document = sent.length == 0 || type.startsWith("multipart/")
                    ? MissingNode.getInstance()
                    : MAPPER.readTree(sent);
        } catch (IOException malformed) {
            return RouterAnswer.mistake();
        }
        return router.answer(
                new CardRouter.Call(
                        exchange.getRequestMethod(),
                        address.getRawPath(),
                        parameters(address.getRawQuery()),
                        document,
                        file),
                token);
    }

    private static Map<String, String> parameters(@org.jspecify.annotations.Nullable String query) {
        Map<String, String> parameters = new TreeMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static int send(HttpExchange exchange, RouterAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        return answer.status();
    }
}
