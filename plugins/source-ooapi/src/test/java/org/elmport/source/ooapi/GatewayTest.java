package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.elmport.plugin.SourceException.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway in front of several institutions. */
class GatewayTest {

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    private static String envelope(String endpoints, String responses) {
        return "{\"gateway\":{\"requestId\":\"1\",\"endpoints\":{" + endpoints + "}},\"responses\":{" + responses
                + "}}";
    }

    @Test
    void theInstitutionIsNamedAndTheEnvelopeIsDeclined() {
        // when
        Crawl.rest(system, Map.of("gateway-endpoint", "uni.example")).whole();

        // then
        assertThat(system.headers())
                .allSatisfy(headers -> assertThat(headers)
                        .containsEntry("X-route", List.of("endpoint=uni.example"))
                        .containsEntry("X-envelope-response", List.of("false")));
    }

    @Test
    void anEnvelopeThatComesAllTheSameIsUnwrapped() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        envelope(
                                "\"uni.example\":{\"responseCode\":200}",
                                "\"uni.example\":" + FakeSystem.page(1, false, "{\"courseId\":\"c1\"}"))));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
    }

    @Test
    void trap12AnInstitutionThatIsDownIsNotTakenForAnEmptyOne() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        envelope(
                                "\"uni.example\":{\"responseCode\":503}", "\"uni.example\":" + FakeSystem.EMPTY_PAGE)));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "gateway-endpoint", "uni.example", "retries", "1"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.FAULTY);
        assertThat(crawl.failure()).hasMessageContaining("uni.example behind it answered 503");
        assertThat(crawl.summary.whole()).isFalse();
        assertThat(crawl.waits).hasSize(1);
    }

    @Test
    void trap12AnInstitutionWithoutAnAnswerIsNotTakenForAnEmptyOne() {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 200, envelope("\"uni.example\":{}", "")));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "retries", "0"));

        // then
        assertThat(crawl.failure()).hasMessageContaining("did not answer");
    }

    @Test
    void anEnvelopeWithSeveralInstitutionsAsksForTheSetting() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        envelope("\"a.example\":{\"responseCode\":200},\"b.example\":{\"responseCode\":200}", "")));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course"));

        // then
        assertThat(crawl.failure().remedy()).contains("gateway-endpoint");
    }
}
