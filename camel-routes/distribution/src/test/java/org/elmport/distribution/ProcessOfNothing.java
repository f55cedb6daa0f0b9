package org.elmport.distribution;

import java.io.InputStream;
import java.io.OutputStream;

/** No process: it has ended well. */
final class ProcessOfNothing extends Process {

    static final Process INSTANCE = new ProcessOfNothing();

    private ProcessOfNothing() {}

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        return 0;
    }

    @Override
    public int exitValue() {
        return 0;
    }

    @Override
    public void destroy() {
        // there is nothing to end
    }
}
