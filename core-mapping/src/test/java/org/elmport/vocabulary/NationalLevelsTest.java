package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalLevelsTest {

    private final CodeLists lists = CodeLists.standard();

    @ParameterizedTest
    @CsvSource({
        "FiNQF Level 7, 7",
        "NLQF Level 4+, 4",
        "IE NQF Level 9, 7",
        "IE NQF Level 10, 8",
        "SCQF Level 11, 7",
        "RQF Level 6, 6",
        "RQF Level 4, 5",
        "SQF Level 10, 8",
        "CyQF Level 7b, 7",
        "ME NQF Level 4.2, 4",
        "NQF RNCP Level I-Doctorat, 8",
        "AT: NQF Level 5, 5",
    })
    void aLevelIsReferencedAsItsCountryHasPublished(String label, int eqf) {
        assertThat(eqfOf(label)).contains(eqf);
    }

    @ParameterizedTest
    @CsvSource({"NLQF Entry Level", "BQF Level 0", "MQF Level A", "SCQF Level 1", "BH NQF Level 6", "NKR Level 1"})
    void aLevelWhoseReferenceIsNotSureHasNone(String label) {
        assertThat(eqfOf(label)).isEmpty();
    }

    @Test
    void everyRowOfTheTableIsAboutALevelOfTheList() {
        for (String name : VocabularyTable.read("nqf-eqf.tsv").pairs().keySet()) {
            String label = name.contains(" Level ") ? name : name + " Level 3";
            assertThat(lists.conceptLabelled(CodeList.NQF, label)).as(name).isPresent();
        }
    }

    @Test
    void mostLevelsHaveAReferenceAndAllOfThemAreFromOneToEight() {
        // when
        var levels = lists.codes(CodeList.NQF)
                .map(CodeList.NQF::concept)
                .map(lists::eqfLevelOf)
                .flatMap(Optional::stream)
                .toList();

        // then
        assertThat(levels).hasSizeGreaterThan(320).allMatch(level -> level >= 1 && level <= 8);
    }

    private Optional<Integer> eqfOf(String label) {
        return lists.eqfLevelOf(lists.conceptLabelled(CodeList.NQF, label).orElseThrow());
    }
}
