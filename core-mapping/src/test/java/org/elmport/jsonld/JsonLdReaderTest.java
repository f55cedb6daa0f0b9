package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.EventLog;
import org.junit.jupiter.api.Test;

class JsonLdReaderTest {

    private static final String CONTEXT = "\"@context\":{\"elm\":\"http://data.europa.eu/snb/model/ontology/\"}";

    private final EventLog events = new EventLog();
    private final Findings findings = new Findings();

    @Test
    void keysMayComeInAnyOrderAndEventsComeInThatOfTheDeclaration() {
        // when
        Optional<ApplicationProfile> version = readEntity("""
                {"providedBy":"urn:org","title":{"fi":["a","b"],"en":"c"},"type":"LearningOpportunity",
                 "identifier":{"schemeName":"s","notation":{"@value":"N","@type":"urn:t"},"type":"Identifier"},
                 "id":"urn:lo","duration":"P3M"}""");

        // then
        assertThat(version).contains(ApplicationProfile.LOQ_3_3_1);
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .containsExactly(
                        "entity LearningOpportunity urn:lo",
                        "node LearningOpportunity.identifier Identifier ",
                        "value Identifier.notation N@urn:t",
                        "value Identifier.schemeName s@",
                        "end",
                        "value LearningOpportunity.title a@fi",
                        "value LearningOpportunity.title b@fi",
                        "value LearningOpportunity.title c@en",
                        "value LearningOpportunity.duration P3M@",
                        "reference LearningOpportunity.providedBy urn:org",
                        "end");
    }

    @Test
    void singleValuesAndArraysAndValueObjectsSayTheSame() {
        // when
        readEntity("""
                {"@id":"urn:a","@type":["Agent"],"prefLabel":[{"@value":"x","@language":"en"}],
                 "contactPoint":{"type":"ContactPoint","emailAddress":{"id":"mailto:a@uni.example","type":"Mailbox"}},
                 "location":[{"id":"urn:l","type":"Location"},"urn:m"],"status":{"@value":"s"}}""");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .containsExactly(
                        "entity Agent urn:a",
                        "value Agent.prefLabel x@en",
                        "reference Agent.location urn:l",
                        "reference Agent.location urn:m",
                        "node Agent.contactPoint ContactPoint ",
                        "value ContactPoint.emailAddress mailto:a@uni.example@",
                        "end",
                        "value Agent.status s@",
                        "end");
    }

