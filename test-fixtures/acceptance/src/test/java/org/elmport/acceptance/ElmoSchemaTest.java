package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure that the source holds documents against is that of the official schemas. */
class ElmoSchemaTest {

    private static final Set<String> OF_STRUCTURE = Set.of(
            "SRC-ELMO-ELEMENT-MISSING",
            "SRC-ELMO-ELEMENT-REPEATED",
            "SRC-ELMO-ELEMENT-MISPLACED",
            "SRC-ELMO-VALUE-INVALID",
            "SRC-FIELD-UNKNOWN");

    private static final Path FIXTURES =
            Official.root().resolve("plugins/source-elmo/src/test/resources/org/elmport/source/elmo");

    @BeforeEach
    void assumeOracle() {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
    }

    private static Path oracle() {
        return Oracle.directory().orElseThrow();
    }

    private static List<String> findings(Path file) throws Exception {
        return ElmoReading.of(file).findings().kept().stream()
                .map(finding -> finding.code().code())
                .filter(OF_STRUCTURE::contains)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"version-1,1.7.0", "version-2-0,2.0.0", "version-2-1,2.1.1"})
    void trap19TheInventedDocumentsAreValidByTheOfficialSchemas(String name, String version) // trap sis 19
            throws Exception {
        Path file = FIXTURES.resolve(name + ".xml");
        assertThat(ElmoSchema.of(oracle(), version).errors(Files.readAllBytes(file)))
                .isEmpty();
        assertThat(findings(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example-1.0.0.xml",
                "example-1.3.0.xml",
                "example-1.7.0.xml",
                "fi-my_elmo.xml",
                "se-Example-elmo-sweden-1.0.xml",
                "dk-tomcat-unsigned.xml",
                "dk-tomcat-signed.xml"
            })
    void theSchemaAndTheSourceAgreeWhetherThePublicDocumentsAreInOrder(String name) throws Exception {
        // given
        Path file = oracle().resolve("samples/sis/elmo").resolve(name);

        // when
        List<String> errors = ElmoSchema.of(oracle(), "1.7.0").errors(Files.readAllBytes(file));

        // then
        assertThat(findings(file).isEmpty()).as(errors.toString()).isEqualTo(errors.isEmpty());
    }

    @Test
    void theNamespaceAloneDoesNotTellTheVersionSoTheExampleIsHeldAgainstItsNames() throws Exception { // trap sis 18
        // given: the tag of 2.0 ships an example of 1.7, which its own schema refuses
        Path example = oracle().resolve("samples/sis/elmo/example-1.7.0.xml");

        // then
        assertThat(ElmoSchema.of(oracle(), "2.0.0").errors(Files.readAllBytes(example)))
                .isNotEmpty();
        assertThat(findings(example)).isEmpty();
    }
}
