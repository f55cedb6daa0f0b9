package org.elmport.validate.shacl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.plugin.ValidatorException;

/** The files of a pack by their names, in whatever directories the publisher put them. */
final class OfficialFiles {

    private static final int DEEPEST = 12;

    private final Path directory;
    private final Map<String, Path> files;

    private OfficialFiles(Path directory, Map<String, Path> files) {
        this.directory = directory;
        this.files = files;
    }

    static OfficialFiles in(Path directory) throws ValidatorException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> below = Files.walk(directory, DEEPEST)) {
            List<Path> found =
                    new ArrayList<>(below.filter(Files::isRegularFile).toList());
            found.sort(Comparator.comparing(Path::getNameCount).thenComparing(Path::toString));
            found.forEach(file -> files.putIfAbsent(String.valueOf(file.getFileName()), file));
        } catch (IOException unreadable) {
            throw new ValidatorException(
                    "the official files in " + directory + " cannot be read",
                    "See what is wrong with: elmport packs list --verify",
                    unreadable);
        }
        return new OfficialFiles(directory, files);
    }

    Optional<Path> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    Path required(String name) throws ValidatorException {
        return find(name)
                .orElseThrow(() -> new ValidatorException(
                        "the pack in " + directory + " has no file " + name,
                        "Install a pack that has it, with: elmport packs install ZIP"));
    }
}
