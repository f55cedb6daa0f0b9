package org.elmport.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers come from a bare socket, so that they can be cut, stretched and left open as no decent server does. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WholeAnswerTest {

    private static final Duration PATIENT = Duration.ofMinutes(5);
    private static final Duration HASTY = Duration.ofMillis(300);
    private static final int LIMIT = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        server.close();
    }

    @Test
    void anAnswerWithinTimeAndSizeIsGiven() throws Exception {
        // given
        answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789", true);

        // when
        HttpResponse<byte[]> answer = ask(PATIENT);

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("0123456789".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aBodyThatNeverEndsIsGivenUpWhenTheTimeIsOver() {
        // given: headers and half of the body come at once, the rest never
        answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234", false);

        // then
        assertThatThrownBy(() -> ask(HASTY)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void anAnswerThatIsTooLargeIsGivenUpBeforeItsEnd() {
        // given: one byte more than is allowed, and then silence
        answering("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n0123456789a", false);

        // then
        assertThatThrownBy(() -> ask(PATIENT))
                .isInstanceOf(AnswerTooLargeException.class)
                .hasMessage("more than 10 bytes");
    }

    @Test
    void aBodyThatIsCutOffIsNoAnswer() {
        // given
        answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234", true);

        // then
        assertThatThrownBy(() -> ask(PATIENT))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void whoCannotBeReachedIsToldFromWhoDoesNotAnswer() throws IOException {
        // given: a port that nobody listens to, and nobody else can take
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

            // then
            assertThatThrownBy(() -> ask(taken.getLocalPort(), PATIENT)).isInstanceOf(ConnectException.class);
        }
    }

    private HttpResponse<byte[]> ask(Duration timeout) throws IOException, InterruptedException {
        return ask(server.getLocalPort(), timeout);
    }

    private HttpResponse<byte[]> ask(int port, Duration timeout) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        return WholeAnswer.to(client, HttpRequest.newBuilder(address).build(), timeout, WholeAnswer.ofAtMost(LIMIT));
    }

    /** Answers one request; keeps the connection open until the client hangs up where it is not to be cut. */
    private void answering(String answer, boolean cut) {
        Thread thread = new Thread(() -> {
            try (Socket connection = server.accept()) {
                byte[] request = new byte[8192];
                connection.getInputStream().read(request);
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                connection.getOutputStream().flush();
                if (!cut) {
                    connection.getInputStream().read(request);
                }
            } catch (IOException closed) {
                // the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
