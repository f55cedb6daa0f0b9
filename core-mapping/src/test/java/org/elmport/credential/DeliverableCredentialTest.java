package org.elmport.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliverableCredentialTest {

    private static final String DRAFT =
            "{ \"id\" : \"urn:credential:1\",\n \"name\":\"Ř{}\" , \"list\":[{\"a\":1.50}]}";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theDraftComesBackByteForByte() {
        // given
        DeliverableCredential credential = DeliverableCredential.of(bytes(DRAFT))
                .to(List.of("n@example.org", "wallet-1"))
                .about(List.of("R-1"));

        // when
        DeliverableCredential read = DeliverableCredential.read(credential.content());

        // then
        assertThat(new String(read.document(), StandardCharsets.UTF_8)).isEqualTo(DRAFT);
        assertThat(read.addresses()).containsExactly("n@example.org", "wallet-1");
        assertThat(read.results()).containsExactly("R-1");
        assertThat(read.content()).isEqualTo(credential.content());
    }

    @Test
    void nothingOfThePersonStandsInItsText() {
        // given
        DeliverableCredential credential =
                DeliverableCredential.of(bytes("{\"id\":\"x\"}")).to(List.of("nives@example.org"));

        // when
        String text = credential.toString();

        // then
        assertThat(text).doesNotContain("nives").isEqualTo("credential about 0 results");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"credential\":\"nives\"}",
                "{\"credential\":{\"id\":\"nives\"",
                "{\"nives\":1}"
            })
    void whatIsNotTheCanonicalFormIsRefusedWithoutTellingWhatItIs(String text) {
        assertThatThrownBy(() -> DeliverableCredential.read(bytes(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("nives");
    }
}
