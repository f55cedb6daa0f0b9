package org.elmport.plugin.seal;

import java.time.Instant;
import org.elmport.finding.FindingSink;

/** Says of documents whether their seals hold. Safe for any number of threads. */
public interface SealVerifier {

    /**
     * Verifies a document. It holds when no finding is an error.
     *
     * @param document the bytes of the sealed file
     * @param at the time for which it is asked; now, but for tests and for questions about the past
     * @param findings hears why a seal does not hold, or holds with a reservation
     */
    SealReport verify(byte[] document, Instant at, FindingSink findings);
}
