package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Earlier versions of a file, beside it: the latest with {@code .1} behind its name. */
final class PreviousFiles {

    private PreviousFiles() {}

    /** Keeps the file that is about to be replaced. It stays where it is, too. */
    static void keep(Path file, int count) throws IOException {
        if (count == 0 || !Files.exists(file)) {
            return;
        }
        for (int older = count; older > 1; older--) {
            Path newer = numbered(file, older - 1);
            if (Files.exists(newer)) {
                Files.move(newer, numbered(file, older), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path latest = numbered(file, 1);
        Files.deleteIfExists(latest);
        SecondName.give(file, latest);
    }

    private static Path numbered(Path file, int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
