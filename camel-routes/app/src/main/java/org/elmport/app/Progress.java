package org.elmport.app;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on the error stream how far a long command is: nothing for two seconds, then every two seconds. */
final class Progress {

    private static final long EVERY_NANOSECONDS = 2_000_000_000L;

    private final PrintWriter err;
    private final String activity;
    private long count;
    private long next = System.nanoTime() + EVERY_NANOSECONDS;

    Progress(PrintWriter err, String activity) {
        this.err = err;
        this.activity = activity;
    }

    /** One more is done. */
    void step() {
        step(1);
    }

    /** So many more are done. */
    void step(long more) {
        count += more;
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + EVERY_NANOSECONDS;
            err.println(String.format(Locale.ENGLISH, "%s: %,d", activity, count));
        }
    }
}
