package org.elmport.target.qdr;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How the time between two attempts passes; tests pass it at once. */
interface Patience {

    /** Waits, unless the thread is interrupted. */
    void await(Duration duration) throws InterruptedException;

    /** A number from 0 to 1 that spreads the attempts of several clients. */
    double jitter();

    /** The time, to tell how long until a date that a register names. */
    Instant now();

    /** By the clock, and by chance. */
    Patience REAL = new Patience() {
        @Override
        public void await(Duration duration) throws InterruptedException {
            // a latch that nobody opens: only the time or an interrupt ends the wait
            boolean opened = new CountDownLatch(1).await(duration.toMillis(), TimeUnit.MILLISECONDS);
            if (opened) {
                throw new IllegalStateException("Nobody opens this latch");
            }
        }

        @Override
        public double jitter() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public Instant now() {
            return Clock.systemUTC().instant();
        }
    };
}
