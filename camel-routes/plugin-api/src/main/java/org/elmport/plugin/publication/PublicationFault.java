package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.elmport.plugin.TargetException;

/** Says in plain words why a file could not be written. */
final class PublicationFault {

    private static final String UNTOUCHED = " The previous file is untouched.";

    private PublicationFault() {}

    static TargetException of(Path path, String setting, IOException failure) {
        Path directory = Optional.ofNullable(path.getParent()).orElse(path);
        if (Files.isDirectory(path)) {
            return fault(failure, path + " is a directory.", "Give the name of a file in the setting " + setting + ".");
        }
        if (failure instanceof NoSuchFileException && !Files.exists(directory)) {
            return fault(
                    failure,
                    "The directory " + directory + " does not exist.",
                    "Create it, or correct the setting " + setting + ".");
        }
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            return fault(failure, directory + " is not a directory.", "Correct the setting " + setting + ".");
        }
        if (failure instanceof AccessDeniedException || reason(failure).contains("read-only")) {
            return fault(
                    failure,
                    "The file " + path + " cannot be written: no permission in its directory." + UNTOUCHED,
                    "Give the user that runs Elmport the right to write in " + directory + ".");
        }
        if (reason(failure).contains("no space") || reason(failure).contains("quota")) {
            return fault(
                    failure,
                    "The file " + path + " cannot be written: the disk is full." + UNTOUCHED,
                    "Free some space where " + directory + " and the temporary directory are, then run again.");
        }
        return fault(
                failure,
                "The file " + path + " cannot be written: " + words(failure) + "." + UNTOUCHED,
                "Check the disk and the directory " + directory + ", then run again.");
    }

    private static TargetException fault(IOException failure, String message, String remedy) {
        return new TargetException(message, remedy, failure);
    }

    private static String reason(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static String words(IOException failure) {
        String message = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
