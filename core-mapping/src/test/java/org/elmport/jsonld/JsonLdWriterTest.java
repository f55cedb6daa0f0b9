package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elmport.elm.Agent;
import org.elmport.elm.Concept;
import org.elmport.elm.ContactPoint;
import org.elmport.elm.Entity;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.MediaObject;
import org.elmport.elm.Notation;
import org.elmport.elm.Note;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

class JsonLdWriterTest {

    private static final ApplicationProfile CURRENT = ApplicationProfile.LOQ_3_3_1;
    private static final String ID = "https://id.uni.example/lo/1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Findings findings = new Findings();

    @Test
    void anEmptyDocumentHasItsContextAndAnEmptyGraph() {
        // when
        String document = write(CURRENT);

        // then
        assertThat(document)
                .startsWith("{\"@context\":{\"id\":\"@id\",\"type\":\"@type\","
                        + "\"elm\":\"http://data.europa.eu/snb/model/ontology/\"")
                .endsWith(",\"@graph\":[]}\n");
    }

    @Test
    void trap35EachVersionHasTheTermsOfItsOntology() {
        assertThat(write(ApplicationProfile.LOQ_3_1_0))
                .contains("\"elm\":\"http://data.europa.eu/snb/model/elm/\"")
                .doesNotContain("model/ontology/");
    }

    @Test
    void theContextHasTheTermsOfCredentialsMendedAndCompleted() {
        assertThat(write(CURRENT))
                .contains(
                        "\"clv\":\"http://data.europa.eu/m8g/\"",
                        "\"LearningOpportunity\":\"elm:LearningOpportunity\"",
                        "\"Location\":\"dc:Location\"",
                        "\"thematicArea\":{\"@id\":\"elm:ISCEDFCode\",\"@type\":\"@id\"}",
                        "\"title\":{\"@id\":\"dc:title\",\"@container\":\"@language\"}",
                        "\"dateModified\":{\"@id\":\"dc:modified\",\"@type\":\"xsd:dateTime\"}",
                        "\"defaultLanguage\":{\"@id\":\"elm:defaultLanguage\",\"@type\":\"@id\"}",
                        "\"geometry\":{\"@id\":\"locn:geometry\",\"@type\":\"@id\"}",
                        "\"contentURL\":{\"@id\":\"elm:contentUrl\",\"@type\":\"xsd:anyURI\"}",
                        "\"value\":{\"@id\":\"rdf:value\",\"@type\":\"xsd:decimal\"}",
                        "\"notation\":{\"@id\":\"skos:notation\"}")
                // trap loq 36: XML cannot carry an order, so neither form has one
                .doesNotContain("elm:order");
    }

    @Test
    void writesOneEntityPerLine() {
        // when
        String document = write(
                CURRENT,
                opportunity().addTitle(LangString.of("en", "Algebra")).build(),
                LearningOutcome.builder("https://id.uni.example/o/1").build());

        // then
        assertThat(document)
                .endsWith("\"@graph\":[\n"
                        + "{\"id\":\"https://id.uni.example/lo/1\",\"type\":\"LearningOpportunity\","
                        + "\"title\":{\"en\":\"Algebra\"}},\n"
                        + "{\"id\":\"https://id.uni.example/o/1\",\"type\":\"LearningOutcome\"}\n]}\n");
    }

    @Test
    void textsAreGroupedByLanguage() {
        // given
        Agent agent = Agent.builder("https://id.uni.example/a")
                .addAltLabel(LangString.of("en", "a"))
                .addAltLabel(LangString.of("fi", "b"))
                .addAltLabel(LangString.of("en", "c"))
                .addAltLabel(LangString.of("", "d"))
                .build();

        // then
        assertThat(line(agent)).contains("\"altLabel\":{\"en\":[\"a\",\"c\"],\"fi\":\"b\",\"@none\":\"d\"}");
    }

    @Test
    void trap13ConceptsKeepTheirLabelsAndAreTyped() {
        // given
        Concept labelled = Concept.builder("urn:concept")
                .addPrefLabel(LangString.of("en", "Course"))
                .notation(Notation.of("c"))
                .addInScheme("urn:scheme")
                .build();

        // then
        assertThat(line(opportunity().addType(labelled).build()))
                .contains("\"dcType\":[{\"id\":\"urn:concept\",\"type\":\"Concept\",\"prefLabel\":{\"en\":\"Course\"},"
                        + "\"notation\":\"c\",\"inScheme\":[{\"id\":\"urn:scheme\",\"type\":\"ConceptScheme\"}]}]");
    }

    @Test
    void linksAreIdentifiersAndSeveralAreAnArray() {
        assertThat(line(opportunity()
                        .addProvidedBy(Link.to("urn:a"))
                        .addProvidedBy(Link.to("urn:b"))
                        .learningAchievementSpecification(Link.to("urn:c"))
                        .build()))
                .contains("\"providedBy\":[\"urn:a\",\"urn:b\"]", "\"learningAchievementSpecification\":\"urn:c\"");
    }

