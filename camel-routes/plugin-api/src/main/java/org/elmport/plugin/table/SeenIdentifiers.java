package org.elmport.plugin.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/**
 * Remembers identifiers by fingerprints of 128 bits: a fixed number of them in memory, the others on disk, so that
 * memory does not grow with the source. When the disk fails or is full, every method may throw a {@link
 * org.elmport.spill.SpillException}. Not for several threads at once.
 */
public final class SeenIdentifiers implements AutoCloseable {

    private final MessageDigest digest = sha256();
    private final FingerprintTable identifiers;

    /** Remembers nothing yet. */
    public SeenIdentifiers() {
        this(SpillOptions.standard());
    }

    /** The same, with so many in memory, and another place for the others. */
    public SeenIdentifiers(SpillOptions memory) {
        identifiers = new FingerprintTable(memory);
    }

    /** Remembers an identifier; false when it was there before. */
    public boolean add(String identifier) {
        ByteBuffer hash = hash(identifier);
        return identifiers.put(hash.getLong(), hash.getLong(), 1) == 0;
    }

    /** Whether an identifier was there before. */
    public boolean contains(String identifier) {
        ByteBuffer hash = hash(identifier);
        return identifiers.get(hash.getLong(), hash.getLong()) != 0;
    }

    private ByteBuffer hash(String identifier) {
        return ByteBuffer.wrap(digest.digest(identifier.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Java has no SHA-256", absent);
        }
    }

    /** Lets go of what is on disk; without it, that goes with the process. */
    @Override
    public void close() {
        identifiers.close();
    }
}
