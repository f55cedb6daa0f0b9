package org.elmport.target.edc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files about people: whole or not at all, and readable by their owner alone. */
final class PrivateFile {

    /** The end of the name of a file that is being written. */
    static final String PART = ".part";

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFile() {}

    /** What a file will hold. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it. */
        void write(FileChannel channel) throws IOException;
    }

    static void write(Path file, byte[] content) throws IOException {
        write(file, channel -> {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        });
    }

    /** A job has one run at a time, so the name of the unfinished file can follow from that of the file. */
    static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + PART);
        Files.deleteIfExists(part);
        try {
            try (FileChannel channel = created(part)) {
                content.write(channel);
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        synchronise(file.toAbsolutePath().getParent());
    }

    private static FileChannel created(Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return posix(file) ? FileChannel.open(file, options, OWNER_ONLY) : FileChannel.open(file, options);
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Makes a folder that only its owner may look into, unless it is there. */
    static void folder(Path folder) throws IOException {
        if (posix(folder)) {
            Files.createDirectories(folder, OWNER_FOLDER);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Makes a change of names last through a power cut, where the system can do that. */
    private static void synchronise(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // some systems do not open directories; the file itself is on the disk already
        }
    }
}
