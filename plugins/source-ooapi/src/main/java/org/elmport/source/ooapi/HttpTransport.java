package org.elmport.source.ooapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.elmport.plugin.http.AnswerTooLargeException;
import org.elmport.plugin.http.WholeAnswer;

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
        HttpResponse<byte[]> response = WholeAnswer.to(client, whole, timeout, WholeAnswer.ofAtMost(maxBytes));
        return new Answer(whole.uri(), response.statusCode(), response.headers(), unpacked(response));
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("gzip")) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new AnswerTooLargeException(maxBytes);
            }
            return body;
        }
    }
}
