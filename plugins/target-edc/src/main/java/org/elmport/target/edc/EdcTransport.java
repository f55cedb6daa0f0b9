package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.http.AnswerMeanings;
import org.elmport.plugin.http.RetryAfter;
import org.elmport.plugin.http.WholeAnswer;

/**
 * Sends single requests and reads the answers tolerantly: JSON whatever its type says, and pages where JSON should be.
 * Redirects are not followed, so neither password nor credential goes anywhere else.
 */
final class EdcTransport {

    static final AnswerMeanings<Meaning> ANSWERS = AnswerMeanings.read(
            Objects.requireNonNull(EdcTransport.class.getResourceAsStream("answers.tsv")), Meaning.class);

    private final HttpClient client;
    private final Duration timeout;
    private final int limit;
    private final Clock clock;

    EdcTransport(Duration connectTimeout, Duration timeout, int limit, Clock clock) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * The answer to a request.
     *
     * @param session keeps the cookies of calls that belong together
     * @throws TargetException when the request did not get there
     * @throws NoAnswerException when it went out and no answer came
     */
    EdcReply send(EdcCall call, HttpRequest.Builder request, Session session)
            throws TargetException, NoAnswerException, InterruptedException {
        request.setHeader("Accept", "application/json, */*;q=0.5").setHeader("User-Agent", "elmport");
        session.apply(request);
        try {
            HttpResponse<byte[]> response =
                    WholeAnswer.to(client, request.build(), timeout, WholeAnswer.ofAtMost(limit));
            session.read(response.headers());
            return reply(call, response);
        } catch (IOException failed) {
            throw failure(call, failed);
        }
    }

    private static NoAnswerException failure(EdcCall call, IOException failed) throws TargetException {
        boolean unsent = failed instanceof ConnectException
                || failed instanceof HttpConnectTimeoutException
                || failed.getCause() instanceof UnresolvedAddressException;
        if (unsent) {
            throw new TargetException(
                    TargetException.Fault.UNREACHABLE,
                    call.who() + " cannot be reached (" + call.word() + ")",
                    "Check base-url, the network and its proxy; the next run delivers what waits.");
        }
        return new NoAnswerException(call, failed);
    }

    private EdcReply reply(EdcCall call, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode body = Json.read(response.body());
        Duration wait = RetryAfter.read(response.headers(), clock.instant()).orElse(Duration.ZERO);
        if (status >= 200 && status < 300) {
            return new EdcReply(call, status, Meaning.DONE, Integer.toString(status), body, wait);
        }
        String code = body.path("code").asText();
        AnswerMeanings.Row<Meaning> row = ANSWERS.of(call.word(), status, code);
        return new EdcReply(call, status, row.meaning(), row.words(status, code), body, wait);
    }
}