    @Test
    void inlineNodesAreTyped() {
        assertThat(line(opportunity()
                        .scheduleInformation(Note.builder()
                                .addNoteLiteral(LangString.of("en", "Mondays"))
                                .build())
                        .build()))
                .contains("\"scheduleInformation\":{\"type\":\"Note\",\"noteLiteral\":{\"en\":\"Mondays\"}}");
    }

    @Test
    void aNotationSaysItsTypeWhereItHasOne() {
        assertThat(line(opportunity()
                        .addIdentifier(Identifier.builder()
                                .notation(Notation.of("CS101", "urn:t"))
                                .creator("https://uni.example/")
                                .build())
                        .build()))
                .contains("\"identifier\":[{\"type\":\"Identifier\",\"notation\":{\"@type\":\"urn:t\","
                        + "\"@value\":\"CS101\"},\"creator\":\"https://uni.example/\"}]");
    }

    @Test
    void trap25AMailAddressIsAMailbox() {
        assertThat(line(Agent.builder("urn:a")
                        .addContactPoint(ContactPoint.builder()
                                .addEmailAddress("mailto:study@uni.example")
                                .build())
                        .build()))
                .contains("\"emailAddress\":[{\"id\":\"mailto:study@uni.example\",\"type\":\"Mailbox\"}]");
    }

    @Test
    void numbersAndTruthsAreJsonWhereThatSaysTheSame() {
        assertThat(line(Qualification.builder("urn:q")
                        .isPartialQualification(true)
                        .build()))
                .contains("\"isPartialQualification\":true");
        assertThat(line(opportunity()
                        .bannerImage(MediaObject.builder().contentSize(1_024L).build())
                        .build()))
                .contains("\"contentSize\":1024");
    }

    @Test
    void charactersOfEveryPlaneAreWrittenAsTheyAre() {
        assertThat(line(opportunity()
                        .addTitle(LangString.of("el", "Άλγεβρα \uD83D\uDE00 \"x\"\n"))
                        .build()))
                .contains("{\"el\":\"Άλγεβρα \uD83D\uDE00 \\\"x\\\"\\n\"}");
    }

    @Test
    void halfACharacterIsRemovedWithAFinding() {
        // when
        String line =
                line(opportunity().addTitle(LangString.of("en", "a\uD83Db")).build());

        // then
        assertThat(line).contains("{\"en\":\"ab\"}");
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::elmPath)
                .containsExactly(tuple(DocumentFinding.CHARACTER_REMOVED, "LearningOpportunity.title"));
    }

    @Test
    void halfACharacterIsRemovedFromIdentifiersAsWell() {
        // given
        String broken = "https://uni.example/a\uD83Db";

        // when
        String line = line(LearningOpportunity.builder(broken)
                .addProvidedBy(Link.to(broken))
                .addMode(Concept.of(broken))
                .addMode(Concept.of("short\uDF0D"))
                .build());

        // then
        assertThat(line)
                .startsWith("{\"id\":\"https://uni.example/ab\"")
                .contains("\"providedBy\":[\"https://uni.example/ab\"]")
                .contains("{\"id\":\"https://uni.example/ab\",\"type\":\"Concept\"")
                .contains("{\"id\":\"short\",\"type\":\"Concept\"");
        assertThat(findings.kept())
                .extracting(Finding::elmPath)
                .containsExactly(
                        "LearningOpportunity",
                        "LearningOpportunity.mode",
                        "LearningOpportunity.mode",
                        "LearningOpportunity.providedBy");
    }

    @Test
    void aValueTooManyOrOutOfTurnIsLeftOutWithAFinding() {
        // given
        TypeDeclaration type = ElmModel.get().type(LearningOpportunity.class);
        PropertyDeclaration duration = type.property("duration").orElseThrow();
        PropertyDeclaration homepage = type.property("homepage").orElseThrow();

        // when
        try (JsonLdWriter writer = new JsonLdWriter(bytes, CURRENT, findings)) {
            writer.startEntity(type, ID);
            writer.value(duration, "P1M", "");
            writer.value(duration, "P2M", "");
            writer.startNode(homepage, homepage.range().get(0), "");
            writer.value(homepage.range().get(0).properties().get(0), "x", "en");
            writer.end();
            writer.end();
        }

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .endsWith("\"type\":\"LearningOpportunity\",\"duration\":\"P1M\"}\n]}\n");
        assertThat(findings.kept())
                .extracting(Finding::code)
                .containsExactly(DocumentFinding.VALUE_UNEXPECTED, DocumentFinding.ELEMENT_OUT_OF_ORDER);
    }

    @Test
    void aDocumentThatFailedInTheMidstOfAnEntityIsNotMadeWhole() {
        // given
        JsonLdWriter writer = new JsonLdWriter(bytes, CURRENT, findings);
        writer.startEntity(ElmModel.get().type(LearningOpportunity.class), ID);

        // when
        writer.close();

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("]}");
    }

    private static LearningOpportunity.Builder opportunity() {
        return LearningOpportunity.builder(ID);
    }

    private String line(Entity entity) {
        return write(CURRENT, entity).lines().skip(1).findFirst().orElseThrow();
    }

    private String write(ApplicationProfile profile, Entity... entities) {
        bytes.reset();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, profile, findings)) {
            List.of(entities).forEach(entity -> NodeWalker.walk(entity, writer));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
