package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.StatusSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issuers asked for the status of credentials over HTTP. */
class AskedStatusTest {

    private HttpServer server;

    @BeforeEach
    void startTheIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers("/status/1.json", "{}");
        answers("/status/long.json", " ".repeat(StatusSource.BYTES_MAX + 1));
        server.start();
    }

    private void answers(String path, String document) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(document.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @AfterEach
    void stopTheIssuer() {
        server.stop(0);
    }

    private static StatusSource source(String... hosts) throws SealException {
        return new JadesSealPlugin()
                .openStatusSource(SealTrial.settings(Map.of("allowed-hosts", List.of(hosts), "timeout", "10m")));
    }

    private URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/status/" + name);
    }

    @Test
    void aHostThatIsAllowedIsAsked() throws SealException, IOException {
        assertThat(source("127.0.0.1").read(address("1.json"))).asString().isEqualTo("{}");
        assertThatThrownBy(() -> source("127.0.0.1").read(address("2.json")))
                .isInstanceOf(IOException.class)
                .hasMessage("127.0.0.1 answers with 404");
        assertThatThrownBy(() -> source("127.0.0.1").read(address("long.json")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
    }

    @ParameterizedTest
    @CsvSource({
        "https://issuer.example/1.json, is not among the allowed hosts",
        "http://issuer.example/1.json, not one of https",
        "file:///etc/passwd, not one of https",
        "urn:status:1, not one of https"
    })
    void nobodyElseIs(String address, String words) {
        assertThatThrownBy(() -> source("127.0.0.1").read(URI.create(address)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(words);
    }

    @Test
    void theSettingSaysWhatHoldsWhereNobodyAnswers() throws SealException {
        assertThat(source().required()).isTrue();
        assertThat(new JadesSealPlugin()
                        .openStatusSource(SealTrial.settings(Map.of("revocation", "optional")))
                        .required())
                .isFalse();
    }
}
