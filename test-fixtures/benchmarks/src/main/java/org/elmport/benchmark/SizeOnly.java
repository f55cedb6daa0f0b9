package org.elmport.benchmark;

import java.io.OutputStream;

/** Takes bytes and keeps their number, so that neither disk nor copying is measured. */
final class SizeOnly extends OutputStream {

    private long size;

    @Override
    public void write(int octet) {
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        size += length;
    }

    long size() {
        return size;
    }
}
