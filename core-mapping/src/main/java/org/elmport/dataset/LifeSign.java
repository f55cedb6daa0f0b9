package org.elmport.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A locked file in a directory: as long as the lock holds, the process lives that works there. */
final class LifeSign implements AutoCloseable {

    private static final String NAME = "in-use";

    /** Those of this process: to open the file of one of them would, when closed again, let go of its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private LifeSign(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** What is done with a directory that nobody uses. */
    @FunctionalInterface
    interface Removal {
        void remove(Path directory) throws IOException;
    }

    /** Gives a sign of life in a directory; it gets its name only once it is locked, so that nobody sees it unlocked. */
    static LifeSign in(Path directory) throws IOException {
        OURS.add(directory.toAbsolutePath());
        Path unnamed = directory.resolve(NAME + ".new");
        FileChannel channel = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(unnamed, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        return new LifeSign(directory, channel);
    }

    /** Removes a directory whose process has died; one without any sign is left alone. */
    static void ifAbandoned(Path directory, Removal removal) {
        Path sign = directory.resolve(NAME);
        // in this order: one of ours is known as such before it has a sign
        if (!Files.isRegularFile(sign) || OURS.contains(directory.toAbsolutePath())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(sign, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                removal.remove(directory);
            }
        } catch (IOException notOurs) {
            // of another user, or another process is quicker; the system clears its temporary directory, too
            return;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // the file is removed already; the lock ends with the process at the latest
            return;
        } finally {
            OURS.remove(directory.toAbsolutePath());
        }
    }
}
