package org.elmport.target.esc;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.AnswerMeanings;
import org.elmport.plugin.http.RetryAfter;
import org.elmport.plugin.http.WholeAnswer;

/** Sends single requests and reads the answers tolerantly. Redirects are not followed, so a token cannot leak by one. */
final class RouterTransport {

    static final AnswerMeanings<Meaning> ANSWERS = AnswerMeanings.read(
            Objects.requireNonNull(RouterTransport.class.getResourceAsStream("answers.tsv")), Meaning.class);

    private static final int DEEPEST = 50;
    private static final ObjectMapper MAPPER = mapper();

    private final HttpClient client;
    private final Duration timeout;
    private final int limit;

    RouterTransport(Duration connectTimeout, Duration timeout, int limit) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.limit = limit;
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    /**
     * The answer to a request.
     *
     * @throws TargetException when the request did not get there
     * @throws NoAnswerException when it went out and no answer came
     */
    RouterReply send(RouterCall call, HttpRequest.Builder request)
            throws TargetException, NoAnswerException, InterruptedException {
        HttpRequest whole = request.setHeader("Accept", "application/json")
                .setHeader("User-Agent", "elmport")
                .build();
        try {
            return reply(call, WholeAnswer.to(client, whole, timeout, WholeAnswer.ofAtMost(limit)));
        } catch (IOException failed) {
            throw failure(call, failed);
        }
    }

    private static NoAnswerException failure(RouterCall call, Throwable cause) throws TargetException {
        if (cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException) {
            throw new TargetException(
                    TargetException.Fault.UNREACHABLE,
                    "the router cannot be reached (" + call.word() + ")",
                    "Check base-url, the network and its proxy; the next run delivers what waits.");
        }
        return new NoAnswerException(call, cause);
    }

    private static RouterReply reply(RouterCall call, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode body = json(response.body());
        boolean success = status >= 200 && status < 300;
        if (success && (body.isContainerNode() || (!call.answersWithJson() && !page(response)))) {
            return new RouterReply(call, status, Meaning.DONE, Integer.toString(status), body, Duration.ZERO);
        }
        String code = body.path("code").asText();
        AnswerMeanings.Row<Meaning> row = ANSWERS.of(call.word(), status, code);
        Duration wait = RetryAfter.read(response.headers(), Instant.now()).orElse(Duration.ZERO);
        return new RouterReply(call, status, row.meaning(), row.words(status, code), body, wait);
    }

    /** A page of a gateway is no answer of the router, whatever its status. */
    private static boolean page(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode read = body.length == 0 ? null : MAPPER.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException page) {
            return MissingNode.getInstance();
        }
    }
}
