package org.elmport.spill;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file without a name, that only this process can read and that goes with it. */
final class SpillFile implements AutoCloseable {

    private final Path directory;
    private final FileChannel channel;

    private SpillFile(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static SpillFile in(Path directory) {
        try {
            Path file = Files.createTempFile(directory, "elmport-", ".spill");
            try {
                return new SpillFile(
                        directory, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw SpillException.of(directory, failure);
        }
    }

    /** Writes all that the buffer has left. */
    void write(ByteBuffer bytes, long position) {
        long at = position;
        try {
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        } catch (IOException failure) {
            throw SpillException.of(directory, failure);
        }
    }

    /** Fills what the buffer has left. */
    void read(ByteBuffer bytes, long position) {
        long at = position;
        try {
            while (bytes.hasRemaining()) {
                int count = channel.read(bytes, at);
                if (count < 0) {
                    throw new EOFException("a file there ends too early; was it cut?");
                }
                at += count;
            }
        } catch (IOException failure) {
            throw SpillException.of(directory, failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException nothingLost) {
            // what it held is of no use to anybody any more
            return;
        }
    }
}
