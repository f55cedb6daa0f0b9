package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element of a credential: found where it is, missed where it is not. */
class CredentialElementsTest {

    /** What has to go for an element to be missing: a line of its own, or something inside a line. */
    private static final Map<StandardElement, List<String>> CARRIERS = Map.ofEntries(
            Map.entry(StandardElement.LEARNER, List.of("^ *\"(full|given|family)Name.*\n")),
            Map.entry(
                    StandardElement.TITLE,
                    List.of(
                            "^ *\"title\": \\{\"en\": \"Reading.*\n(?= *\"(addit|type\": \"Disp))",
                            ",\n *\"title\": \\{\"en\": \"Reading river maps\"\\}$")),
            Map.entry(StandardElement.COUNTRY, List.of(", \"countryCode\": \\{.*?\\}\\}")),
            Map.entry(StandardElement.AWARDING_BODY, List.of("\"awardingBody\": \\[.*\\], ")),
            Map.entry(
                    StandardElement.DATE_OF_ISSUING,
                    List.of("^ *\"issued.*\n", "^ *\"issuanceDate.*\n", ", \"awardingDate\": \"[^\"]*\"")),
            Map.entry(StandardElement.LEARNING_OUTCOMES, List.of("^ *\"learningOutcome\":.*\n")),
            Map.entry(StandardElement.WORKLOAD, List.of("^ *\"volumeOfLearning.*\n", "^ *\"creditReceived.*\n")),
            Map.entry(StandardElement.LEVEL, List.of("^ *\"eqfLevel.*\n", "^ *\"nqfLevel.*\n")),
            Map.entry(StandardElement.ASSESSMENT_TYPE, List.of("^ *\"dcType.*\n")),
            Map.entry(StandardElement.PARTICIPATION, List.of("^ *\"mode.*\n", ", \"mode\": \\{.*?\\}\\}")),
            Map.entry(
                    StandardElement.QUALITY_ASSURANCE,
                    List.of("^ *\"accreditation\": .*institution.*\n", "^ *\"accreditation\": .*programme.*\n")),
            Map.entry(StandardElement.PREREQUISITES, List.of("^ *\"entryRequirement.*\n")),
            Map.entry(StandardElement.SUPERVISION, List.of("^ *\"idVerification.*\n")),
            Map.entry(StandardElement.GRADE, List.of("^ *\"grade\".*\n")),
            Map.entry(StandardElement.STACKABILITY, List.of("^ *\"isPartOf.*\n", "^ *\"isPartialQualification.*\n")),
            Map.entry(StandardElement.FURTHER_INFORMATION, List.of("^ *\"additionalNote.*\n")));

    @Test
    void aCompleteCredentialHasEveryElement() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete().check();

        // then
        assertThat(verdict.only().elements())
                .hasSize(StandardElement.values().length)
                .allSatisfy(result -> {
                    assertThat(result.state()).as(result.element().title()).isEqualTo(ElementState.PRESENT);
                    assertThat(result.places()).isNotEmpty();
                });
        assertThat(verdict.only().complete()).isTrue();
        assertThat(verdict.only().form()).isEqualTo(AnnexForm.CREDENTIAL);
        assertThat(verdict.codes()).isEmpty();
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
        SampleCredential credential = SampleCredential.complete();
        for (String carrier : carriers) {
            credential = credential.with("(?m)" + carrier, "");
        }

        // when
        MicroCredentialReport report = credential.check().only();

