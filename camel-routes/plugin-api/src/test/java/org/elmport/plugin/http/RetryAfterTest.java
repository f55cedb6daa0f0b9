package org.elmport.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0,PT0S",
        "120,PT2M",
        "' 5 ',PT5S",
        "99999999999999999999,PT596523H14M7S",
        "'Sun, 01 Mar 2026 12:01:00 GMT',PT1M",
        "'Sun, 01 Mar 2026 11:00:00 GMT',PT0S"
    })
    void theWaitThatASystemAsksForIsRead(String value, Duration wait) {
        // when
        Optional<Duration> read = RetryAfter.read(headers(value), NOW);

        // then
        assertThat(read).contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "-1", "1.5", "2026-03-01T12:00:00Z", "''"})
    void aWaitThatCannotBeReadIsNone(String value) {
        // then
        assertThat(RetryAfter.read(headers(value), NOW)).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotAskForAWaitHasNone() {
        // given
        HttpHeaders silent = HttpHeaders.of(Map.of(), (name, text) -> true);

        // then
        assertThat(RetryAfter.read(silent, NOW)).isEmpty();
    }

    private static HttpHeaders headers(String value) {
        return HttpHeaders.of(Map.of("Retry-After", List.of(value)), (name, text) -> true);
    }
}
