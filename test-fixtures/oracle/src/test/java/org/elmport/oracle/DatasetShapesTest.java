package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatasetShapesTest {

    private static final String CONTEXT = """
            {"@context":{"elm":"http://data.europa.eu/snb/model/ontology/","dc":"http://purl.org/dc/terms/",
             "id":"@id","type":"@type","title":{"@id":"dc:title","@container":"@language"},
             "LearningOutcome":"elm:LearningOutcome"},"@graph":[
            """;

    private final DatasetShapes shapes = DatasetShapes.of(OfficialDirectory.required());

    @Test
    void aConformingNodeIsSeenAndTaken() {
        // when
        ShapesReport report = shapes.validate(CONTEXT
                + "{\"id\":\"https://id.uni.example/o/1\",\"type\":\"LearningOutcome\",\"title\":{\"en\":\"x\"}}]}");

        // then
        assertThat(report.violations()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.focusNodes()).containsEntry("LearningOutcome", 1L);
    }

    @Test
    void aMissingTitleIsAViolationAtItsPath() {
        // when
        ShapesReport report =
                shapes.validate(CONTEXT + "{\"id\":\"https://id.uni.example/o/1\",\"type\":\"LearningOutcome\"}]}");

        // then
        assertThat(report.conforms()).isFalse();
        assertThat(report.violations())
                .extracting(ShapesReport.Violation::node, ShapesReport.Violation::path)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "https://id.uni.example/o/1", "<http://purl.org/dc/terms/title>"));
    }

    @Test
    void aDocumentWithoutNodesConformsButNothingWasSeen() {
        // when
        ShapesReport report = shapes.validate(CONTEXT + "]}");

        // then
        assertThat(report.conforms()).isTrue();
        assertThat(report.focusNodes()).isEmpty();
    }
}
