package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.elmport.plugin.SourceException;

/**
 * A file that may hold entities.
 *
 * @param path where it is
 * @param name how findings call it: its name in the directory
 * @param named whether the setting names this very file, so that its ending says nothing
 */
record EntityFile(Path path, String name, boolean named) {

    /** The file itself, or the files of the directory in the order of their names; what is hidden is left alone. */
    static List<EntityFile> list(Path path) throws SourceException {
        if (Files.isRegularFile(path)) {
            return List.of(new EntityFile(path, fileName(path), true));
        }
        if (!Files.isDirectory(path)) {
            throw new SourceException(
                    SourceException.Fault.UNREADABLE_FILE,
                    "There is no file or directory " + path + ".",
                    "Check the setting path.");
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !fileName(file).startsWith("."))
                    .map(file -> new EntityFile(file, fileName(file), false))
                    .sorted(Comparator.comparing(EntityFile::name))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new SourceException(
                    SourceException.Fault.UNREADABLE_FILE,
                    "The directory " + path + " cannot be read.",
                    "Give the user that runs Elmport the right to read it.",
                    unreadable);
        }
    }

    boolean isJson() {
        return named || name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** What is the matter with the file, for its owner. */
    SourceException unreadable(IOException cause) {
        if (cause instanceof StreamConstraintsException tooMuch) {
            return new SourceException(
                    SourceException.Fault.LIMIT,
                    "The file " + name + " is beyond what is read: " + tooMuch.getOriginalMessage() + ".",
                    "Check that the file is a catalogue; a text or a structure of this size is none.",
                    cause);
        }
        return new SourceException(
                SourceException.Fault.UNREADABLE_FILE,
                "The file " + name + " is not readable JSON" + where(cause) + ".",
                "Write the file again from the source system, and copy it only when it is complete.",
                cause);
    }

    private String where(IOException cause) {
        if (!(cause instanceof JsonProcessingException syntax)) {
            return ": " + cause.getMessage();
        }
        boolean brokenOff = JsonLimits.brokenOff(syntax, path.toFile().length());
        return (brokenOff ? ": it breaks off in the middle" : "") + line(syntax.getLocation());
    }

    private static String line(JsonLocation location) {
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