        // then
        Set<StandardElement> missing = report.elements().stream()
                .filter(result -> result.state() == ElementState.MISSING)
                .map(ElementResult::element)
                .collect(Collectors.toSet());
        assertThat(missing).containsExactly(element);
        assertThat(report.element(element).remedy()).startsWith("Add ");
        assertThat(report.complete()).isEqualTo(!element.mandatory());
        assertThat(report.findings().stream()
                        .anyMatch(finding -> finding.message().startsWith("element " + element.number() + ", ")))
                .isEqualTo(element.mandatory());
    }

    @Test
    void everyElementIsTakenAwayInTheseTests() {
        assertThat(CARRIERS.keySet()).containsExactlyInAnyOrder(StandardElement.values());
        assertThat(Arrays.stream(StandardElement.values()))
                .allMatch(element -> element.belongsTo(AnnexForm.CREDENTIAL));
    }

    /** A partial copy of a node stands for the whole: the second mention of the issuer is an identifier alone. */
    @Test
    void aJointAwardShowsAllItsBodies() {
        assertThat(SampleCredential.complete()
                        .check()
                        .element(StandardElement.AWARDING_BODY)
                        .summary())
                .isEqualTo("joint award of 2: University of Example;"
                        + " joint award of 2: Example Institute, member of a group");
    }

    @Test
    void aSyntheticOutcomeNeverCounts() {
        // given
        SampleCredential credential = SampleCredential.complete()
                .with("urn:epass:learningOutcome:[12]", "urn:elmport:synthetic-learning-outcome:course:C1:0f0f");

        // when
        SampleCatalogue.Verdict verdict = credential.check();

        // then
        assertThat(verdict.element(StandardElement.LEARNING_OUTCOMES).state()).isEqualTo(ElementState.MISSING);
        assertThat(verdict.codes()).contains(AnnexFinding.OUTCOME_SYNTHETIC, AnnexFinding.ELEMENT_MISSING);
    }

    @Test
    void aFamilyNameAloneIdentifiesNobody() {
        // when
        ElementResult result = SampleCredential.complete()
                .withoutLine("\"(full|given)Name")
                .check()
                .element(StandardElement.LEARNER);

        // then
        assertThat(result.state()).isEqualTo(ElementState.MISSING);
        assertThat(result.missing()).contains("only familyName, dateOfBirth");
    }

    @Test
    void neitherNameNorBirthNorGradeOfTheLearnerShowsAnywhere() {
        // given
        SampleCredential credential = SampleCredential.complete()
                .with("1999-10-02", "2999-10-02")
                .with("\"fullName\": .*\n", "\"fullName\": {\"en\": \"\"},\n")
                .withoutLine("\"gradingScheme");

        // when
        SampleCatalogue.Verdict verdict =
                credential.check(AnnexOptions.STANDARD.withAsOf(Instant.parse("2026-08-01T00:00:00Z")));

        // then
        assertThat(verdict.codes()).contains(AnnexFinding.BIRTH_DATE_IN_FUTURE, AnnexFinding.GRADING_SCHEME_MISSING);
        assertThat(verdict.reports().toString() + verdict.summary().findings().kept())
                .doesNotContain("Ana")
                .doesNotContain("Examplesdottir")
                .doesNotContain("2999")
                .doesNotContain("Excellent");
    }

    @Test
    void eachAchievementOfATranscriptIsAMicroCredentialOfItsOwn() {
        // given
        SampleCredential credential = SampleCredential.complete()
                .with(
                        "\"hasClaim\": \\{",
                        "\"hasClaim\": [{\"id\": \"urn:epass:learningAchievement:2\", \"type\": \"LearningAchievement\", \"title\": {\"en\": \"Another\"}}, {")
                .with("(?m)^    \\}\n  \\},\n  \"displayParameter", "    }]\n  },\n  \"displayParameter");

        // when
        List<MicroCredentialReport> reports = credential.check().reports();

        // then
        assertThat(reports)
                .extracting(MicroCredentialReport::id)
                .containsExactly("urn:epass:learningAchievement:2", "urn:epass:learningAchievement:1");
        assertThat(reports).extracting(MicroCredentialReport::title).containsExactly("Another", "Reading river maps");
        assertThat(reports).extracting(MicroCredentialReport::complete).containsExactly(false, true);
    }

    @Test
    void aCertificateOfParticipationHasNoMicroCredential() {
        // when
        SampleCatalogue.Verdict verdict = SampleCredential.complete()
                .with("\"type\": \"LearningAchievement\"", "\"type\": \"LearningActivity\"")
                .check();

        // then
        assertThat(verdict.reports()).isEmpty();
        assertThat(verdict.codes()).contains(AnnexFinding.NO_MICRO_CREDENTIAL);
    }

    @Test
    void theSameCredentialGivesTheSameReport() {
        assertThat(SampleCredential.complete().check().reports())
                .isEqualTo(SampleCredential.complete().check().reports());
    }

    @Test
    void documentsAreToldApartByTheirBeginning() {
        assertThat(AnnexDocument.sniff(bytes(SampleCredential.complete().text())))
                .isEqualTo(AnnexDocument.EDC_JSONLD);
        assertThat(AnnexDocument.sniff(bytes(SampleCatalogue.complete().text())))
                .isEqualTo(AnnexDocument.LOQ_XML);
        assertThat(AnnexDocument.sniff(bytes(SampleCatalogue.complete().jsonLd())))
                .isEqualTo(AnnexDocument.LOQ_JSONLD);
        assertThat(AnnexDocument.sniff(bytes("{\"payload\":\"{}\""))).isEqualTo(AnnexDocument.EDC_JSONLD);
        assertThat(AnnexDocument.sniff(new byte[0])).isEqualTo(AnnexDocument.LOQ_XML);
    }

    /** The Commission's own sample of the annex lacks the date of issuing and the quality assurance, and no more. */
    @Test
    void theOfficialSampleIsCompleteApartFromWhatItReallyLacks() throws IOException {
        // given
        Path sample = Path.of(
                System.getProperty("elmport.oracle", ""),
                "official/elm-3.1.0/samples/Sample-MC-Annex1-unsigned.jsonld");
        assumeTrue(
                Files.exists(sample),
                "the official sample of the annex is absent: put it beside the others, named by -Delmport.oracle=DIR");

        // when
        MicroCredentialReport report = SampleCatalogue.check(
                        AnnexOptions.STANDARD, AnnexDocument.EDC_JSONLD, Files.readString(sample))
                .only();

        // then
        assertThat(report.elements().stream().filter(ElementResult::gap).map(ElementResult::element))
                .containsExactly(StandardElement.DATE_OF_ISSUING, StandardElement.QUALITY_ASSURANCE);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
    }
}
