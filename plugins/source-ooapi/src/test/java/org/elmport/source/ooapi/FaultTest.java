package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a crawl does when the system does not do what it should. */
class FaultTest {

    private static final Map<String, String> COURSES = Map.of("kinds", "course");

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aFaultInTheMiddleIsWaitedOutLongerEachTime() {
        // given
        system.on("/courses", (exchange, number) -> {
            if (number >= 2 && number <= 4) {
                FakeSystem.json(exchange, 500, "{}");
            } else {
                int page = FakeSystem.parameter(exchange, "pageNumber");
                FakeSystem.json(exchange, 200, FakeSystem.page(page, page < 2, "{\"courseId\":\"c" + page + "\"}"));
            }
        });

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1", "c2");
        assertThat(crawl.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aFaultThatStaysEndsTheCrawlWithAddressStatusAndRemedy() {
        // given
        system.on("/courses", (exchange, number) -> {
            if (number == 1) {
                FakeSystem.json(exchange, 200, FakeSystem.page(1, true, "{\"courseId\":\"c1\"}"));
            } else {
                FakeSystem.json(exchange, 500, "{\"title\":\"Broken\",\"detail\":\"disk full\",\"status\":\"500\"}");
            }
        });

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.FAULTY);
        assertThat(crawl.failure())
                .hasMessage("GET " + system.base() + "/courses?pageNumber=2&pageSize=10 answered 500"
                        + " (Broken: disk full). It was tried 5 times.");
        assertThat(crawl.failure().remedy()).isNotBlank();
        assertThat(crawl.summary.whole()).isFalse();
        assertThat(crawl.ids()).containsExactly("c1");
    }

    @Test
    void trap02TheStatusOfAProblemMayBeATextOrANumber() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(exchange, 400, "{\"title\":\"Bad page size\",\"status\":400}"));

        // when
        SourceException failure = Crawl.rest(system, COURSES).failure();

        // then
        assertThat(failure).hasMessageContaining("answered 400 (Bad page size)");
        assertThat(failure.remedy()).contains("page-size");
    }

    @Test
    void theWaitThatTheSystemAsksForInSecondsIsKept() {
        // given
        answerBusyOnce("7");

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void theWaitThatTheSystemAsksForByDateIsKept() {
        // given: the clock of the test says noon
        answerBusyOnce("Sun, 01 Mar 2026 12:00:42 GMT");

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.waits).containsExactly(Duration.ofSeconds(42));
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "-5"})
    void aBusySystemThatDoesNotSayHowLongIsWaitedForAsUsual(String retryAfter) {
        // given
        answerBusyOnce(retryAfter);

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aSystemThatAsksForTooLongAWaitEndsTheCrawl() {
        // given
        answerBusyOnce("3600");

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure()).hasMessageContaining("429").hasMessageContaining("3600 seconds");
        assertThat(crawl.failure().remedy()).contains("max-retry-delay");
        assertThat(crawl.waits).isEmpty();
    }

    private void answerBusyOnce(String retryAfter) {
        system.on("/courses", (exchange, number) -> {
            if (number == 1) {
                if (!retryAfter.isEmpty()) {
                    exchange.getResponseHeaders().set("Retry-After", retryAfter);
                }
                FakeSystem.json(exchange, 429, "{}");
            } else {
                FakeSystem.json(exchange, 200, FakeSystem.EMPTY_PAGE);
            }
        });
    }

    @Test
    void aLogInPageWithStatus200IsRecognised() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.send(
                        exchange, 200, "text/html;charset=utf-8", "<!doctype html><title>Log in</title>"));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl.failure())
                .hasMessageContaining("answered with an HTML page")
                .hasMessageContaining("log-in");
        assertThat(crawl.waits).as("a log-in page does not go away by waiting").isEmpty();
    }

    @Test
    void aLogInPageThatIsDeclaredAsJsonIsRecognisedToo() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(exchange, 200, "\uFEFF  \n<html><body>Sign in</body></html>"));

        // when
        SourceException failure = Crawl.rest(system, COURSES).failure();

        // then
        assertThat(failure).hasMessageContaining("HTML page");
    }

    @Test
    void aBodyThatBreaksOffWithinItsLengthIsRetriedAndThenReported() {
        // given
        system.on("/courses", (exchange, number) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"items\":[{".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "retries", "2"));

        // then
        assertThat(crawl.failure()).hasMessageContaining("broke off").hasMessageContaining("3 times");
        assertThat(system.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"courseId\":\"c1\"",
                "{\"items\":[{\"courseId\":\"c1\"},",
                "{\"items\":[{\"courseId"
            })
    void jsonThatBreaksOffIsRetriedAndThenReported(String body) {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 200, body));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "retries", "1"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl.failure())
                .hasMessageContaining("breaks off after " + body.length() + " bytes")
                .hasMessageContaining("2 times");
    }

    @ParameterizedTest
    @CsvSource({"not json at all", "[]", "{}", "'{\"items\":{}}'", "42", "''"})
    void anAnswerThatIsNoPageIsReported(String body) {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 200, body));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "retries", "0"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl.failure().remedy()).contains("base-url");
    }

    @Test
    void anAnswerThatIsNotUtf8IsReported() {
        // given
        system.on("/courses", (exchange, number) -> {
            byte[] body = "{\"items\":[{\"courseId\":\"café\"}]}".getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });

        // when
        SourceException failure = Crawl.rest(system, COURSES).failure();

        // then
        assertThat(failure).hasMessageContaining("not JSON");
    }

    @ParameterizedTest
    @CsvSource({"401", "403"})
    void refusedCredentialsAreNotTriedAgain(int status) {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, status, "{}"));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.REFUSED);
        assertThat(crawl.failure()).hasMessageContaining("answered " + status);
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void aListThatIsNotThereSaysThatTheBaseUrlMayBeWrong() {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 404, "{}"));

        // when
        SourceException failure = Crawl.rest(system, COURSES).failure();

        // then
        assertThat(failure).hasMessageContaining("404");
        assertThat(failure.remedy()).contains("base-url");
    }

    @Test
    void anAnswerLargerThanAllowedIsRefused() {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 200, " ".repeat(5000)));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "max-response-bytes", "4096"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(crawl.failure()).hasMessageContaining("more than 4096 bytes");
        assertThat(system.requests()).hasSize(1);
    }

    @Test
    void aPackedAnswerIsUnpackedAndMeasuredUnpacked() {
        // given
        system.on("/courses", (exchange, number) -> {
            String items = number == 1 ? "{\"courseId\":\"c1\"}" : " ".repeat(1_000_000);
            byte[] body = packed(FakeSystem.page(number, true, items));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "max-response-bytes", "100000"));

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        // given
        system.on(
                "/courses",
                (exchange, number) ->
                        FakeSystem.json(exchange, 200, "{\"items\":" + "[".repeat(500) + "]".repeat(500) + "}"));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
    }
}
