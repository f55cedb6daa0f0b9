package org.elmport.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerMeaningsTest {

    private static final String HEAD = "call\tstatus\tcode\tmeaning\twords\n";

    private enum Meaning {
        KNOWN,
        BUSY,
        FAULTY
    }

    private static AnswerMeanings<Meaning> table(String lines) {
        InputStream table = new ByteArrayInputStream((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return AnswerMeanings.read(table, Meaning.class);
    }

    @Test
    void theFirstLineThatFitsCounts() {
        // given
        AnswerMeanings<Meaning> table = table("""
                create\t*\tER-0002\tKNOWN\tit is known
                *\t429\t*\tBUSY\tit asks for patience
                *\t*\t*\tFAULTY\tit failed
                """);

        // then
        assertThat(table.of("create", 429, "ER-0002").meaning()).isEqualTo(Meaning.KNOWN);
        assertThat(table.of("remove", 429, "ER-0002").meaning()).isEqualTo(Meaning.BUSY);
        assertThat(table.of("create", 500, "").meaning()).isEqualTo(Meaning.FAULTY);
        assertThat(table.rows()).extracting(AnswerMeanings.Row::call).containsExactly("create", "*", "*");
    }

    @Test
    void wordsHaveTheCodeOfTheAnswerAndNothingElseOfIt() {
        // given
        AnswerMeanings.Row<Meaning> row = table("*\t*\t*\tFAULTY\tit failed\n").of("create", 500, "ER-1");

        // then
        assertThat(row.words(500, "ER-0002")).isEqualTo("it failed (500 ER-0002)");
        assertThat(row.words(500, "")).isEqualTo("it failed (500)");
        assertThat(row.words(500, "Nives Primerova is unknown")).isEqualTo("it failed (500)");
        assertThat(row.words(500, "ER-0002 for Nives")).isEqualTo("it failed (500)");
    }

    @Test
    void aTableThatIsNoneIsToldAtOnce() {
        assertThatThrownBy(() -> table("*\t*\tFAULTY\tit failed\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5 columns");
        assertThatThrownBy(() -> table("*\t*\t*\tFAULTLESS\tit failed\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FAULTLESS");
    }
}
