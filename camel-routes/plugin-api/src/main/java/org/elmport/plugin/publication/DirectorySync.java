package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a change of names in a directory last through a power cut, where the system can do that. */
final class DirectorySync {

    private DirectorySync() {}

    static void force(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // some systems do not open directories; the file itself is on the disk already
        }
    }
}
