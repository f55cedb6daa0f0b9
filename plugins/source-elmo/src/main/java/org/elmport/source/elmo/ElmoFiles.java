package org.elmport.source.elmo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** The files to read: one, or those of a folder in alphabetical order. */
final class ElmoFiles {

    private ElmoFiles() {}

    static List<Path> at(Path path, int most) throws SourceException {
        if (!Files.isReadable(path)) {
            throw new SourceException(
                    Fault.UNREADABLE_FILE,
                    path + " does not exist or may not be read.",
                    "Correct the setting path, or the permissions of the file or folder.");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .limit(most + 1L)
                    .sorted()
                    .toList();
            if (files.size() > most) {
                throw new SourceException(
                        Fault.LIMIT,
                        path + " has more files than max-files, " + most + ".",
                        "Read the folder in parts, or raise max-files.");
            }
            return files;
        } catch (IOException unreadable) {
            throw fault(path, unreadable);
        }
    }

    /** The bytes of a file, at most so many and one more. */
    static byte[] read(Path file, int most) throws SourceException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        } catch (IOException unreadable) {
            throw fault(file, unreadable);
        }
    }

    private static SourceException fault(Path path, IOException unreadable) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                "A file or folder below the setting path cannot be read.",
                "Check that the disk is there, and that the files may be read: "
                        + (Files.isDirectory(path)
                                ? path
                                : path.toAbsolutePath().getParent()),
                unreadable);
    }
}
