package org.elmport.plugin.publication;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is written beside the one it will replace, in the same directory and so on the same disk. */
final class PendingFile {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path file;
    private final MessageDigest digest;
    private long bytes;

    private PendingFile(Path target, Path file) {
        this.target = target;
        this.file = file;
        this.digest = sha256Digest();
    }

    /** Prepares one, and clears away what deliveries that were killed have left. */
    static PendingFile beside(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        Leftovers.clear(target);
        return new PendingFile(target, Leftovers.nameFor(target));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    Path target() {
        return target;
    }

    /** Starts to write; when the stream is closed, the content is on the disk. */
    OutputStream open() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream digesting = new DigestOutputStream(Channels.newOutputStream(channel), digest);
        return new FilterOutputStream(new BufferedOutputStream(digesting, BUFFER)) {
            @Override
            public void write(byte[] source, int from, int length) throws IOException {
                out.write(source, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                    bytes = channel.size();
                }
            }
        };
    }

    /** Whether the file that is there says something else. */
    boolean differs() throws IOException {
        return !Files.exists(target) || Files.mismatch(file, target) >= 0;
    }

    /** Takes the place of the target in one step, with the permissions that the target had. */
    void publish() throws IOException {
        copyPermissions();
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DirectorySync.force(target);
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null && Files.exists(target)) {
            Files.setPosixFilePermissions(file, posix.readAttributes().permissions());
        }
    }

    /** The SHA-256 of what was written, in hexadecimal. */
    String sha256() {
        return HexFormat.of().formatHex(sum());
    }

    private byte[] sum() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException notByThisProvider) {
            throw new IllegalStateException(notByThisProvider);
        }
    }

    long bytes() {
        return bytes;
    }

    /** Removes it, if it has not taken the place of the target. */
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // the next delivery clears it away
        }
    }
}
