package org.elmport.simulator;

import java.time.Duration;

/**
 * How a body is sent.
 *
 * @param pause how long to wait in the middle
 * @param cut whether the connection ends in the middle
 * @param padding how many bytes to send after the body
 */
record Delivery(Duration pause, boolean cut, long padding) {

    static final Delivery WHOLE = new Delivery(Duration.ZERO, false, 0);

    static final Delivery CUT = new Delivery(Duration.ZERO, true, 0);

    static Delivery after(Duration pause) {
        return new Delivery(pause, false, 0);
    }

    static Delivery padded(long bytes) {
        return new Delivery(Duration.ZERO, false, bytes);
    }
}
