package org.elmport.source.jdbc;

import java.time.Duration;

/** Lengths of time as drivers count them. */
final class Seconds {

    private Seconds() {}

    /** The seconds of a length of time, one at least: none would be no limit at all. */
    static int of(Duration time) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, time.toSeconds()));
    }
}
