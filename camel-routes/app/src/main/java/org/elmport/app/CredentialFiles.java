package org.elmport.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;

/**
 * A folder with one file for each credential. Names of files say nothing of anybody, and only the owner may read them.
 */
final class CredentialFiles {

    private static final String SCHEME = "urn:credential:";

    private final Path folder;
    private final FindingSink lost;

    private CredentialFiles(Path folder, FindingSink lost) {
        this.folder = folder;
        this.lost = lost;
    }

    /** A folder that is new or empty, so that no file of another run lies beside those of this one. */
    static CredentialFiles in(Path folder, FindingSink lost) throws CommandFailure, IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.exists(folder)) {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        folder + " is not empty",
                        "Name a new folder: nothing of yours is overwritten.");
            }
        }
        return new CredentialFiles(folder, lost);
    }

    void write(EuropeanDigitalCredential credential) throws IOException {
        Path file = folder.resolve(credential.id().substring(SCHEME.length()) + ".jsonld");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                EdcJsonLdWriter writer = new EdcJsonLdWriter(out, lost)) {
            NodeWalker.walkWhole(credential, writer);
        }
    }
}
