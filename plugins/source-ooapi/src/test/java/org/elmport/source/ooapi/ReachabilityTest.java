package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elmport.plugin.SourceException.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that do not come about, stay silent, or are kept. */
class ReachabilityTest {

    private static final Map<String, String> COURSES = Map.of("kinds", "course");

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void nobodyListensAtTheAddress() throws IOException {
        // given: a port that nobody else can take meanwhile
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String base = "http://127.0.0.1:" + taken.getLocalPort() + "/v5";

            // when
            Crawl crawl = Crawl.rest(system, Map.of("base-url", base, "kinds", "course", "retries", "2"));

            // then
            assertThat(crawl.failure().fault()).isEqualTo(Fault.UNREACHABLE);
            assertThat(crawl.failure()).hasMessageContaining("no connection").hasMessageContaining("3 times");
            assertThat(crawl.waits).hasSize(2);
        }
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        // when
        Crawl crawl =
                Crawl.rest(system, Map.of("base-url", "http://nowhere.invalid/v5", "kinds", "course", "retries", "0"));

        // then
        assertThat(crawl.failure()).hasMessageContaining("nowhere.invalid is not known");
    }

    @Test
    void anAnswerThatTricklesIsGivenUpAfterTheTimeout() {
        // given
        CountDownLatch end = new CountDownLatch(1);
        system.on("/courses", (exchange, number) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "retries", "0", "timeout", "PT0.3S"));
        end.countDown();

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNREACHABLE);
        assertThat(crawl.failure()).hasMessageContaining("no whole answer in time");
        assertThat(crawl.failure().remedy()).contains("timeout");
    }

    @Test
    void connectionsAreKeptForTheNextRequest() {
        // given
        java.util.Set<Integer> ports = java.util.Collections.synchronizedSet(new java.util.HashSet<>());
        system.on("/courses", (exchange, number) -> {
            ports.add(exchange.getRemoteAddress().getPort());
            FakeSystem.json(exchange, 200, FakeSystem.page(number, number < 100, "{\"courseId\":\"c" + number + "\"}"));
        });

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.ids()).hasSize(100);
        // one that is given back a moment too late is not there for the next request
        assertThat(ports).hasSizeLessThanOrEqualTo(10);
        assertThat(List.copyOf(ports)).isNotEmpty();
    }
}
