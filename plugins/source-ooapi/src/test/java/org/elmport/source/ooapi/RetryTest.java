package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {

    private final RetryPolicy policy = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"0,1,1000", "0,0,500", "1,1,2000", "4,1,16000", "5,1,30000", "1000,1,30000", "1000,0,15000"})
    void eachWaitIsTwiceAsLongUpToTheLongestAndUpToHalfOfItIsLeftToChance(
            int repetition, double jitter, long milliseconds) {
        // when
        Duration delay = policy.delay(repetition, jitter);

        // then
        assertThat(delay).isEqualTo(Duration.ofMillis(milliseconds));
    }

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
        Optional<Duration> read = RetryAfter.read(headers(value), Crawl.CLOCK);

        // then
        assertThat(read).contains(wait);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "-1", "1.5", "2026-03-01T12:00:00Z"})
    void aWaitThatCannotBeReadIsNone(String value) {
        // then
        assertThat(RetryAfter.read(headers(value), Crawl.CLOCK)).isEmpty();
    }

    @Test
    void realWaitsEndWithTheirTime() throws InterruptedException {
        // given
        long start = System.nanoTime();

        // when
        Patience.REAL.await(Duration.ofMillis(5));

        // then
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(4_000_000);
        assertThat(Patience.REAL.jitter()).isBetween(0.0, 1.0);
    }

    @Test
    void anInterruptEndsTheCrawlAndIsKept() {
        // given
        try (FakeSystem system = new FakeSystem()) {
            Thread.currentThread().interrupt();

            // when
            Crawl crawl = Crawl.rest(system);

            // then
            assertThat(Thread.interrupted()).isTrue();
            assertThat(crawl.failure()).hasMessageContaining("interrupted");
        }
    }

    private static HttpHeaders headers(String value) {
        return HttpHeaders.of(Map.of("Retry-After", List.of(value)), (name, text) -> true);
    }
}
