package org.elmport.source.ooapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** Remembers which identifiers were delivered, by fingerprints of 128 bits. */
final class SeenIdentifiers {

    private record Fingerprint(long high, long low) {}

    private final Set<Fingerprint> seen = new HashSet<>();
    private final MessageDigest digest;

    SeenIdentifiers() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /** Whether it is the first of its entity with this identifier. */
    boolean add(Entity entity, String id) {
        return seen.add(fingerprint(entity, id));
    }

    /** Whether there was one of its entity with this identifier. */
    boolean contains(Entity entity, String id) {
        return seen.contains(fingerprint(entity, id));
    }

    private Fingerprint fingerprint(Entity entity, String id) {
        digest.update(entity.idField().getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }
}
