package org.elmport.plugin.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer to its last byte, and no longer than it may take. */
public final class WholeAnswer {

    private WholeAnswer() {}

    /**
     * Takes at most so many bytes; what is longer ends with an {@link AnswerTooLargeException}.
     *
     * @param limit the most bytes that are allowed
     */
    public static BodyHandler<byte[]> ofAtMost(int limit) {
        return answer -> new LimitedBody(limit);
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @param timeout from sending to the last byte: the timeout of a request of the JDK ends with the headers, and a
     *     body that trickles would have no end
     * @throws HttpTimeoutException when it takes longer
     * @throws IOException when there is no answer, or none that {@code body} takes; as the client threw it
     * @throws InterruptedException when the thread is told to stop
     */
    public static <T> HttpResponse<T> to(HttpClient client, HttpRequest request, Duration timeout, BodyHandler<T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> sent = client.sendAsync(request, body);
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw (IOException) new HttpTimeoutException("no answer in time").initCause(late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } finally {
            sent.cancel(true);
        }
    }
}
