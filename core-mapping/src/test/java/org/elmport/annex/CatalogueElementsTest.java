package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elmport.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element of a catalogue entry: found where it is, missed where it is not. */
class CatalogueElementsTest {

    private static final List<StandardElement> NOT_HERE =
            List.of(StandardElement.LEARNER, StandardElement.DATE_OF_ISSUING, StandardElement.GRADE);

    /** What has to go for an element to be missing. */
    private static final Map<StandardElement, List<String>> CARRIERS = Map.ofEntries(
            Map.entry(
                    StandardElement.TITLE,
                    List.of("<title language=\"(en|fi)\">(Reading river maps|Jokikartat)</title>")),
            Map.entry(StandardElement.COUNTRY, List.of("<countryCode [^>]*>")),
            Map.entry(StandardElement.AWARDING_BODY, List.of("<awardingOpportunity>.*</awardingOpportunity>")),
            Map.entry(StandardElement.LEARNING_OUTCOMES, List.of("<learningOutcome idref=[^>]*>")),
            Map.entry(
                    StandardElement.WORKLOAD,
                    List.of("<volumeOfLearning>.*</volumeOfLearning>", "<creditPoint>.*</creditPoint>")),
            Map.entry(StandardElement.LEVEL, List.of("<EQFLevel [^>]*>", "<NQFLevel [^>]*>")),
            Map.entry(
                    StandardElement.ASSESSMENT_TYPE,
                    List.of("<type uri=\"http://data.europa.eu/snb/assessment/[^>]*>")),
            Map.entry(StandardElement.PARTICIPATION, List.of("<mode [^>]*>")),
            Map.entry(StandardElement.QUALITY_ASSURANCE, List.of("<accreditation idref=[^>]*>")),
            Map.entry(
                    StandardElement.PREREQUISITES,
                    List.of("<entryRequirement>.*</entryRequirement>", "<admissionProcedure>.*</admissionProcedure>")),
            Map.entry(
                    StandardElement.SUPERVISION,
                    List.of("<additionalNote><noteLiteral language=\"en\">Drawn.*?</additionalNote>")),
            Map.entry(
                    StandardElement.STACKABILITY,
                    List.of("<isPartOf [^>]*>", "<isPartialQualification>.*</isPartialQualification>")),
            Map.entry(
                    StandardElement.FURTHER_INFORMATION,
                    List.of(
                            "<homepage>.*</homepage>",
                            "<additionalNote><noteLiteral language=\"en\">Bring.*?</additionalNote>")));

    @Test
    void aCompleteEntryHasEveryElementThatBelongsIntoACatalogue() {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete().check();

        // then
        assertThat(verdict.only().elements())
                .hasSize(StandardElement.values().length)
                .allSatisfy(result -> {
                    boolean here = !NOT_HERE.contains(result.element());
                    assertThat(result.state())
                            .as(result.element().title())
                            .isEqualTo(here ? ElementState.PRESENT : ElementState.NOT_APPLICABLE);
                    assertThat(result.places()).isEqualTo(here ? result.places() : List.of());
                    assertThat(result.missing()).isEmpty();
                });
        assertThat(verdict.only().complete()).isTrue();
        assertThat(verdict.codes()).isEmpty();
        assertThat(verdict.summary().complete()).isEqualTo(1);
    }

