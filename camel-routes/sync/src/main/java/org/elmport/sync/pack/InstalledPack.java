package org.elmport.sync.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.vocabulary.ConceptTable;

/**
 * A pack that is installed.
 *
 * @param manifest what it says about itself; its files are those that are there now
 * @param directory where it is
 */
public record InstalledPack(PackManifest manifest, Path directory) {

    /** Its concepts; empty for a pack that has none. */
    public Optional<ConceptTable> concepts() throws IOException {
        Path table = directory.resolve(ConceptFiles.TABLE);
        return Files.isRegularFile(table) ? Optional.of(ConceptTable.open(table)) : Optional.empty();
    }

    /** The files that are missing or not as they were installed; none when all is well. */
    public List<String> damaged() throws IOException {
        List<String> damaged = new ArrayList<>();
        for (PackFile file : manifest.files()) {
            Path path = directory.resolve(file.path());
            if (!Files.isRegularFile(path) || !Checksum.of(path).equals(file.sha256())) {
                damaged.add(file.path());
            }
        }
        return damaged;
    }
}
