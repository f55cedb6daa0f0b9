package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalFrameworksTest {

    private final NationalFrameworks frameworks = NationalFrameworks.standard();
    private final CodeLists lists = CodeLists.standard();

    @ParameterizedTest
    @CsvSource({
        "DQR 6, DQR Level 6",
        "dqr-niveau 6, DQR Level 6",
        "Deutscher Qualifikationsrahmen Stufe 7, DQR Level 7",
        "DE: 6, DQR Level 6",
        "FI 7, FiNQF Level 7",
        "FiNQF7, FiNQF Level 7",
        "Kansallinen viitekehys taso 6, FiNQF Level 6",
        "NFQ Level 8, IE NQF Level 8",
        "NFQ 10, IE NQF Level 10",
        "IE NQF 9, IE NQF Level 9",
        "NLQF 4+, NLQF Level 4+",
        "NLQF 6, NLQF Level 6",
        "PRK 7, PQF Level 7",
        "Polska Rama Kwalifikacji poziom 6, PQF Level 6",
        "HKO razina 7.1, CROQF Level 7.1",
        "NKR nivå 6.2, NKR Level 6.2",
        "'NO 6,2', NKR Level 6.2",
        "SeQF nivå 6, SeQF Level 6",
        "SCQF 11, SCQF Level 11",
        "RQF Level 6, RQF Level 6",
        "CyQF 7b, CyQF Level 7b",
        "NNMQF 6a, NNMQF Level 6 A",
        "MQF A, MQF Level A",
        "AT: NQF Level 5, AT: NQF Level 5",
        "NQF AT 5, AT: NQF Level 5",
        "GR 6, HQF Level 6",
        "EL 6, HQF Level 6",
        "Εθνικό Πλαίσιο Προσόντων επίπεδο 6, HQF Level 6",
        "XK 6, KS NQF Level 6",
        "Portuguese National Qualifications Framework - Level 6, QNQ Level 6",
        "TYÇ seviye 6, TQF Level 6",
        "EKR tase 6, EstQF Level 6",
        "RNCP I-Doctorat, NQF RNCP Level I-Doctorat",
        "NLQF Entry Level, NLQF Entry Level",
    })
    void aLevelIsFoundByTheNamesThatSourcesUse(String value, String label) {
        assertThat(frameworks.level(value)).isPresent().isEqualTo(lists.conceptLabelled(CodeList.NQF, label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "Level 6",
                "UK 6",
                "BE 6",
                "EQF 6",
                "ZZ 6",
                "DQR",
                "DQR 9",
                "German National Qualifications Framework",
                "MQF 12",
                "DQR 6 or 7",
                "Master",
                "http://data.europa.eu/snb/qdr/c_00000000"
            })
    void whatIsNoLevelOfOneFrameworkIsNotGuessed(String value) {
        assertThat(frameworks.level(value)).isEmpty();
    }

    @Test
    void everyLevelIsFoundByTheAcronymOfItsFrameworkAndItsNumber() {
        // given
        List<String> missed = new ArrayList<>();

        // when
        lists.codes(CodeList.NQF)
                .map(CodeList.NQF::concept)
                .filter(iri -> !lists.framework(iri))
                .sorted()
                .forEach(iri -> {
                    String label = lists.label(CodeList.NQF, iri).orElseThrow();
                    if (frameworks
                                    .level(label.replaceFirst("(?<!Entry) Level ", " "))
                                    .filter(iri::equals)
                                    .isEmpty()
                            || frameworks.level(label).filter(iri::equals).isEmpty()) {
                        missed.add(label);
                    }
                });

        // then
        assertThat(missed).isEmpty();
    }

    @Test
    void everyFrameworkOfTheListHasARowAndItsLevels() {
        List<List<String>> rows = VocabularyTable.read("nqf-names.tsv").rows();

        assertThat(rows).hasSize(43).allSatisfy(row -> {
            String framework = lists.conceptLabelled(CodeList.NQF, row.get(1)).orElseThrow();
            assertThat(lists.framework(framework)).isTrue();
            assertThat(lists.codes(CodeList.NQF)
                            .map(CodeList.NQF::concept)
                            .flatMap(iri -> lists.label(CodeList.NQF, iri).stream())
                            .filter(label -> label.startsWith(row.get(0) + " ")))
                    .as(row.get(0))
                    .isNotEmpty();
        });
    }
}
