package org.elmport.target.qdr;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * A file that is open to be sent.
 *
 * @param name its name in the folder
 * @param sha256 the SHA-256 of its content, in hexadecimal
 * @param bytes its size
 * @param modified when it last changed
 * @param forGood whether what has its name never changes
 * @param content what it holds
 */
record ServedFile(String name, String sha256, long bytes, Instant modified, boolean forGood, InputStream content)
        implements AutoCloseable {

    /** The tag of the content in one form; compressed bytes are other bytes, so they have a tag of their own. */
    String tag(boolean compressed) {
        return "\"" + sha256 + (compressed ? "-gzip" : "") + "\"";
    }

    String mediaType() {
        if (name.endsWith(".xml")) {
            return "application/xml";
        }
        return name.endsWith(".jsonld") ? "application/ld+json" : "text/plain; charset=utf-8";
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
