package org.elmport.sync.item;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file that nobody can read but the process that wrote it: it is encrypted with a key that is never written.
 */
final class SecretFile implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final int KEY_BYTES = 16;

    private final Path file;
    private final byte[] secret = new byte[2 * KEY_BYTES];

    SecretFile() throws IOException {
        new SecureRandom().nextBytes(secret);
        this.file = Files.createTempFile("elmport-", ".items");
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(secret, 0, KEY_BYTES, "AES"),
                    new IvParameterSpec(secret, KEY_BYTES, KEY_BYTES));
            return cipher;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    DataOutputStream write() throws IOException {
        return new DataOutputStream(new BufferedOutputStream(
                new CipherOutputStream(Files.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE)), BUFFER));
    }

    DataInputStream read() throws IOException {
        return new DataInputStream(new BufferedInputStream(
                new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE)), BUFFER));
    }

    Path path() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // nobody can read it, and the system clears its temporary directory
            file.toFile().deleteOnExit();
        }
    }
}
