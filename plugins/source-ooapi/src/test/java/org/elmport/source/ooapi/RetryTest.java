package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
