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
import org.apache.jena.graph.Graph;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials read and written again say the same, as graphs by the official contexts. */
class CredentialFormTest {

    private static final String SAMPLES = "official/elm-3.1.0/samples/";

    private final Path oracle = OfficialDirectory.required();
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"samples/edc/min-mc.json", "samples/edc/min-tor.json"})
    void aSampleReadAndWrittenSaysTheSameAndConforms(String sample) throws IOException {
        // given
        String before = Files.readString(oracle.resolve(sample));

        // when
        String after = written(before);
        ShapesReport report = EdcShapes.of(oracle).validate(after);

        // then
        assertThat(findings.kept()).isEmpty();
        assertSameGraph(before, after);
        assertThat(report.violations()).isEmpty();
        assertThat(report.focusNodes())
                .containsEntry("EuropeanDigitalCredential", 1L)
                .containsEntry("Person", 1L)
                .containsKeys("LearningAchievement", "LearningAssessment", "AwardingProcess", "Qualification");
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/edc/min-mc.json", "samples/edc/min-tor.json"})
    void anObjectHoldsWhatTheEventsSay(String sample) throws IOException {
        // given
        String before = Files.readString(oracle.resolve(sample));

        // when
        List<Entity> built = new ArrayList<>();
        read(before, new EntityBuilder(built::add));
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(after, findings)) {
            NodeWalker.walkWhole(built.get(0), writer);
        }

        // then
        assertThat(built).hasSize(1).first().isInstanceOf(EuropeanDigitalCredential.class);
        assertThat(after.toString(StandardCharsets.UTF_8)).isEqualTo(written(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample-CertOfPart-unsigned.jsonld", "Sample-CertOfPart-unsigned-uploadable.json"})
    void anOfficialSampleReadAndWrittenSaysTheSame(String sample) throws IOException {
        // given
        String before = Files.readString(oracle.resolve(SAMPLES + sample));
        String bare = before.contains("\"credential\"")
                ? Files.readString(oracle.resolve(SAMPLES + "Sample-CertOfPart-unsigned.jsonld"))
                : before;

        // when
        String after = written(before);

        // then
        assertThat(findings.kept()).isEmpty();
        assertSameGraph(bare, after);
    }

    @Test
    void thePayloadOfASealedSampleReadAndWrittenSaysTheSameAndConforms() throws IOException {
        // given
        String sealed = Files.readString(oracle.resolve(SAMPLES + "Sample-CertOfPart-signed.jsonld"));

        // when
        String after = written(sealed);
        ShapesReport report = EdcShapes.of(oracle).validate(after);

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(report.violations()).isEmpty();
        assertThat(report.focusNodes()).containsEntry("EuropeanDigitalCredential", 1L);
        assertThat(CredentialGraph.of(oracle, after).size()).isGreaterThan(200);
    }

    /** All that is lost of it is lost by the official context, too. */
    @Test
    void theOldestOfficialSampleLosesOneKeyThatMeansNothing() throws IOException {
        // given
        String before = Files.readString(oracle.resolve(SAMPLES + "credential-sample.jsonld"));

        // when
        String after = written(before);

        // then
        assertThat(findings.kept()).singleElement().satisfies(lost -> {
            // the key has a Greek iota in the place of its I, so that it means nothing in the context either
            assertThat(lost.code()).isEqualTo(DocumentFinding.KEY_UNKNOWN);
            assertThat(lost.message()).contains("eIDAS\u0399dentifier");
        });
        assertSameGraph(before, after);
    }

    // trap edc 1
    @Test
    void aCredentialWithoutItsContextIsNoticedThoughTheShapesTakeIt() throws IOException {
        // given
        String broken = Files.readString(oracle.resolve("samples/edc/min-mc.json"))
                .replace(",\n  \"http://data.europa.eu/snb/model/context/edc-ap\"", "");

        // when
        ShapesReport report = EdcShapes.of(oracle).validate(broken);
        read(broken, new EntityBuilder(entity -> {}));

        // then
        assertThat(report.conforms()).isTrue();
        assertThat(report.focusNodes()).doesNotContainKey("EuropeanDigitalCredential");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.CONTEXT_UNKNOWN);
    }

    private String written(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(bytes, findings)) {
            read(document, writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void read(String document, NodeHandler handler) throws IOException {
        boolean found = new EdcJsonLdReader(new DocumentCursor("sample"), findings)
                .read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), handler);
        assertThat(found).isTrue();
    }

    private void assertSameGraph(String before, String after) {
        Graph one = CredentialGraph.of(oracle, before);
        Graph other = CredentialGraph.of(oracle, after);
        assertThat(one.isIsomorphicWith(other))
                .as(() -> "lost " + minus(one, other) + "\nadded " + minus(other, one))
                .isTrue();
    }

    private static List<String> minus(Graph one, Graph other) {
        return one.find()
                .filterDrop(other::contains)
                .mapWith(triple -> triple.toString()
                        .substring(0, Math.min(200, triple.toString().length())))
                .toList();
    }
}
