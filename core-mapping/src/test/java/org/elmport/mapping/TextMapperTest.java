package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMapperTest {

    @ParameterizedTest
    @CsvSource({"en-us,en", "EN-GB,en", "iw,he", "no,no", "nno,nn", "ger,de", "deu,de", "pt_BR,pt", "fi,fi"})
    void trap12TagsAreTheTwoLettersOfTheirLanguage(String source, String tag) {
        // trap loq 12, sis 56
        MappingResult result = Given.map(Given.fields().shortTitle(Text.of(source, "Tides")));

        assertThat(Given.specification(result).altLabel())
                .extracting("language", "value")
                .containsExactly(tuple(tag, "Tides"));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void textWithoutTagIsInTheLanguageThatIsSet() {
        CatalogueMapping irish = CatalogueMapping.with(
                MappingOptions.builder().defaultTextLanguage("ga").build());

        MappingResult result = irish.map(Given.course(Given.fields().shortTitle(Text.of("", "Taoidí"))));

        assertThat(Given.specification(result).altLabel())
                .extracting("language")
                .containsExactly("ga");
        assertThat(Given.finding(result, MappingFinding.LANGUAGE_TAG_UNKNOWN).severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void trap56SameLanguageTwiceKeepsTheFirstTitleAndJoinsDescriptions() {
        // trap sis 56
        Text twice = new Text(
                TextFormat.PLAIN, List.of(new Text.Version("en-GB", "Harbour"), new Text.Version("en-US", "Harbor")));

        MappingResult titles = Given.map(Given.fields().shortTitle(twice));
        MappingResult descriptions = Given.map(Given.fields().description(twice));

        assertThat(Given.specification(titles).altLabel()).extracting("value").containsExactly("Harbour");
        assertThat(Given.specification(descriptions).description())
                .extracting("value")
                .containsExactly("Harbour\n\nHarbor");
        assertThat(Given.finding(titles, MappingFinding.LANGUAGE_REPEATED).message())
                .contains("Harbor");
        Given.finding(descriptions, MappingFinding.LANGUAGE_REPEATED);
    }

    @Test
    void sameWordsTwiceInOneLanguageAreNoLoss() {
        Text twice = new Text(
                TextFormat.PLAIN, List.of(new Text.Version("en-GB", "Tides"), new Text.Version("en-US", "Tides")));

        assertThat(Given.map(Given.fields().shortTitle(twice)).findings()).isEmpty();
    }

    @Test
    void blankVersionsAreLeftOut() {
        Text blank =
                new Text(TextFormat.HTML, List.of(new Text.Version("en", "<p>&nbsp;</p>"), new Text.Version("", " ")));

        MappingResult result = Given.map(Given.fields().description(blank));

        assertThat(Given.specification(result).description()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        String long20 = "x".repeat(TextMapper.MAXIMUM_LENGTH - 1) + "\uD83C\uDF0A";

        MappingResult result = Given.map(Given.fields().description(Text.of("en", long20)));

        assertThat(Given.specification(result).description().get(0).value()).hasSize(TextMapper.MAXIMUM_LENGTH - 1);
        Given.finding(result, MappingFinding.TEXT_CUT);
    }
}
