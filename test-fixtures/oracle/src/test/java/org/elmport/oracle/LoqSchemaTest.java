package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.junit.jupiter.api.Test;

class LoqSchemaTest {

    private final Path oracle = OfficialDirectory.required();

    @Test
    void takesTheSamplesOfEachVersion() {
        assertThat(validate("samples/loq/loq-min-3.3.1.xml", ApplicationProfile.LOQ_3_3_1))
                .isEmpty();
        assertThat(validate("samples/loq/loq-min-3.1.0.xml", ApplicationProfile.LOQ_3_1_0))
                .isEmpty();
    }

    @Test
    void trap01AVersionDoesNotTakeTheNamespaceOfTheOther() {
        assertThat(validate("samples/loq/loq-min-3.1.0.xml", ApplicationProfile.LOQ_3_3_1))
                .isNotEmpty();
    }

    @Test
    void saysWhereAndWhatIsWrong() {
        // when
        List<SchemaError> errors = validate("samples/loq/broken/duration-as-number.xml", ApplicationProfile.LOQ_3_3_1);

        // then
        assertThat(errors).isNotEmpty();
        assertThat(errors.get(0).line()).isEqualTo(28);
        assertThat(errors.get(0).message()).contains("duration");
    }

    @Test
    void trap39TheOfficialSamplesAreStructureOnlyAndValid() {
        assertThat(validate("official/elm-3.1.0/xsd/loq/loq.xml", ApplicationProfile.LOQ_3_1_0))
                .isEmpty();
    }

    @Test
    void textThatIsNoXmlIsAnErrorToo() {
        // when
        List<SchemaError> errors = LoqSchema.of(oracle, ApplicationProfile.LOQ_3_3_1)
                .validate(new ByteArrayInputStream("<Courses".getBytes(StandardCharsets.UTF_8)));

        // then
        assertThat(errors).hasSize(1);
    }

    private List<SchemaError> validate(String file, ApplicationProfile profile) {
        try (InputStream in = Files.newInputStream(oracle.resolve(file))) {
            return LoqSchema.of(oracle, profile).validate(in);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
