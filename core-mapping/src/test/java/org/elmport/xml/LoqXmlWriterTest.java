package org.elmport.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elmport.elm.Address;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Notation;
import org.elmport.elm.Note;
import org.elmport.elm.WebResource;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

class LoqXmlWriterTest {

    private static final ApplicationProfile CURRENT = ApplicationProfile.LOQ_3_3_1;
    private static final ApplicationProfile EARLIER = ApplicationProfile.LOQ_3_1_0;
    private static final String ID = "https://id.uni.example/lo/1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Findings findings = new Findings();

    @Test
    void trap02TheRootHasADefaultNamespaceAndNoSchemaLocation() {
        // when
        String document = write(CURRENT);

        // then
        assertThat(document)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Courses xmlns=\"http://data.europa.eu/snb/model/application-profile/loq-constraints/\""
                        + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\" xmlns:dc=\"http://purl.org/dc/terms/\""
                        + " xmlns:locn=\"http://www.w3.org/ns/locn#\" xmlns:clv=\"http://data.europa.eu/m8g/\""
                        + " xsdVersion=\"3.3.1\">\n</Courses>\n");
    }

    @Test
    void trap01EachVersionHasItsOwnNamespaceAndVersion() {
        // when
        String document = write(EARLIER);

        // then
        assertThat(document)
                .contains("xmlns=\"http://data.europa.eu/snb/model/ap/loq-constraints/\"", "xsdVersion=\"3.1.0\"")
                .doesNotContain("application-profile");
    }

    @Test
    void writesAnEntityIndentedInItsContainer() {
        // given
        Location location = Location.builder("https://id.uni.example/loc/1")
                .addAddress(Address.builder()
                        .countryCode(Concept.of("http://publications.europa.eu/resource/authority/country/FIN"))
                        .build())
                .build();

        // when
        String document = write(CURRENT, location);

        // then
        assertThat(document).contains("""
                          <locationReferences>
                            <location id="https://id.uni.example/loc/1">
                              <address>
                                <countryCode uri="http://publications.europa.eu/resource/authority/country/FIN"/>
                              </address>
                            </location>
                          </locationReferences>
                        </Courses>
                        """.indent(0).stripIndent());
    }

    @Test
    void trap12TextsCarryTheAttributeLanguage() {
        // when
        String document = write(
                CURRENT, opportunity().addTitle(LangString.of("fi", "Johdatus")).build());

        // then
        assertThat(document).contains("<title language=\"fi\">Johdatus</title>").doesNotContain("xml:lang");
    }

    @Test
    void linksAreEmptyElementsWithAnIdref() {
        // when
        String document = write(
                CURRENT,
                opportunity()
                        .addProvidedBy(Link.to("https://id.uni.example/org/1"))
                        .build());

        // then
        assertThat(document).contains("<providedBy idref=\"https://id.uni.example/org/1\"/>");
    }

    @Test
    void aNotationSaysItsTypeWhereItHasOne() {
        // when
        String document = write(
                CURRENT,
                opportunity()
                        .addIdentifier(Identifier.builder()
                                .notation(Notation.of("CS101", "https://uni.example/code"))
                                .build())
                        .addIdentifier(
                                Identifier.builder().notation(Notation.of("X1")).build())
                        .build());

        // then
        assertThat(document)
                .contains(
                        "<skos:notation type=\"https://uni.example/code\">CS101</skos:notation>",
                        "<skos:notation>X1</skos:notation>");
    }

    @Test
    void trap13ConceptsOfCodeListsStandWithoutLabelsAndOpenOnesWithThem() {
        // given
        LangString label = LangString.of("en", "Course");
        Concept labelled = Concept.builder("http://data.europa.eu/snb/learning-opportunity/05053c1cbe")
                .addPrefLabel(label)
                .build();
        LearningOutcome outcome = LearningOutcome.builder("https://id.uni.example/out/1")
                .addRelatedESCOSkill(labelled)
                .build();

        // when
        String document = write(
                CURRENT,
                opportunity().addType(labelled).defaultLanguage(labelled).build(),
                outcome);

        // then
        assertThat(document)
                .contains(
                        "<type uri=\"http://data.europa.eu/snb/learning-opportunity/05053c1cbe\"/>",
                        "<defaultLanguage uri=\"http://data.europa.eu/snb/learning-opportunity/05053c1cbe\"/>")
                .containsOnlyOnce("<skos:prefLabel language=\"en\">Course</skos:prefLabel>");
    }

    @Test
    void trap14HtmlInATextIsEscaped() {
        // when
        String document = write(
                CURRENT,
                opportunity().addDescription(LangString.of("en", "<p>R&D</p>")).build());

        // then
        assertThat(document).contains("<description language=\"en\">&lt;p&gt;R&amp;D&lt;/p&gt;</description>");
    }

    @Test
    void trap11ANoteKeepsAllItsLanguagesIn331() {
        // when
        String document = write(CURRENT, withNote("de", "montags", "en", "Mondays"));

        // then
        assertThat(document)
                .contains(
                        "<noteLiteral language=\"de\">montags</noteLiteral>",
                        "<noteLiteral language=\"en\">Mondays</noteLiteral>");
        assertThat(findings.total()).isZero();
    }

    @Test
    void trap11ANoteKeepsEnglishIn310AndTheLossIsAFinding() {
        // when
        String document = write(EARLIER, withNote("de", "montags", "en", "Mondays"));

        // then
        assertThat(document)
                .contains("<noteLiteral language=\"en\">Mondays</noteLiteral>")
                .doesNotContain("montags");
        Finding loss = findings.kept().get(0);
        assertThat(loss.code()).isEqualTo(DocumentFinding.LANGUAGE_LEFT_OUT);
        assertThat(loss.elmPath()).isEqualTo("Note.noteLiteral");
        assertThat(loss.message())
                .isEqualTo("LOQ 3.1.0 takes noteLiteral in one language: kept en, left out de, in"
                        + " LearningOpportunity https://id.uni.example/lo/1.");
    }

    @Test
    void trap11ANoteWithoutEnglishKeepsItsFirstLanguageIn310() {
        // when
        String document = write(EARLIER, withNote("sv", "på måndagar", "fi", "maanantaisin"));

        // then
        assertThat(document).contains("på måndagar").doesNotContain("maanantaisin");
        assertThat(findings.counts()).containsEntry("VAL-LANGUAGE-LEFT-OUT", 1L);
    }

    @Test
    void aControlCharacterIsRemovedWithAFinding() {
        // when
        String document = write(
                CURRENT,
                opportunity().addTitle(LangString.of("en", "Tab\u000Bstop")).build());

        // then
        assertThat(document).contains(">Tabstop<");
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::elmPath, Finding::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        DocumentFinding.CHARACTER_REMOVED,
                        "LearningOpportunity.title",
                        "1 character(s) that XML cannot carry were removed from LearningOpportunity.title, in"
                                + " LearningOpportunity https://id.uni.example/lo/1."));
    }

    @Test
    void anEmptyNodeIsAnEmptyElement() {
        // when
        String document = write(
                CURRENT,
                opportunity().addHomepage(WebResource.builder().build()).build());

        // then
        assertThat(document).contains("\n      <homepage/>\n");
    }

    @Test
    void recordsOfAnEarlierContainerCannotFollow() {
        // given
        LoqXmlWriter writer = new LoqXmlWriter(bytes, CURRENT, findings);
        NodeWalker.walk(LearningOutcome.builder("https://id.uni.example/out/1").build(), writer);

        // then
        assertThatThrownBy(() -> NodeWalker.walk(opportunity().build(), writer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("learningOpportunityReferences must precede learningOutcomeReferences");
    }

    @Test
    void aNodeThatStandsInlineOnlyIsNoRecord() {
        // given
        LoqXmlWriter writer = new LoqXmlWriter(bytes, CURRENT, findings);

        // then
        assertThatThrownBy(() -> writer.startEntity(ElmModel.get().type(Note.class), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentThatFailedInTheMidstOfARecordIsNotMadeWhole() {
        // given
        LoqXmlWriter writer = new LoqXmlWriter(bytes, CURRENT, findings);
        writer.startEntity(ElmModel.get().type(LearningOpportunity.class), ID);

        // when
        writer.close();

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("</Courses>");
    }

    @Test
    void theSameEntitiesGiveTheSameBytes() {
        // given
        Entity[] entities = {
            withNote("en", "Mondays", "fi", "maanantaisin"),
            LearningAchievementSpecification.builder("https://id.uni.example/las/1")
                    .addTitle(LangString.of("en", "Algebra"))
                    .build()
        };

        // then
        assertThat(write(CURRENT, entities)).isEqualTo(write(CURRENT, entities));
    }

    private static LearningOpportunity.Builder opportunity() {
        return LearningOpportunity.builder(ID);
    }

    private static LearningOpportunity withNote(String language, String text, String otherLanguage, String otherText) {
        return opportunity()
                .scheduleInformation(Note.builder()
                        .addNoteLiteral(LangString.of(language, text))
                        .addNoteLiteral(LangString.of(otherLanguage, otherText))
                        .build())
                .build();
    }

    private String write(ApplicationProfile profile, Entity... entities) {
        bytes.reset();
        try (LoqXmlWriter writer = new LoqXmlWriter(bytes, profile, findings)) {
            List.of(entities).forEach(entity -> NodeWalker.walk(entity, writer));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
