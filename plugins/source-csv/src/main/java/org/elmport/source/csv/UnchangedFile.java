package org.elmport.source.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Reads a file, and says at its end when it was written to meanwhile: what was read may be half old and half new. */
final class UnchangedFile extends FilterInputStream {

    private final Path path;
    private final State before;

    private record State(long size, FileTime modified) {

        static State of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        }
    }

    private UnchangedFile(Path path, State before, InputStream content) {
        super(content);
        this.path = path;
        this.before = before;
    }

    static InputStream open(Path path) throws IOException {
        State before = State.of(path);
        return new UnchangedFile(path, before, Files.newInputStream(path));
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return checked(super.read(target, offset, length));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && !State.of(path).equals(before)) {
            throw new IOException("it was written to while it was read");
        }
        return read;
    }
}
