package org.elmport.target.esc.mapping;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts files that live no longer than this process, with a key that is nowhere but in its memory. */
final class SessionCipher {

    private static final int BLOCK = 16;

    private final SecretKeySpec key;

    SessionCipher() {
        byte[] random = new byte[BLOCK];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "AES");
    }

    /** Encrypts a file; each of one cipher has a number of its own. */
    OutputStream encrypting(OutputStream out, int number) {
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, number));
    }

    InputStream decrypting(InputStream in, int number) {
        return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE, number));
    }

    private Cipher cipher(int mode, int number) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            // the number stands above the counter, so no two files of one key share a stream
            byte[] start = ByteBuffer.allocate(BLOCK).putInt(number).array();
            cipher.init(mode, key, new IvParameterSpec(start));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES", impossible);
        }
    }
}
