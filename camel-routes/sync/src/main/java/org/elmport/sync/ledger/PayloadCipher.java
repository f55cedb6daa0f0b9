package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal payloads at rest: AES-GCM with a key that is given by reference and is not in the ledger. What the
 * payload belongs to is authenticated with it, so that it cannot be moved to another row. A payload says which key made
 * it, so that keys can be changed: what earlier keys made can be read as long as these are given, and everything new is
 * made with the present one.
 */
public final class PayloadCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final byte[] FORM = {'E', 'P', 'K', '1'};
    private static final int KEY_ID_BYTES = 8;
    private static final int HEAD_BYTES = FORM.length + KEY_ID_BYTES;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Key current;
    private final List<Key> all;

    private static final class Key {

        private final SecretKeySpec secret;
        private final byte[] id;

        private Key(byte[] key) {
            if (key.length != 16 && key.length != 24 && key.length != 32) {
                throw new IllegalArgumentException("a key for personal payloads has 16, 24 or 32 bytes");
            }
            this.secret = new SecretKeySpec(key, "AES");
            byte[] named = Hashing.keyed(key)
                    .of("which key this is".getBytes(StandardCharsets.UTF_8))
                    .bytes();
            this.id = Arrays.copyOf(named, KEY_ID_BYTES);
        }
    }

    private PayloadCipher(Key current, List<Key> all) {
        this.current = current;
        this.all = all;
    }

    /** A cipher with a key of 16, 24 or 32 bytes. */
    public static PayloadCipher of(byte[] key) {
        return of(key, List.of());
    }

    /**
     * A cipher that also reads what earlier keys made.
     *
     * @param key the present key, of 16, 24 or 32 bytes
     * @param earlier keys of which payloads may be left
     */
    public static PayloadCipher of(byte[] key, List<byte[]> earlier) {
        Key current = new Key(key);
        List<Key> all = new ArrayList<>();
        all.add(current);
        earlier.forEach(one -> all.add(new Key(one)));
        return new PayloadCipher(current, List.copyOf(all));
    }

    /** The cipher, where there is one; a ledger that holds personal data cannot do without. */
    static PayloadCipher needed(Optional<PayloadCipher> cipher) {
        return cipher.orElseThrow(() -> new LedgerException(
                LedgerException.Fault.DAMAGED,
                "the ledger holds personal data, and no key for it is at hand",
                "Set payload-key below ledger."));
    }

    /** What is encrypted with the present key. */
    byte[] encrypt(byte[] payload, DeliverableKey belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = run(current, Cipher.ENCRYPT_MODE, nonce, payload, 0, belongsTo);
        byte[] whole = Arrays.copyOf(FORM, HEAD_BYTES + NONCE_BYTES + encrypted.length);
        System.arraycopy(current.id, 0, whole, FORM.length, KEY_ID_BYTES);
        System.arraycopy(nonce, 0, whole, HEAD_BYTES, NONCE_BYTES);
        System.arraycopy(encrypted, 0, whole, HEAD_BYTES + NONCE_BYTES, encrypted.length);
        return whole;
    }

    /** Whether something was encrypted with the present key. */
    boolean current(byte[] encrypted) {
        return madeWith(encrypted, current);
    }

    private static boolean madeWith(byte[] encrypted, Key key) {
        return encrypted.length > HEAD_BYTES
                && Arrays.equals(encrypted, 0, FORM.length, FORM, 0, FORM.length)
                && Arrays.equals(encrypted, FORM.length, HEAD_BYTES, key.id, 0, KEY_ID_BYTES);
    }

    /** What was encrypted with the present key or an earlier one. */
    byte[] decrypt(byte[] encrypted, DeliverableKey belongsTo) {
        for (Key key : all) {
            if (madeWith(encrypted, key)) {
                return decrypt(key, encrypted, HEAD_BYTES, belongsTo);
            }
        }
        // the first form did not say which key
        LedgerException failure = unreadable(null);
        for (Key key : all) {
            try {
                return decrypt(key, encrypted, 0, belongsTo);
            } catch (LedgerException anotherKey) {
                failure = anotherKey;
            }
        }
        throw failure;
    }

    private static byte[] decrypt(Key key, byte[] encrypted, int from, DeliverableKey belongsTo) {
        if (encrypted.length < from + NONCE_BYTES) {
            throw unreadable(null);
        }
        byte[] nonce = Arrays.copyOfRange(encrypted, from, from + NONCE_BYTES);
        return run(key, Cipher.DECRYPT_MODE, nonce, encrypted, from + NONCE_BYTES, belongsTo);
    }

    private static byte[] run(Key key, int mode, byte[] nonce, byte[] input, int from, DeliverableKey belongsTo) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key.secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((belongsTo.profile() + "\n" + belongsTo).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException wrongKeyOrDamaged) {
            throw unreadable(wrongKeyOrDamaged);
        }
    }

    private static LedgerException unreadable(@org.jspecify.annotations.Nullable Exception cause) {
        String message = "a personal payload cannot be read with the keys at hand";
        String remedy = "Give the key with which it was written; a former one below earlier-payload-keys.";
        return cause == null
                ? new LedgerException(LedgerException.Fault.DAMAGED, message, remedy)
                : new LedgerException(LedgerException.Fault.DAMAGED, message, remedy, cause);
    }
}
