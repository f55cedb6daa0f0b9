package org.elmport.sync.item;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
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
 * Where the system can do that it has no name any more as soon as it is open, so that a run that is killed leaves none
 * behind. Written once, then read any number of times, one reader at a time.
 */
final class SecretFile implements AutoCloseable {

    private static final int BUFFER = 1 << 15;
    private static final int KEY_BYTES = 16;

    private final Path path;
    private final RandomAccessFile file;
    private final byte[] secret = new byte[2 * KEY_BYTES];

    SecretFile() throws IOException {
        new SecureRandom().nextBytes(secret);
        this.path = Files.createTempFile("elmport-", ".items");
        this.file = new RandomAccessFile(path.toFile(), "rw");
        remove();
    }

    private void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException whileItIsOpen) {
            // some systems want it closed first
            path.toFile().deleteOnExit();
        }
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

    DataOutputStream write() {
        OutputStream raw = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                file.write(octet);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                file.write(bytes, from, length);
            }
        };
        OutputStream buffered = new BufferedOutputStream(raw, BUFFER);
        return new DataOutputStream(
                new BufferedOutputStream(new CipherOutputStream(buffered, cipher(Cipher.ENCRYPT_MODE)), BUFFER));
    }

    DataInputStream read() throws IOException {
        return new DataInputStream(
                new BufferedInputStream(new CipherInputStream(raw(), cipher(Cipher.DECRYPT_MODE)), BUFFER));
    }

    /** What stands on the disk, from the beginning. */
    InputStream raw() throws IOException {
        file.seek(0);
        return new BufferedInputStream(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return file.read();
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return file.read(bytes, from, length);
                    }
                },
                BUFFER);
    }

    /** The name under which it was made. */
    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (file) {
            file.setLength(0);
        } catch (IOException leftBehind) {
            // nobody can read it
            return;
        } finally {
            remove();
        }
    }
}
