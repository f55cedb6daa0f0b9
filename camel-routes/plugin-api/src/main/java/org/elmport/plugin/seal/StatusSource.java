package org.elmport.plugin.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * Where the documents are in which issuers say whether their credentials still count. Safe for any number of threads.
 */
@FunctionalInterface
public interface StatusSource {

    /** The most bytes that such a document may have. */
    int BYTES_MAX = 64 << 10;

    /** Nobody is asked. */
    StatusSource NOBODY = address -> {
        throw new IOException("nobody may be asked for it");
    };

    /**
     * Reads the document of a credential.
     *
     * @param address where it is, as the credential says
     * @return at most {@link #BYTES_MAX} bytes
     * @throws IOException when it cannot be read; its message says why, and ends a sentence
     */
    byte[] read(URI address) throws IOException;

    /** Whether a credential is refused of which nobody can tell; otherwise it is a warning. */
    default boolean required() {
        return true;
    }

    /**
     * Documents that are at hand, such as those that a job of Elmport has written.
     *
     * @param folder the folder; each has the name that its address ends with
     * @param required as {@link #required()}
     */
    static StatusSource folder(Path folder, boolean required) {
        return new StatusFolder(folder, required);
    }
}
