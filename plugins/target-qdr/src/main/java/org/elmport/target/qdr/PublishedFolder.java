package org.elmport.target.qdr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.publication.SecondName;

/** The folder of a publication, with the list of the files that are ours: no other is ever removed or served. */
final class PublishedFolder {

    /** The description for data portals. */
    static final String CATALOGUE = "catalogue.jsonld";

    static final String CHECKSUM = ".sha256";

    private static final String LIST = ".elmport-files";
    private static final String PENDING = ".elmport-update-pending";

    private final Path path;

    PublishedFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    Path of(PublishedFile file) {
        return path.resolve(file.name());
    }

    /** What is ours, files first, then versions, the latest of each file first. */
    List<PublishedFile> files() throws IOException {
        return read(path.resolve(LIST));
    }

    void files(List<PublishedFile> files) throws IOException {
        write(path.resolve(LIST), files);
    }

    /** The files of which the register has not been told yet. */
    List<PublishedFile> pending() throws IOException {
        return read(path.resolve(PENDING));
    }

    void pending(List<PublishedFile> files) throws IOException {
        if (files.isEmpty()) {
            Files.deleteIfExists(path.resolve(PENDING));
        } else {
            write(path.resolve(PENDING), files);
        }
    }

    private static List<PublishedFile> read(Path list) throws IOException {
        if (!Files.exists(list)) {
            return List.of();
        }
        List<PublishedFile> files = new ArrayList<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            PublishedFile.read(line).ifPresent(files::add);
        }
        return files;
    }

    /** In one step, and only when it says something else than before. */
    private static void write(Path list, List<PublishedFile> files) throws IOException {
        String text = files.stream().map(file -> file + "\n").collect(Collectors.joining());
        if (Files.exists(list) && Files.readString(list, StandardCharsets.UTF_8).equals(text)) {
            return;
        }
        try (FileReplacement replacement = new FileReplacement(0, false)) {
            replacement.write(list, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            replacement.publish();
        }
    }

    /** Keeps a file under the name of its version, too. */
    void keepVersion(PublishedFile file) throws IOException {
        Path version = of(file.version());
        if (Files.exists(version)) {
            return;
        }
        Files.createDirectories(path.resolve(PublishedFile.VERSIONS));
        SecondName.give(of(file), version);
    }

    /** Removes a file of ours, and its checksum. */
    void remove(PublishedFile file) throws IOException {
        Files.deleteIfExists(of(file));
        Files.deleteIfExists(path.resolve(file.name() + CHECKSUM));
    }
}
