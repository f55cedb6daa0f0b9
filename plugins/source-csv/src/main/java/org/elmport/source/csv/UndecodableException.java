package org.elmport.source.csv;

import java.io.IOException;

/** Bytes that stand for no character in the charset of the file. */
final class UndecodableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    UndecodableException(long line) {
        super("bytes that stand for no character in line " + line);
        this.line = line;
    }

    /** The line in which they stand, from 1. */
    long line() {
        return line;
    }
}
