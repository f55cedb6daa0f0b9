package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xmlunit.assertj3.XmlAssert;

class LoqFormsTest {

    private final Path oracle = OfficialDirectory.required();
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "official/elm-3.1.0/xsd/loq/loq.xml",
                "official/elm-3.1.0/xsd/loq/loq_withLearningAchievementSpecification.xml"
            })
    void trap39AnOfficialSampleReadAndWrittenSaysTheSame(String sample) throws IOException {
        // given
        byte[] before = Files.readAllBytes(oracle.resolve(sample));
        ByteArrayOutputStream after = new ByteArrayOutputStream();

        // when
        List<LoqXmlWriter> writers = new ArrayList<>();
        reader().read(new ByteArrayInputStream(before), version -> {
            writers.add(new LoqXmlWriter(after, version, findings));
            return writers.get(0);
        });
        writers.get(0).close();

        // then
        assertThat(findings.kept()).isEmpty();
        XmlAssert.assertThat(after.toByteArray())
                .and(before)
                .ignoreWhitespace()
                .ignoreComments()
                .areSimilar();
        assertThat(LoqSchema.of(oracle, ApplicationProfile.LOQ_3_1_0)
                        .validate(new ByteArrayInputStream(after.toByteArray())))
                .isEmpty();
    }

    @Test
    void aSampleAsJsonLdConformsToTheShapesWithEveryRecordSeen() throws IOException {
        // when
        String document = jsonLd("samples/loq/loq-min-3.3.1.xml");
        ShapesReport report = DatasetShapes.of(oracle).validate(document);

        // then
        assertThat(report.violations()).isEmpty();
        assertThat(report.focusNodes())
                .containsEntry("LearningOpportunity", 1L)
                .containsEntry("LearningAchievementSpecification", 1L)
                .containsEntry("LearningOutcome", 1L)
                .containsEntry("LearningActivitySpecification", 1L)
                .containsEntry("LearningAssessmentSpecification", 1L)
                .containsEntry("Organisation", 1L)
                .containsEntry("Location", 1L)
                .containsEntry("AwardingOpportunity", 1L)
                .containsEntry("Amount", 1L);
    }

    @Test
    void theShapesSeeInJsonLdWhatIsWrongInXml() throws IOException {
        // when
        ShapesReport report = DatasetShapes.of(oracle).validate(jsonLd("samples/loq/broken/no-learning-outcome.xml"));

        // then
        assertThat(report.violations())
                .extracting(ShapesReport.Violation::path)
                .containsExactly("<http://data.europa.eu/snb/model/elm/learningOutcome>");
    }

    private String jsonLd(String sample) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            reader().read(Files.newInputStream(oracle.resolve(sample)), writer);
        }
        assertThat(findings.kept()).isEmpty();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private LoqXmlReader reader() {
        return new LoqXmlReader(new DocumentCursor("sample"), findings);
    }
}
