package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Crosswalks crosswalks = Crosswalks.standard();

    @ParameterizedTest
    @CsvSource({
        "ooapi-v5, bachelor, EQF, 6",
        "ooapi-v5, secondary vocational education 4, EQF, 4",
        "ooapi-v5, 4+, EQF, 4",
        "ooapi-v6, nlqf_4plus, EQF, 4",
        "ooapi-v5, associate degree, EQF, 5",
        "ooapi-v5, distance-learning, MODE, 920fbb3cbe",
        "ooapi-v5, full-time, LEARNING_SCHEDULE, 72a0ab92fa",
        "ooapi-v5, program, LEARNING_OPPORTUNITY_TYPE, 79343569f3",
        "ooapi-v6, research_lab_based, MODE, ed4c557045",
        "ooapi-v6, micro_credential_certificate, LEARNING_OPPORTUNITY_TYPE, 74a4a268e8",
        "csv, online, MODE, 920fbb3cbe",
        "csv, Presential, MODE, 9191af2ed9",
        "csv, written, ASSESSMENT_TYPE, 6e6cb2cc78",
        "csv, oral, ASSESSMENT_TYPE, d30284d7df",
        "csv, project, ASSESSMENT_TYPE, 795dac4096",
        "csv, project-based, MODE, 7813801c77",
        "csv, part time intensive, LEARNING_SCHEDULE, f230bae523",
        "csv, non-formal, LEARNING_SETTING, e207a81fc7",
        "csv, institutional, ACCREDITATION_TYPE, bb4618238e",
        "csv, micro-credential, LEARNING_OPPORTUNITY_TYPE, 74a4a268e8",
        "csv, 10+ years work experience, TARGET_GROUP, d45b47b458",
        "elmo, Degree Programme, LEARNING_OPPORTUNITY_TYPE, 79343569f3",
        "elmo, ECTS, CREDIT_SYSTEM, 6fcec5c5af",
        "ewp, Module, LEARNING_OPPORTUNITY_TYPE, 0f7dac46ca",
        "oneroster, course, LEARNING_OPPORTUNITY_TYPE, 05053c1cbe",
        "usos, en, LANGUAGE, ENG",
        "ladok, grundnivå, EQF, 6",
        "ifs-italy, LT, EQF, 6",
        "xcri-cap, ON, MODE, 920fbb3cbe",
        "level-words, laurea magistrale, EQF, 7",
        "level-words, PhD, EQF, 8",
        "credit-words, hp, CREDIT_SYSTEM, 6fcec5c5af",
        "isced-1997, 523, ISCED_F, 0714",
        "isced-1997, 481, ISCED_F, 061",
        "isced-1997, 2, ISCED_F, 02",
        "isced-1997, 42, ISCED_F, 05",
        "isced-1997, 723, ISCED_F, 09",
        "isced-1997, 310, ISCED_F, 031",
        "isced-1997, 999, ISCED_F, 9999",
        "oneroster, class, LEARNING_OPPORTUNITY_TYPE, 7e1ac538db",
        "oneroster, female, HUMAN_SEX, FEMALE",
        "usos, drugiego stopnia, EQF, 7",
        "usos, Studia pierwszego stopnia, NQF, c_cb086da3",
        "usos, niestacjonarne, LEARNING_SCHEDULE, f230bae523",
        "usos, WYK, LEARNING_ACTIVITY_TYPE, ff436ea7c9",
        "ewp, 2, HUMAN_SEX, FEMALE",
        "ooapi-v5, BSc, EQF, 6",
        "ooapi-v6, oral_test, ASSESSMENT_TYPE, d30284d7df",
        "level-words, ylempi korkeakoulututkinto, NQF, c_3b2bd7b5",
        "level-words, licencjat, NQF, c_cb086da3",
        "level-words, RNCP niveau II, EQF, 6",
    })
    void aValueOfASystemIsAConcept(String scheme, String value, CodeList list, String code) {
        assertThat(crosswalks.find(scheme, value, list, DAY))
                .map(CrosswalkEntry::concept)
                .contains(list.concept(code));
    }

    @ParameterizedTest
    @CsvSource({
        "ooapi-v5, undefined, EQF",
        "ooapi-v5, undivided, EQF",
        "ooapi-v5, nt2-1, EQF",
        "ooapi-v6, nt2_2, EQF",
        "level-words, continuing education, EQF",
        "isced-1997, 3, ISCED_F",
        "isced-1997, 85, ISCED_F",
        "isced-1997, 850, ISCED_F",
        "level-words, kandidat, EQF",
        "level-words, laureate, NQF",
        "oneroster, homeroom, LEARNING_OPPORTUNITY_TYPE",
        "iso-639, sh, LANGUAGE",
        "credit-words, sbu, CREDIT_SYSTEM",
        "credit-words, cats, CREDIT_SYSTEM",
        "csv, online, EQF",
        "no-such-scheme, online, MODE",
        "csv, '', MODE",
    })
    void whatIsNotSureIsNeverGuessed(String scheme, String value, CodeList list) {
        assertThat(crosswalks.find(scheme, value, list, DAY)).isEmpty();
    }

    // trap sis 2: the spelling of a value changes between versions
    @ParameterizedTest
    @CsvSource({
        "ooapi-v5, on campus",
        "ooapi-v5, ON_CAMPUS",
        "ooapi-v5, ' On-Campus '",
        "csv, on\u00a0site",
        "CSV, face-to-face",
        "OOAPI_v6, presential"
    })
    void trap2CaseBlanksHyphensAndUnderscoresAreTheSame(String scheme, String value) {
        assertThat(crosswalks.find(scheme, value, CodeList.MODE, DAY))
                .map(CrosswalkEntry::concept)
                .contains(CodeList.MODE.concept("9191af2ed9"));
    }

    @Test
    void everyRowLeadsToAConceptThatIsThereAndIsNoWholeFramework() {
        CodeLists lists = CodeLists.standard();
        assertThat(crosswalks.entries()).hasSizeGreaterThan(800).allSatisfy(entry -> {
            assertThat(lists.contains(entry.list(), entry.concept()))
                    .as(entry.row())
                    .isTrue();
            assertThat(lists.framework(entry.concept())).as(entry.row()).isFalse();
            LocalDate day = entry.validUntil().orElse(DAY);
            assertThat(crosswalks.find(entry.scheme(), entry.value(), entry.list(), day))
                    .contains(entry);
        });
    }

    @Test
    void noTwoRowsSayDifferentThingsOfTheSameDay() {
        // given
        List<CrosswalkEntry> entries = crosswalks.entries().toList();

        // when
        Map<CrosswalkKey, List<CrosswalkEntry>> byKey =
                entries.stream().collect(Collectors.groupingBy(CrosswalkEntry::key));

        // then
        assertThat(byKey.values()).allSatisfy(rows -> {
            for (int row = 1; row < rows.size(); row++) {
                assertThat(rows.subList(0, row)).noneMatch(rows.get(row)::overlaps);
            }
        });
        assertThat(entries).extracting(CrosswalkEntry::row).doesNotHaveDuplicates();
    }

    @Test
    void theReaderOfInstitutionsTablesFindsNothingWrongInTheStandardOnesAndReadsTheSame() throws Exception {
        Findings findings = new Findings();
        List<CrosswalkEntry> read = new ArrayList<>();
        for (String name : StandardCrosswalks.fileNames().toList()) {
            try (Reader text = new InputStreamReader(
                    Objects.requireNonNull(Crosswalks.class.getResourceAsStream(StandardCrosswalks.FOLDER + name)),
                    StandardCharsets.UTF_8)) {
                new CrosswalkReader(name, findings).read(text).values().forEach(read::addAll);
            }
        }

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(read).containsExactlyElementsOf(crosswalks.entries().toList());
    }

    @Test
    void aRowNamesItsFileAndLineForProvenance() {
        assertThat(crosswalks.find("ooapi-v5", "bachelor", CodeList.EQF, DAY))
                .map(CrosswalkEntry::row)
                .hasValueSatisfying(row -> assertThat(row).matches("ooapi-v5\\.csv:[0-9]+"));
    }

    @Test
    void aSchemeIsInOneFileOfItsName() {
        assertThat(crosswalks.entries())
                .allSatisfy(entry -> assertThat(entry.row()).startsWith(entry.scheme() + ".csv:"));
    }

    @Test
    void ofTheModesOfTheStandardEveryOneIsReached() {
        // given
        Set<String> reached = new HashSet<>();
        crosswalks
                .entries()
                .filter(entry -> entry.list() == CodeList.MODE)
                .forEach(each -> reached.add(each.concept()));

        // then
        assertThat(reached)
                .hasSameSizeAs(CodeLists.standard().codes(CodeList.MODE).toList());
    }

    @Test
    void theLabelsOfTheSmallListsAreWordsOfTheGenericFiles() {
        CodeLists lists = CodeLists.standard();
        for (CodeList list : List.of(CodeList.MODE, CodeList.ASSESSMENT_TYPE, CodeList.LEARNING_SCHEDULE)) {
            assertThat(lists.codes(list)).allSatisfy(code -> {
                String label =
                        lists.label(list, list.concept(code)).orElseThrow().toLowerCase(Locale.ROOT);
                assertThat(crosswalks.find("csv", label, list, DAY))
                        .as(label)
                        .map(CrosswalkEntry::concept)
                        .contains(list.concept(code));
            });
        }
    }
}
