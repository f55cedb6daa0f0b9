package org.elmport.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be read or written, in words. */
final class FileFault {

    private FileFault() {}

    /** Why the disk takes no more, and what to do, where that is why; the libraries of Java have no type for it. */
    static Optional<String> full(IOException failed) {
        String file = failed instanceof FileSystemException system && system.getFile() != null
                ? " on which " + system.getFile() + " is"
                : "";
        String reason = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("quota")) {
            return Optional.of("The disk" + file + " is full. Free some space there.");
        }
        return reason.contains("file too large")
                ? Optional.of("The system lets no file become that large. Raise the limit (ulimit -f).")
                : Optional.empty();
    }

    /** What to do where a file cannot be written. */
    static String remedy(FileSystemException failed) {
        return failed instanceof FileAlreadyExistsException
                ? "Choose another name, or take the file away."
                : "Check that its directory is there and that you may write to it.";
    }

    static String words(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failed instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failed.getMessage() == null ? failed.toString() : failed.getMessage();
    }
}
