package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lets a file have two names: by a hard link, or by a copy where the disk has none. */
public final class SecondName {

    private SecondName() {}

    /**
     * Gives a file a second name, which nothing has yet. Whoever looks meanwhile sees all of it there, or nothing.
     *
     * @throws IOException when neither a link nor a copy can be made
     */
    public static void give(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | IOException noHardLinks) {
            copy(file, second);
        }
    }

    private static void copy(Path file, Path second) throws IOException {
        Path pending = second.resolveSibling("." + second.getFileName() + ".part");
        try {
            Files.copy(file, pending, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(pending, second, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(pending);
        }
    }
}
