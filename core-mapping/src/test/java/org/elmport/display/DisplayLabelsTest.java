package org.elmport.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.junit.jupiter.api.Test;

/** The words around what a credential says. */
class DisplayLabelsTest {

    private static List<String> names() throws IOException {
        try (InputStream file = Objects.requireNonNull(DisplayLabels.class.getResourceAsStream("labels.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        assertThat(DisplayLabels.languages())
                .contains("en", "de", "fr", "el", "bg")
                .hasSizeGreaterThanOrEqualTo(14);
        assertThat(names()).hasSizeGreaterThan(25).doesNotHaveDuplicates().isSorted();
        for (String language : DisplayLabels.languages()) {
            for (String name : names()) {
                assertThat(DisplayLabels.of(language).text(name))
                        .as(language + " " + name)
                        .isNotBlank();
            }
        }
    }

    @Test
    void aLanguageThatIsNotTranslatedIsShownInEnglish() {
        assertThat(DisplayLabels.of("is").text("grade")).isEqualTo("Grade");
        assertThat(DisplayLabels.of("el").text("grade")).isEqualTo("Βαθμός");
        assertThatThrownBy(() -> DisplayLabels.of("en").text("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void textsAreInTheLanguageOfThePageElseInEnglishElseInAny() {
        // given
        Localized french = new Localized("fr");
        LangString english = LangString.of("en", "one");
        LangString german = LangString.of("de", "eins");

        // then
        assertThat(french.text(List.of(german, english, LangString.of("fr", "un"))))
                .contains("un");
        assertThat(french.text(List.of(german, english))).contains("one");
        assertThat(french.text(List.of(german))).contains("eins");
        assertThat(french.text(List.of())).isEmpty();
        assertThat(french.words(List.of(LangString.of("fr", "<p>un <b>et</b> deux</p>"))))
                .contains("un et deux");
        assertThat(french.label(Concept.of("http://data.example/list/code"))).isEqualTo("code");
    }
}
