package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.junit.jupiter.api.Test;

/** What the official schema refuses and what it lets through, so that the rules know what is left to them. */
class SchemaTrapsTest {

    private final Path oracle = OfficialDirectory.required();

    @Test
    void trap04TheSameNotationTwiceIsRefused() throws IOException {
        assertThat(errorsOf("broken/duplicate-notation.xml"))
                .anySatisfy(error -> assertThat(error.message()).contains("UniqueNotationCheck"));
    }

    @Test
    void trap05AReferenceMustLeadToARecordOfTheSameFile() throws IOException {
        assertThat(errorsOf("broken/dangling-learning-outcome.xml")).isNotEmpty();
        assertThat(errorsOf("broken/dangling-awarding-body.xml")).isNotEmpty();
        assertThat(errorsOf("loq-qualification-reference-3.3.1.xml")).isEmpty();
    }

    @Test
    void trap06AReferenceToTheWholeMayLeadNowhere() throws IOException {
        assertThat(errorsOf("broken/dangling-is-part-of.xml")).isEmpty();
    }

    @Test
    void trap07AQualificationCannotConsistOfSpecifications() throws IOException {
        assertThat(errorsOf("broken/qualification-has-part-specification.xml")).isNotEmpty();
    }

    @Test
    void trap22ACountryIsNoAdministrativeTerritorialUnit() throws IOException {
        // given
        String sample = Files.readString(oracle.resolve("samples/loq/loq-min-3.3.1.xml"));

        // when
        String broken = sample.replace("authority/country/FIN", "authority/atu/FIN");

        // then
        assertThat(broken).isNotEqualTo(sample);
        assertThat(validate(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void trap25AMailAddressWithoutItsSchemeIsLetThrough() throws IOException {
        assertThat(errorsOf("broken/email-without-mailto.xml")).isEmpty();
    }

    private List<SchemaError> errorsOf(String sample) throws IOException {
        return validate(Files.readAllBytes(oracle.resolve("samples/loq").resolve(sample)));
    }

    private List<SchemaError> validate(byte[] document) {
        return LoqSchema.of(oracle, ApplicationProfile.LOQ_3_3_1).validate(new ByteArrayInputStream(document));
    }
}
