package org.elmport.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** The files that lie together in a directory or a zip, or a file alone. */
interface FileSet extends AutoCloseable {

    /** The names of the files, without directories, in alphabetical order. */
    List<String> names();

    /** Whether it is one file that was asked for by name. */
    boolean single();

    /** The content of one of them. */
    InputStream open(String name) throws IOException;

    @Override
    void close();

    /** What lies at a path. */
    static FileSet of(Path path) throws SourceException {
        try {
            if (Files.isDirectory(path)) {
                return PlainFiles.in(path);
            }
            if (!Files.isReadable(path)) {
                throw new SourceException(
                        Fault.UNREADABLE_FILE,
                        path + " does not exist or may not be read.",
                        "Correct the setting path, or the permissions of the file or directory.");
            }
            return isZip(path) ? ZippedFiles.in(path) : PlainFiles.alone(path);
        } catch (IOException unreadable) {
            throw new SourceException(
                    Fault.UNREADABLE_FILE,
                    path + " cannot be read: " + unreadable.getMessage(),
                    "Check that the disk is there, and that the file is whole and may be read.",
                    unreadable);
        }
    }

    private static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