    static Stream<Arguments> carriers() {
        return CARRIERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void eachElementIsMissedAloneWhenItIsNotThere(StandardElement element, List<String> carriers) {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete();
        for (String carrier : carriers) {
            catalogue = catalogue.without(carrier);
        }

        // when
        MicroCredentialReport report = catalogue.check().only();

        // then
        ElementResult result = report.element(element);
        assertThat(result.state()).isEqualTo(ElementState.MISSING);
        assertThat(result.missing()).startsWith("not stated");
        assertThat(result.remedy()).startsWith("Add ").contains("csv: ");
        assertThat(report.elements().stream().filter(other -> other.state() == ElementState.MISSING))
                .containsExactly(result);
        assertThat(report.complete()).isEqualTo(!element.mandatory());
        List<String> gaps = report.findings().stream()
                .filter(finding -> finding.message().startsWith("element "))
                .map(finding -> finding.code().code() + " "
                        + finding.message().substring(8, 8 + element.number().length()))
                .toList();
        String code = element == StandardElement.LEVEL ? "ANX-LEVEL-MISSING " : "ANX-ELEMENT-MISSING ";
        assertThat(gaps).isEqualTo(element.mandatory() ? List.of(code + element.number()) : List.of());
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void eachOfSeveralPlacesIsEnough(StandardElement element, List<String> carriers) {
        for (String carrier : carriers.size() > 1 ? carriers : List.<String>of()) {
            // when
            SampleCatalogue.Verdict verdict =
                    SampleCatalogue.complete().without(carrier).check();

            // then
            assertThat(verdict.element(element).state())
                    .as("without " + carrier)
                    .isEqualTo(ElementState.PRESENT);
        }
    }

    @Test
    void everyElementThatBelongsIntoACatalogueIsTakenAwayInTheseTests() {
        assertThat(CARRIERS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StandardElement.values())
                        .filter(element -> element.belongsTo(AnnexForm.CATALOGUE))
                        .toList());
    }

    @Test
    void theTableSaysWhatWasFoundAndWhere() {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete().check();

        // then
        assertThat(verdict.element(StandardElement.WORKLOAD).summary()).isEqualTo("2.5 ECTS; PT60H");
        assertThat(verdict.element(StandardElement.WORKLOAD).places())
                .containsExactly("Qualification.creditPoint", "Qualification.volumeOfLearning");
        assertThat(verdict.element(StandardElement.COUNTRY).summary()).isEqualTo("Finland; Ireland");
        assertThat(verdict.element(StandardElement.PARTICIPATION).summary()).isEqualTo("Blended; Online; Presential");
        assertThat(verdict.element(StandardElement.ASSESSMENT_TYPE).summary()).isEqualTo("project work");
        assertThat(verdict.element(StandardElement.LEARNING_OUTCOMES).summary())
                .isEqualTo("2 outcomes, 1 with ESCO skills");
        assertThat(verdict.element(StandardElement.TITLE).summary()).startsWith("Reading river maps (en, fi)");
        assertThat(verdict.only().title()).isEqualTo("Reading river maps");
        assertThat(verdict.only().place().line()).isEqualTo(16);
    }

    /** Several bodies award together, one of them as a member of an alliance. */
    @Test
    void aJointAwardShowsAllItsBodies() {
        assertThat(SampleCatalogue.complete()
                        .check()
                        .element(StandardElement.AWARDING_BODY)
                        .summary())
                .isEqualTo("joint award of 2: https://id.uni.example/org/uni, member of a group;"
                        + " joint award of 2: https://id.uni.example/org/partner");
    }

    @Test
    void whoeverOnlyProvidesTheCourseDoesNotCountAsAwardingBody() {
        // when
        ElementResult result = SampleCatalogue.complete()
                .without("<awardingOpportunity>.*</awardingOpportunity>")
                .check()
                .element(StandardElement.AWARDING_BODY);

        // then
        assertThat(result.missing()).contains("only who provides the course is stated");
    }

    @Test
    void aSyntheticOutcomeNeverCounts() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete()
                .with("uni.example/outcome/[12]", "uni.example/synthetic-learning-outcome/course/C1/0f0f");

        // when
        SampleCatalogue.Verdict verdict = catalogue.check();

        // then
        assertThat(verdict.element(StandardElement.LEARNING_OUTCOMES).state()).isEqualTo(ElementState.MISSING);
        assertThat(verdict.element(StandardElement.LEARNING_OUTCOMES).missing()).contains("made from the title");
        assertThat(verdict.codes()).contains(AnnexFinding.OUTCOME_SYNTHETIC, AnnexFinding.ELEMENT_MISSING);
    }

