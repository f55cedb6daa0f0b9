package org.elmport.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of the large runs, one file for each artefact and profile, below {@code target/agreement}. */
final class AgreementCounts {

    private AgreementCounts() {}

    static Agreement kept(Agreement agreement) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/agreement"));
        Files.writeString(directory.resolve(agreement.name() + ".txt"), agreement.toString());
        return agreement;
    }
}
