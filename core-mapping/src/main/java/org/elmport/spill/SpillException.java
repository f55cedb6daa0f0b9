package org.elmport.spill;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The disk does not take, or does not give back, what memory does not hold. The message is for the administrator of the
 * machine.
 */
public final class SpillException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private SpillException(String message, String remedy, IOException cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    static SpillException of(Path directory, IOException failure) {
        String place = "the temporary directory " + directory;
        String elsewhere = ", or name another one with -Djava.io.tmpdir, then run again.";
        if (failure instanceof NoSuchFileException) {
            return new SpillException(place + " is not there", "Create it" + elsewhere, failure);
        }
        String reason = words(failure);
        String known = reason.toLowerCase(Locale.ROOT);
        if (failure instanceof AccessDeniedException || known.contains("read-only")) {
            return new SpillException(
                    "cannot write to " + place + ": no permission",
                    "Give the user that runs Elmport the right to write there" + elsewhere,
                    failure);
        }
        if (known.contains("no space") || known.contains("quota") || known.contains("not enough space")) {
            return new SpillException(
                    "the disk of " + place + " is full", "Free some space there" + elsewhere, failure);
        }
        return new SpillException(
                "cannot use " + place + ": " + reason, "Check the directory and its disk" + elsewhere, failure);
    }

    private static String words(IOException failure) {
        String message = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
