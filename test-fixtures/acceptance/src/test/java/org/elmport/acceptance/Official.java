package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.oracle.DatasetShapes;
import org.elmport.oracle.LoqSchema;
import org.elmport.oracle.Oracle;
import org.elmport.oracle.ShapesReport;

/** The official schemas and shapes, and the samples beside them. */
final class Official {

    private Official() {}

    /** The root of the checkout. */
    static Path root() {
        return Path.of(System.getProperty("elmport.root", "../..")).toAbsolutePath();
    }

    /** A sample; where the samples are not at hand the test is skipped. */
    static Path sample(String path) {
        Path sample = directory().resolve(path);
        assumeTrue(Files.exists(sample), Oracle.ABSENT);
        return sample;
    }

    private static Path directory() {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
        return Oracle.directory().orElseThrow();
    }

    /** The document is valid by the untouched schema of a version. */
    static void assertValid(Path document, String version) throws IOException {
        ApplicationProfile profile = ApplicationProfile.loq().stream()
                .filter(one -> one.version().equals(version))
                .findFirst()
                .orElseThrow();
        try (InputStream bytes = Files.newInputStream(document)) {
            assertThat(LoqSchema.of(directory(), profile).validate(bytes)).isEmpty();
        }
    }

    /** The RDF conforms to the shapes, which saw as many nodes of each class as were written. */
    static void assertConforms(Path document, Map<String, Long> entities) throws IOException {
        ShapesReport report = DatasetShapes.of(directory()).validate(Files.readString(document));
        assertThat(report.violations()).isEmpty();
        assertThat(entities).isNotEmpty();
        entities.forEach((type, count) -> assertThat(report.focusNodes().get(type))
                .as("focus nodes of " + type)
                .isEqualTo(count));
    }
}
