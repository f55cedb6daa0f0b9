package org.elmport.sync.ledger;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How deliverables are compared: public ones by SHA-256, personal ones by HMAC-SHA-256 with a key that is not in the
 * ledger, so that nobody can find out by guessing whose they are. Not for several threads at once.
 */
public final class Hashing {

    private interface Engine {
        void update(byte[] bytes, int from, int length);

        byte[] finish();
    }

    private final Engine engine;

    private Hashing(Engine engine) {
        this.engine = engine;
    }

    /** SHA-256. */
    public static Hashing plain() {
        MessageDigest digest = known(() -> MessageDigest.getInstance("SHA-256"));
        return new Hashing(new Engine() {
            @Override
            public void update(byte[] bytes, int from, int length) {
                digest.update(bytes, from, length);
            }

            @Override
            public byte[] finish() {
                return digest.digest();
            }
        });
    }

    /** HMAC-SHA-256 with a key of at least 16 bytes. */
    public static Hashing keyed(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("a key for personal data must have at least 16 bytes");
        }
        Mac mac = known(() -> Mac.getInstance("HmacSHA256"));
        try {
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (InvalidKeyException neverForBytes) {
            throw new IllegalStateException(neverForBytes);
        }
        return new Hashing(new Engine() {
            @Override
            public void update(byte[] bytes, int from, int length) {
                mac.update(bytes, from, length);
            }

            @Override
            public byte[] finish() {
                return mac.doFinal();
            }
        });
    }

    @FunctionalInterface
    private interface Lookup<T> {
        T get() throws NoSuchAlgorithmException;
    }

    private static <T> T known(Lookup<T> lookup) {
        Supplier<T> supplier = () -> {
            try {
                return lookup.get();
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        };
        return supplier.get();
    }

    /** The hash of all of these bytes. */
    public Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The hash of some of these bytes. */
    public Hash of(byte[] bytes, int from, int length) {
        add(bytes, from, length);
        return finish();
    }

    /** Takes more bytes for one hash. */
    public Hashing add(byte[] bytes, int from, int length) {
        engine.update(bytes, from, length);
        return this;
    }

    /** The hash of what was taken; the next one starts afresh. */
    public Hash finish() {
        return Hash.of(engine.finish());
    }
}
