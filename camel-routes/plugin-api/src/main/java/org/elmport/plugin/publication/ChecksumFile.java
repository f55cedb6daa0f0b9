package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The SHA-256 of a file, beside it, in the form of {@code sha256sum}. Written first, put in place after the file. */
final class ChecksumFile {

    private final Path checksum;
    private final Path pending;
    private final byte[] line;

    private ChecksumFile(Path checksum, byte[] line) {
        this.checksum = checksum;
        this.pending = Leftovers.nameFor(checksum);
        this.line = line;
    }

    static ChecksumFile of(PendingFile file) {
        Path target = file.target();
        String line = file.sha256() + "  " + target.getFileName() + "\n";
        return new ChecksumFile(
                target.resolveSibling(target.getFileName() + ".sha256"), line.getBytes(StandardCharsets.UTF_8));
    }

    void prepare() throws IOException {
        Leftovers.clear(checksum);
        Files.write(pending, line);
    }

    /** Takes the place of the one that is there, unless that says the same. */
    void publish() throws IOException {
        if (!Files.exists(checksum) || !Arrays.equals(Files.readAllBytes(checksum), line)) {
            Files.move(pending, checksum, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(pending);
        } catch (IOException leftBehind) {
            // the next delivery clears it away
        }
    }
}
