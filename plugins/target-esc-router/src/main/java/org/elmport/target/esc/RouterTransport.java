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
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.elmport.plugin.TargetException;

/** Sends single requests and reads the answers tolerantly. Redirects are not followed, so a token cannot leak by one. */
final class RouterTransport {

    private static final int DEEPEST = 50;
    private static final int MOST_WAIT_DIGITS = 6;
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
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(whole, info -> new LimitedBytes(limit));
        try {
            // the timeout of a request of the JDK ends with the headers; a body that trickles would have no end
            return reply(call, sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new NoAnswerException(call, new HttpTimeoutException("no answer in time"));
        } catch (ExecutionException failed) {
            throw failure(call, failed.getCause() == null ? failed : failed.getCause());
        } finally {
            sent.cancel(true);
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
        boolean expected = call == RouterCall.REMOVE_PERSON || call == RouterCall.REMOVE_CARD || body.isContainerNode();
        if (success && expected) {
            return new RouterReply(call, status, Meaning.DONE, Integer.toString(status), body, Duration.ZERO);
        }
        String code = body.path("code").asText();
        AnswerTable.Row row = AnswerTable.of(call, status, code);
        String words = row.words() + " (" + status + (safe(code) ? " " + code : "") + ")";
        return new RouterReply(call, status, row.meaning(), words, body, wait(response));
    }

    /** Only what looks like a code comes into messages. */
    private static boolean safe(String code) {
        return code.matches("[A-Z]{2,3}-[0-9]{1,6}");
    }

    private static Duration wait(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1," + MOST_WAIT_DIGITS + "}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
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
