package org.elmport.sync.ledger;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal payloads at rest: AES-GCM with a key that is given by reference and is not in the ledger. What the
 * payload belongs to is authenticated with it, so that it cannot be moved to another row.
 */
public final class PayloadCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private PayloadCipher(SecretKeySpec key) {
        this.key = key;
    }

    /** A cipher with a key of 16, 24 or 32 bytes. */
    public static PayloadCipher of(byte[] key) {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new IllegalArgumentException("a key for personal payloads has 16, 24 or 32 bytes");
        }
        return new PayloadCipher(new SecretKeySpec(key, "AES"));
    }

    byte[] encrypt(byte[] payload, DeliverableKey belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, payload, 0, belongsTo);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
        return all;
    }

    byte[] decrypt(byte[] encrypted, DeliverableKey belongsTo) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(encrypted, NONCE_BYTES), encrypted, NONCE_BYTES, belongsTo);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int from, DeliverableKey belongsTo) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    (belongsTo.profile() + "\n" + belongsTo).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException wrongKeyOrDamaged) {
            throw new LedgerException(
                    LedgerException.Fault.DAMAGED,
                    "a personal payload cannot be read with the key at hand",
                    "Give the key with which it was written.",
                    wrongKeyOrDamaged);
        }
    }
}
