package org.elmport.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes one run: each record as its three lengths and its bytes. */
final class RunWriter {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private final ByteSink lengths = new ByteSink();
    private long position;

    RunWriter(FileChannel channel, long start) {
        this.channel = channel;
        this.position = start;
    }

    void write(SpoolRecord record) throws IOException {
        lengths.reset().number(record.keyLength).number(record.contentLength).number(record.noteLength);
        put(lengths.bytes(), 0, lengths.length());
        put(record.bytes, record.key, record.length());
    }

    private void put(byte[] source, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (!window.hasRemaining()) {
                drain();
            }
            int part = Math.min(window.remaining(), length - done);
            window.put(source, from + done, part);
            done += part;
        }
    }

    private void drain() throws IOException {
        window.flip();
        while (window.hasRemaining()) {
            position += channel.write(window, position);
        }
        window.clear();
    }

    /** Where the run ends. */
    long finish() throws IOException {
        drain();
        return position;
    }
}
