package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, and where requests may go. */
class AccessTest {

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    private static String authorization(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    @Test
    void nobodyIsNamedUnlessAsked() {
        // when
        Crawl.rest(system).whole();

        // then
        assertThat(system.headers()).noneMatch(headers -> headers.containsKey("Authorization"));
    }

    @Test
    void aUserNameAndPasswordAreSentInUtf8() {
        // when
        Crawl.rest(system, Map.of("auth", "basic", "username", "zoë", "password", "${env:geheim}"))
                .whole();

        // then
        String expected =
                "Basic " + java.util.Base64.getEncoder().encodeToString("zoë:geheim".getBytes(StandardCharsets.UTF_8));
        assertThat(system.headers())
                .allSatisfy(headers -> assertThat(headers).containsEntry("Authorization", List.of(expected)));
    }

    @Test
    void aTokenIsSent() {
        // when
        Crawl.rest(system, Map.of("auth", "bearer", "token", "${env:t0ken}")).whole();

        // then
        assertThat(system.headers())
                .allSatisfy(headers -> assertThat(headers).containsEntry("Authorization", List.of("Bearer t0ken")));
    }

    private Map<String, String> clientCredentials() {
        return Map.of(
                "auth", "client-credentials",
                "token-url", system.base() + "/token",
                "client-id", "elm port",
                "client-secret", "${env:s&cret}",
                "scope", "read all");
    }

    @Test
    void aTokenIsFetchedOnceForTheWholeCrawl() {
        // given
        List<String> asked = new ArrayList<>();
        system.on("/token", (exchange, number) -> {
            asked.add(exchange.getRequestMethod() + " " + authorization(exchange) + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            FakeSystem.json(exchange, 200, "{\"access_token\":\"T" + number + "\",\"expires_in\":3600}");
        });

        // when
        Crawl.rest(system, clientCredentials()).whole();

        // then
        String client =
                java.util.Base64.getEncoder().encodeToString("elm+port:s%26cret".getBytes(StandardCharsets.UTF_8));
        assertThat(asked).containsExactly("POST Basic " + client + " grant_type=client_credentials&scope=read+all");
        assertThat(system.headers().subList(1, system.headers().size()))
                .allSatisfy(headers -> assertThat(headers).containsEntry("Authorization", List.of("Bearer T1")));
    }

    @Test
    void aTokenThatRunsOutInTheMiddleIsRenewedOnce() {
        // given
        system.on(
                        "/token",
                        (exchange, number) -> FakeSystem.json(exchange, 200, "{\"access_token\":\"T" + number + "\"}"))
                .on("/courses", (exchange, number) -> {
                    int page = FakeSystem.parameter(exchange, "pageNumber");
                    boolean old = page > 1 && authorization(exchange).equals("Bearer T1");
                    FakeSystem.json(
                            exchange,
                            old ? 401 : 200,
                            FakeSystem.page(page, page < 3, "{\"courseId\":\"c" + page + "\"}"));
                });

        // when
        Crawl crawl =
                Crawl.rest(system, with(clientCredentials(), "kinds", "course")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1", "c2", "c3");
        assertThat(system.requests().stream().filter("/token"::equals)).hasSize(2);
    }

    @Test
    void aTokenThatIsShortLivedIsRenewedBeforeItEnds() {
        // given: shorter than the margin, so each request needs another
        system.on(
                        "/token",
                        (exchange, number) -> FakeSystem.json(
                                exchange, 200, "{\"access_token\":\"T" + number + "\",\"expires_in\":10}"))
                .list("/courses", "{\"courseId\":\"c1\"}", "{\"courseId\":\"c2\"}");

        // when
        Crawl.rest(system, with(clientCredentials(), "kinds", "course")).whole();

        // then
        assertThat(system.requests().stream().filter("/token"::equals)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"401,{},REFUSED", "200,{},UNEXPECTED_ANSWER", "200,<html>,UNEXPECTED_ANSWER", "503,{},FAULTY"})
    void aTokenServerThatDoesNotGiveOneEndsTheCrawl(int status, String body, Fault fault) {
        // given
        system.on("/token", (exchange, number) -> FakeSystem.json(exchange, status, body));

        // when
        SourceException failure = Crawl.rest(system, clientCredentials()).failure();

        // then
        assertThat(failure.fault()).isEqualTo(fault);
        assertThat(failure).hasMessageContaining("/token");
    }

    @Test
    void secretsAppearInNoMessage() {
        // given
        system.on("/token", (exchange, number) -> FakeSystem.json(exchange, 400, "{}"));

        // when
        Crawl crawl = Crawl.rest(system, clientCredentials());

        // then
        assertThat(crawl.failure().getMessage() + crawl.failure().remedy()).doesNotContain("cret");
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() {
        // given
        system.on("/courses", (exchange, number) -> redirect(exchange, "/v5/moved?pageNumber=1"))
                .list("/moved", "{\"courseId\":\"c1\"}");

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://login.uni.example/start?x=1",
        "http://localhost:1/v5",
        "//evil.example/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "'http://['"
    })
    void aRedirectToAnotherHostIsRefusedWithoutBeingFollowed(String location) {
        // given
        system.on("/courses", (exchange, number) -> redirect(exchange, location));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "auth", "bearer", "token", "${env:t}"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl.failure()).hasMessageContaining("redirects to").hasMessageContaining("not allowed");
        assertThat(crawl.failure().remedy()).contains("allowed-hosts").contains("log-in");
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void aRedirectToAHostOfTheListIsFollowed() {
        // given
        try (FakeSystem other = new FakeSystem()) {
            other.list("/courses", "{\"courseId\":\"c1\"}");
            system.on("/courses", (exchange, number) -> redirect(exchange, other.base() + "/courses?pageNumber=1"));
            String host = java.net.URI.create(other.base()).getAuthority();

            // when
            Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "allowed-hosts", host))
                    .whole();

            // then
            assertThat(crawl.ids()).containsExactly("c1");
        }
    }

    @Test
    void redirectsInACircleEnd() {
        // given
        system.on("/courses", (exchange, number) -> redirect(exchange, "/v5/courses?pageNumber=1"));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "max-redirects", "3"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(system.requests()).hasSize(4);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(settings);
        more.put(name, value);
        return more;
    }
}
