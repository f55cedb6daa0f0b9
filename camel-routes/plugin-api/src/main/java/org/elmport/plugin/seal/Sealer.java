package org.elmport.plugin.seal;

import java.time.Instant;

/** Seals documents with one key. Used by one thread at a time; closing it forgets the key. */
public interface Sealer extends AutoCloseable {

    /** In whose name it seals: what the certificate says. */
    SealingIdentity identity();

    /**
     * Seals a document: what is sealed are exactly these bytes.
     *
     * @param document JSON in UTF-8, at most 32 MiB
     * @param at the time that the seal claims; now, but for tests
     * @return the sealed file
     * @throws SealException when the certificate is not valid at that time, the key refuses, or a service that the
     *     level needs does not answer; nothing was sealed then
     */
    byte[] seal(byte[] document, Instant at) throws SealException;

    @Override
    void close();
}
