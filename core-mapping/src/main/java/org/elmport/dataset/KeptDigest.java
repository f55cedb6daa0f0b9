package org.elmport.dataset;

import java.nio.ByteBuffer;

/** A digest of results of the mapping that does not depend on the order in which they come. */
final class KeptDigest {

    private long count;
    private long high;
    private long low;

    void add(byte[] bytes, int from, int length) {
        Fingerprint print = Fingerprint.of(bytes, from, length);
        count++;
        low += print.low();
        // carried, so that both halves are one number
        high += print.high() + (Long.compareUnsigned(low, print.low()) < 0 ? 1 : 0);
    }

    byte[] finish() {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(count)
                .putLong(high)
                .putLong(low)
                .array();
    }
}
