package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools that complete and check routes read what the jar says about its components. */
class CatalogueMetadataTest {

    @ParameterizedTest
    @CsvSource({
        "europass, binding",
        "esc-router, binding",
        "esc-router, action",
        "sis, batchSize",
        "sis, since",
        "elm, failOn",
        "elm, profile",
        "elm, mapping",
        "elmport, action",
        "elmport, failOnRefusal"
    })
    void theJarDescribesEachOptionOfEachComponent(String scheme, String option) throws IOException {
        // when
        JsonNode metadata = metadata(scheme);

        // then
        assertThat(metadata.at("/component/scheme").asText()).isEqualTo(scheme);
        assertThat(metadata.at("/component/description").asText()).isNotBlank();
        assertThat(metadata.at("/properties/" + option + "/description").asText())
                .isNotBlank();
    }

    private static JsonNode metadata(String scheme) throws IOException {
        try (InputStream json =
                SisComponent.class.getResourceAsStream("/META-INF/org/elmport/camel/" + scheme + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(json));
        }
    }
}
