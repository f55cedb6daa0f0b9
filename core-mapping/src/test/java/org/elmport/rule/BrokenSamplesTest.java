package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.dataset.DatasetForm;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenSamplesTest {

    static Stream<Arguments> brokenSamples() {
        return Stream.of(
                sample("dangling-awarding-body", ValidationFinding.REFERENCE_DANGLING, "awardingBody", 36),
                sample("dangling-is-part-of", ValidationFinding.REFERENCE_DANGLING, "isPartOf", 20),
                sample("dangling-learning-outcome", ValidationFinding.REFERENCE_DANGLING, "learningOutcome", 33),
                sample("date-without-time", ValidationFinding.DATATYPE, "temporal.startDate", 11),
                sample("duplicate-notation", ValidationFinding.NOTATION_TWICE, "identifier.notation", 25),
                sample("duration-as-number", ValidationFinding.DATATYPE, "volumeOfLearning", 28),
                sample("email-without-mailto", ValidationFinding.MAIL_ADDRESS, "contactPoint.emailAddress", 49),
                sample("empty-homepage", ValidationFinding.CARDINALITY_MINIMUM, "homepage.contentUrl", 10),
                sample("empty-language-tag", ValidationFinding.LANGUAGE_TAG, "LearningOpportunity.title", 7),
                sample("label-inside-restricted-concept", DocumentFinding.CONCEPT_NOT_EMPTY, "type", 9),
                sample("markup-inside-note", DocumentFinding.MARKUP_IN_TEXT, "noteLiteral", 13),
                sample(
                        "missing-specification-language",
                        ValidationFinding.CARDINALITY_MINIMUM,
                        "LearningAchievementSpecification.language",
                        24),
                sample("no-learning-outcome", ValidationFinding.LEARNING_OUTCOME_RECOMMENDED, "learningOutcome", 24),
                sample(
                        "qualification-has-part-specification",
                        ValidationFinding.REFERENCE_WRONG_KIND,
                        "Qualification.hasPart",
                        38),
                sample(
                        "qualification-without-language",
                        ValidationFinding.CARDINALITY_MINIMUM,
                        "Qualification.language",
                        38),
                sample("two-titles-one-language", ValidationFinding.LANGUAGE_TWICE, "LearningOpportunity.title", 6),
                sample("unknown-isced-code", ValidationFinding.CONCEPT_UNKNOWN, "ISCEDFCode", 27),
                sample("unknown-language-code", ValidationFinding.CONCEPT_UNKNOWN, "homepage.language", 10),
                sample("xml-lang-instead-of-language", DocumentFinding.ATTRIBUTE_UNKNOWN, "noteLiteral", 13));
    }

    private static Arguments sample(String name, FindingCode code, String path, long line) {
        return Arguments.of(name, code, path, line);
    }

    @ParameterizedTest
    @MethodSource("brokenSamples")
    void eachBrokenSampleGetsAFindingThatNamesTheRule(String name, FindingCode code, String path, long line)
            throws IOException {
        // when
        List<Finding> findings = validate("broken/" + name + ".xml").inOrder();

        // then
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.elmPath()).endsWith(path);
            assertThat(finding.source().line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dangling-is-part-of", "two-titles-one-language", "empty-language-tag", "empty-homepage"})
    void whatTheSchemaLetsThroughIsAnErrorHere(String name) throws IOException {
        assertThat(validate("broken/" + name + ".xml").valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-learning-outcome", "email-without-mailto"})
    void whatIsOnlyUnwiseIsAWarning(String name) throws IOException {
        // when
        DocumentReport report = validate("broken/" + name + ".xml");

        // then
        assertThat(report.valid()).isTrue();
        assertThat(report.findings().gravest()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loq-min-3.3.1", "loq-min-3.1.0", "loq-qualification-reference-3.3.1"})
    void theSamplesBesideGetNone(String name) throws IOException {
        // when
        DocumentReport report = validate(name + ".xml");

        // then
        assertThat(report.inOrder()).isEmpty();
        assertThat(report.entities()).containsEntry("LearningOpportunity", 1L);
    }

    @Test
    void noSampleIsForgotten() throws IOException {
        // given
        try (Stream<Path> files = Files.list(LoqSamples.file("broken"))) {
            // then
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".xml")))
                    .containsExactlyInAnyOrderElementsOf(brokenSamples()
                            .map(sample -> sample.get()[0] + ".xml")
                            .toList());
        }
    }

    private static DocumentReport validate(String name) throws IOException {
        return DocumentValidation.of(DatasetForm.LOQ_XML)
                .with(SamplePack.VOCABULARY)
                .validate(LoqSamples.file(name));
    }
}