    @Test
    void besideASyntheticOutcomeARealOneCounts() {
        // when
        SampleCatalogue.Verdict verdict = SampleCatalogue.complete()
                .with("uni.example/outcome/2", "uni.example/synthetic-learning-outcome/course/C1/0f0f")
                .check();

        // then
        assertThat(verdict.element(StandardElement.LEARNING_OUTCOMES).summary()).startsWith("1 outcome");
        assertThat(verdict.codes()).containsExactly(AnnexFinding.OUTCOME_SYNTHETIC);
    }

    /** trap loq 34: a specification has no accreditation of its own. */
    @Test
    void aSpecificationThatIsNoQualificationRidesOnTheAccreditationOfItsOrganisation() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete()
                .with("qualification id=", "learningAchievementSpecification id=")
                .with("</qualification>", "</learningAchievementSpecification>")
                .without("<(EQF|NQF)Level [^>]*>")
                .without("<isPartialQualification>.*</isPartialQualification>")
                .without("<accreditation idref=\"https://id.uni.example/accreditation/programme\"/>")
                .with("(<creditPoint>.*</creditPoint>)", "$1<educationLevel uri=\"http://data.europa.eu/snb/eqf/6\"/>");

        // when
        SampleCatalogue.Verdict verdict = catalogue.check();

        // then
        assertThat(verdict.element(StandardElement.QUALITY_ASSURANCE).places())
                .containsExactly("awardingBody: Organisation.accreditation", "providedBy: Organisation.accreditation");
        assertThat(verdict.element(StandardElement.LEVEL).summary()).isEqualTo("Level 6");
        assertThat(verdict.only().complete()).isTrue();
    }

    @Test
    void theLevelIsWantedWhereAFrameworkAppliesOnly() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete().without("<(EQF|NQF)Level [^>]*>");

        // when
        SampleCatalogue.Verdict recommended = catalogue.check();
        SampleCatalogue.Verdict required = catalogue.check(AnnexOptions.STANDARD.withLevel(AnnexLevel.DC4EU_EUHEMC));

        // then
        assertThat(recommended.summary().findings().gravest()).isEqualTo(Severity.WARNING);
        assertThat(required.summary().findings().gravest()).isEqualTo(Severity.ERROR);
    }

    @Test
    void jsonLdAndXmlGiveTheSameTable() {
        // given
        SampleCatalogue catalogue = SampleCatalogue.complete();

        // when
        MicroCredentialReport xml = catalogue.check().only();
        MicroCredentialReport jsonLd = SampleCatalogue.check(
                        AnnexOptions.STANDARD, AnnexDocument.LOQ_JSONLD, catalogue.jsonLd())
                .only();

        // then
        assertThat(jsonLd.elements()).isEqualTo(xml.elements());
        assertThat(jsonLd.rules()).isEqualTo(xml.rules());
    }

    @Test
    void theSameDocumentGivesTheSameReport() {
        assertThat(SampleCatalogue.complete().check().reports())
                .isEqualTo(SampleCatalogue.complete().check().reports());
    }

    @Test
    void entriesThatAreNotMarkedArePassedOverWhenAskedFor() {
        // given
        AnnexOptions marked = AnnexOptions.STANDARD.withMarkedOnly(true);
        SampleCatalogue other = SampleCatalogue.complete().with("74a4a268e8", "05053c1cbe");

        // then
        assertThat(SampleCatalogue.complete().check(marked).reports()).hasSize(1);
        assertThat(other.check(marked).reports()).isEmpty();
        assertThat(other.check(marked).codes()).containsExactly(AnnexFinding.NO_MICRO_CREDENTIAL);
        assertThat(other.check().reports()).hasSize(1);
    }

    @Test
    void aDocumentThatIsBrokenSaysSo() {
        // when
        SampleCatalogue.Verdict verdict =
                SampleCatalogue.complete().without("</Courses>").check();

        // then
        assertThat(verdict.codes()).extracting(code -> code.code()).contains("VAL-NOT-WELL-FORMED");
    }
}
