package org.elmport.target.edc;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;

/** The folder of the credentials: one file for each, under names that are pseudonyms. */
final class CredentialFolder {

    private final Path folder;
    private final String suffix;
    private final String setting;

    /** A folder whose files end with a suffix, and the setting that names it. */
    CredentialFolder(Path folder, String suffix, String setting) {
        this.folder = folder;
        this.suffix = suffix;
        this.setting = setting;
    }

    Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name + suffix);
    }

    void write(String name, byte[] content) throws TargetException {
        try {
            PrivateFile.folder(folder);
            PrivateFile.write(file(name), content);
        } catch (IOException failure) {
            throw FileReplacement.fault(file(name), setting, failure);
        }
    }

    Optional<byte[]> read(String name) throws TargetException {
        try {
            return Files.exists(file(name)) ? Optional.of(Files.readAllBytes(file(name))) : Optional.empty();
        } catch (IOException failure) {
            throw FileReplacement.fault(file(name), setting, failure);
        }
    }

    /** What is not there any more is gone already. */
    void remove(String name) throws TargetException {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw FileReplacement.fault(file(name), setting, failure);
        }
    }

    /** The names of the files that are there, in order. */
    List<String> names() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix)) {
            for (Path file : files) {
                String whole = String.valueOf(file.getFileName());
                String name = whole.substring(0, whole.length() - suffix.length());
                if (FileNames.ours(name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }
}
