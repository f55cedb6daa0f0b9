package org.elmport.source.ooapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Sends single requests, over connections that are kept. Certificates are always checked, by the JDK. */
final class HttpTransport {

    private final HttpClient client;
    private final Duration timeout;
    private final int maxBytes;

    HttpTransport(Duration connectTimeout, Duration timeout, int maxBytes) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                // redirects are followed by hand, after a look at where they lead
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.maxBytes = maxBytes;
    }

    /** The whole answer, within the time and the size that are allowed. */
    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest whole = request.setHeader("Accept-Encoding", "gzip").build();
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(whole, info -> new LimitedBody(maxBytes));
        try {
            // the timeout of a request of the JDK ends with the headers; a body that trickles would have no end
            HttpResponse<byte[]> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(whole.uri(), response.statusCode(), response.headers(), unpacked(response));
        } catch (TimeoutException late) {
            throw (IOException) new HttpTimeoutException("no answer in time").initCause(late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("gzip")) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new TooLargeException(maxBytes);
            }
            return body;
        }
    }
}