    @Test
    void textsOfALanguageStandInOneArrayAndNoDeeper() {
        // when
        readEntity("""
                {"id":"urn:a","type":"Agent","prefLabel":{"en":["x",["y"],null]}}""");

        // then: JSON-LD allows no array inside of it
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.VALUE_UNEXPECTED);
        assertThat(events.lines()).containsExactly("entity Agent urn:a", "value Agent.prefLabel x@en", "end");
    }

    @Test
    void numbersAndTruthsAndNothing() {
        // when
        readEntity("""
                {"id":"urn:q","type":"Qualification","isPartialQualification":true,"volumeOfLearning":null,
                 "creditPoint":[{"type":"CreditPoint","point":7.50}]}""");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .contains("value Qualification.isPartialQualification true@", "value CreditPoint.point 7.50@")
                .hasSize(6);
    }

    @Test
    void anEntityInsideAnotherComesAfterIt() {
        // when
        readEntity("""
                {"id":"urn:lo","type":"LearningOpportunity",
                 "providedBy":[{"id":"urn:o","type":"Organisation","legalName":{"en":"Uni"}}]}""");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .containsExactly(
                        "entity LearningOpportunity urn:lo",
                        "reference LearningOpportunity.providedBy urn:o",
                        "end",
                        "entity Organisation urn:o",
                        "value Organisation.legalName Uni@en",
                        "end");
    }

    @Test
    void trap35TheOntologyInTheContextSaysTheVersion() {
        assertThat(read("{\"@context\":[\"urn:x\",{\"elm\":\"http://data.europa.eu/snb/model/elm/\"}],\"@graph\":[]}"))
                .contains(ApplicationProfile.LOQ_3_1_0);
    }

    @Test
    void trap35ARecordOfTheEarlierOntologyIsTheSameRecord() {
        // given: both the keys and names with their prefix, as dumps have them
        String entity = "\"id\":\"urn:o\",\"type\":\"elm:LearningOutcome\",\"title\":{\"en\":\"Measure\"},"
                + "\"reusabilityLevel\":{\"id\":\"urn:c\",\"type\":\"Concept\"}";

        // when
        read("{" + CONTEXT + "," + entity + "}");
        List<String> current = List.copyOf(events.lines());
        read("{" + CONTEXT.replace("model/ontology/", "model/elm/") + "," + entity + "}");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(current).hasSize(5);
        assertThat(events.lines().subList(current.size(), events.lines().size()))
                .isEqualTo(current);
    }

    @Test
    void trap36AnOrderOfRecordsIsNoPropertyAndToldWhereADocumentHasOne() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\"order\":1}");

        // then
        assertOnly(DocumentFinding.KEY_UNKNOWN, "LearningOutcome");
        assertThat(events.lines()).hasSize(2);
    }

    @Test
    void aDocumentMayBeOneEntity() {
        // when
        read("{" + CONTEXT + ",\"id\":\"urn:o\",\"type\":\"elm:LearningOutcome\"}");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines()).containsExactly("entity LearningOutcome urn:o", "end");
    }

    @Test
    void aGraphBeforeItsContextIsReadAsTheCurrentVersionWithAFinding() {
        // when
        Optional<ApplicationProfile> version =
                read("{\"@graph\":[{\"id\":\"urn:o\",\"type\":\"LearningOutcome\"}],\"@context\":{}}");

        // then
        assertThat(version).contains(ApplicationProfile.LOQ_3_3_1);
        assertOnly(DocumentFinding.VERSION_UNKNOWN, "@context");
    }

    @Test
    void whatIsNoDatasetIsSaidToBeNone() {
        // when
        read("[]");
        read("{}");
        read("");

        // then
        assertThat(findings.kept())
                .extracting(Finding::message)
                .containsExactly(
                        "The document is no JSON object.",
                        "The document has neither @graph nor an entity.",
                        "The document is no JSON object.");
        assertThat(findings.counts()).containsOnlyKeys("VAL-ROOT-UNKNOWN");
    }

    @Test
    void whatIsNotWellFormedIsOneFindingWithItsPlace() {
        // when
        read("{" + CONTEXT + ",\n\"@graph\":[{\"id\":\"urn:o\",}]}");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().line())
                .containsExactly(tuple(DocumentFinding.NOT_WELL_FORMED, 2L));
        assertThat(findings.kept().get(0).message()).doesNotContain("Exception", "[Source");
    }

    @Test
    void textAfterTheEndAndATruncatedDocumentAreNotWellFormed() {
        // when
        read("{" + CONTEXT + ",\"@graph\":[]} {}");
        read("{" + CONTEXT + ",\"@graph\":[");

        // then
        assertThat(findings.counts()).containsOnly(java.util.Map.entry("VAL-NOT-WELL-FORMED", 2L));
    }

    @Test
    void anUnknownKeyIsLeftOutWithItsPlace() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\n  \"tittle\":{\"en\":\"x\"}}");

        // then
        assertOnly(DocumentFinding.KEY_UNKNOWN, "LearningOutcome");
        assertThat(findings.kept().get(0).message()).isEqualTo("LearningOutcome takes no key tittle.");
        assertThat(findings.kept().get(0).source()).hasToString("test.jsonld:2:12 /@graph/0");
        assertThat(events.lines()).hasSize(2);
    }

    @Test
    void aKeyThatStandsTwiceIsReported() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\"id\":\"urn:p\"}");

        // then
        assertOnly(DocumentFinding.VALUE_UNEXPECTED, "id");
        assertThat(events.lines()).contains("entity LearningOutcome urn:o");
    }

    @Test
    void anEntityWithoutAKnownTypeIsLeftOut() {
        // when
        readEntity("{\"id\":\"urn:x\"}");
        readEntity("{\"id\":\"urn:x\",\"type\":\"Note\"}");
        readEntity("{\"id\":\"urn:x\",\"type\":\"Person\"}");
        readEntity("7");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(
                                DocumentFinding.TYPE_UNKNOWN,
                                "The node urn:x has no type, which is no class of the dataset."),
                        tuple(
                                DocumentFinding.TYPE_UNKNOWN,
                                "The node urn:x has the type Note, which is no class of the dataset."),
                        tuple(
                                DocumentFinding.TYPE_UNKNOWN,
                                "The node urn:x has the type Person, which is no class of the dataset."),
                        tuple(DocumentFinding.VALUE_UNEXPECTED, "The graph takes objects only."));
        assertThat(events.lines()).isEmpty();
    }

    @Test
    void anInlineNodeWithoutTypeIsReportedAndRead() {
        // when
        readEntity(
                "{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\"additionalNote\":{\"noteLiteral\":{\"en\":\"n\"}}}");

        // then
        assertOnly(DocumentFinding.TYPE_UNKNOWN, "LearningOutcome.additionalNote");
        assertThat(events.lines()).contains("value Note.noteLiteral n@en");
    }

    @Test
    void trap13AConceptThatIsAnIriAloneIsReportedAndRead() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\"relatedESCOSkill\":\"urn:skill\"}");

        // then
        assertOnly(DocumentFinding.TYPE_UNKNOWN, "LearningOutcome.relatedESCOSkill");
        assertThat(events.lines()).contains("node LearningOutcome.relatedESCOSkill Concept urn:skill");
    }

    @Test
    void valuesOfTheWrongShapeAreLeftOut() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOpportunity\",\"title\":\"x\",\"description\":{\"en\":{}},"
                + "\"homepage\":\"https://uni.example/\",\"duration\":{\"hours\":3}}");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::elmPath)
                .containsExactly(
                        tuple(DocumentFinding.VALUE_UNEXPECTED, "LearningOpportunity.title"),
                        tuple(DocumentFinding.VALUE_UNEXPECTED, "LearningOpportunity.description"),
                        tuple(DocumentFinding.VALUE_UNEXPECTED, "LearningOpportunity.homepage"),
                        tuple(DocumentFinding.VALUE_UNEXPECTED, "LearningOpportunity.duration"));
    }

    @Test
    void aMissingIdentifierIsReported() {
        // when
        readEntity("{\"type\":\"LearningOpportunity\",\"providedBy\":{\"type\":\"Organisation\"}}");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::elmPath)
                .containsExactly(
                        tuple(DocumentFinding.ID_MISSING, "LearningOpportunity"),
                        tuple(DocumentFinding.ID_MISSING, "LearningOpportunity.providedBy"));
    }

    @Test
    void everyLimitEndsTheReadingWithOneFindingThatNamesIt() throws IOException {
        // given
        String entity =
                "{\"id\":\"urn:o\",\"type\":\"LearningOutcome\",\"title\":{\"en\":\"" + "x".repeat(50_000) + "\"}}";
        String document = "{" + CONTEXT + ",\"@graph\":[" + entity + "]}";

        // when
        reader(new DocumentLimits(3, 1_000_000, 1_000_000)).read(bytes(document), events);
        reader(new DocumentLimits(10, 1_000, 1_000_000)).read(bytes(document), events);
        reader(new DocumentLimits(10, 1_000_000, 10_000)).read(bytes(document), events);

        // then
        assertThat(findings.kept())
                .extracting(Finding::message)
                .containsExactly(
                        "The document exceeds the limit depth (3).",
                        "The document exceeds the limit valueLength (1000).",
                        "The document exceeds the limit documentSize (10000 bytes).");
        assertThat(findings.counts()).containsOnlyKeys("VAL-LIMIT-EXCEEDED");
    }

    @Test
    void oneEntityCannotFillTheMemory() {
        // when
        readEntity("{\"id\":\"urn:o\",\"type\":\"LearningOpportunity\",\"providedBy\":["
                + "1,".repeat(JsonTree.VALUES_PER_ENTITY) + "1]}");

        // then
        assertOnly(DocumentFinding.LIMIT_EXCEEDED, "");
    }

    @Test
    void aStreamThatFailsIsNoFinding() {
        // given
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("connection lost");
            }
        };

        // then
        assertThatThrownBy(() -> reader(DocumentLimits.DEFAULT).read(failing, events))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("connection lost");
    }

    private void assertOnly(DocumentFinding code, String elmPath) {
        assertThat(findings.kept()).extracting(Finding::code, Finding::elmPath).containsExactly(tuple(code, elmPath));
    }

    private Optional<ApplicationProfile> readEntity(String entity) {
        return read("{" + CONTEXT + ",\"@graph\":[" + entity + "]}");
    }

    private Optional<ApplicationProfile> read(String document) {
        try {
            return reader(DocumentLimits.DEFAULT).read(bytes(document), events);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonLdReader reader(DocumentLimits limits) {
        return new JsonLdReader(new DocumentCursor("test.jsonld"), findings, limits);
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
