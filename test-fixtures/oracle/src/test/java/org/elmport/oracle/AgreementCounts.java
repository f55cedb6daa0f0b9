package org.elmport.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of the large runs, one file for each artefact and profile, below {@code target/agreement}. */
final class AgreementCounts {

    /** How many documents the large runs compare, of each profile; the property is for a first look. */
    static final int DOCUMENTS = Integer.getInteger("elmport.agreement.documents", 20_000);

    private static final int NOW_AND_THEN = 1_000;

    private AgreementCounts() {}

    /** Keeps the figures now and then, so that a run that is stopped has shown something. */
    static void keptNowAndThen(Agreement agreement, int documents) {
        if (documents % NOW_AND_THEN == 0) {
            try {
                kept(agreement);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        }
    }

    static Agreement kept(Agreement agreement) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/agreement"));
        Files.writeString(directory.resolve(agreement.name() + ".txt"), agreement.toString());
        return agreement;
    }
}
