package org.elmport.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.elmport.node.DocumentLimits;

/**
 * Counts the bytes that a parser takes: all of them, and those since the last event, so that one endless attribute or
 * comment ends the reading before it fills the memory.
 */
final class GuardedInput extends FilterInputStream {

    /** A parser reads ahead by whole buffers. */
    private static final int READ_AHEAD = 1 << 16;

    private final DocumentLimits limits;
    private long total;
    private long sinceEvent;
    private String exceeded = "";

    GuardedInput(InputStream in, DocumentLimits limits) {
        super(in);
        this.limits = limits;
    }

    /** The parser has come to an event. */
    void event() {
        sinceEvent = 0;
    }

    /** The limit that ended the reading; empty as long as there is none. */
    String exceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, Math.min(length, READ_AHEAD));
        if (count > 0) {
            total += count;
            sinceEvent += count;
            check();
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        if (total > limits.documentSize()) {
            exceeded = "documentSize (" + limits.documentSize() + " bytes)";
        } else if (sinceEvent > (long) limits.valueLength() + READ_AHEAD) {
            exceeded = "valueLength (" + limits.valueLength() + " bytes)";
        }
        if (!exceeded.isEmpty()) {
            throw new IOException("limit " + exceeded);
        }
    }
}
