package org.elmport.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.EventLog;
import org.junit.jupiter.api.Test;

class LoqXmlReaderTest {

    private static final String ROOT =
            "<Courses xmlns=\"http://data.europa.eu/snb/model/application-profile/loq-constraints/\""
                    + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\" xsdVersion=\"3.3.1\">";

    private final EventLog events = new EventLog();
    private final Findings findings = new Findings();

    @Test
    void sendsTheEventsOfARecord() {
        // when
        Optional<ApplicationProfile> version = readOpportunity("""
                <identifier><skos:notation type="urn:t">CS101</skos:notation></identifier>
                <title language="en">A &amp; B</title>
                <type uri="urn:type"/>
                <homepage><contentUrl> https://uni.example/ </contentUrl></homepage>
                <providedBy idref="urn:org"/>
                """);

        // then
        assertThat(version).contains(ApplicationProfile.LOQ_3_3_1);
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .containsExactly(
                        "entity LearningOpportunity urn:lo",
                        "node LearningOpportunity.identifier Identifier ",
                        "value Identifier.notation CS101@urn:t",
                        "end",
                        "value LearningOpportunity.title A & B@en",
                        "node LearningOpportunity.type Concept urn:type",
                        "end",
                        "node LearningOpportunity.homepage WebResource ",
                        "value WebResource.contentUrl https://uni.example/@",
                        "end",
                        "reference LearningOpportunity.providedBy urn:org",
                        "end");
    }

    @Test
    void trap01TheNamespaceSaysTheVersion() {
        // when
        Optional<ApplicationProfile> version = read(
                "<c:Courses xmlns:c=\"http://data.europa.eu/snb/model/ap/loq-constraints/\" xsdVersion=\"3.1.0\"/>");

        // then
        assertThat(version).contains(ApplicationProfile.LOQ_3_1_0);
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void trap01AVersionThatDoesNotFitItsNamespaceIsAFinding() {
        // when
        Optional<ApplicationProfile> version =
                read("<Courses xmlns=\"http://data.europa.eu/snb/model/ap/loq-constraints/\" xsdVersion=\"3.3.1\"/>");

        // then
        assertThat(version).contains(ApplicationProfile.LOQ_3_1_0);
        assertOnly(DocumentFinding.VERSION_UNKNOWN, "Courses");
    }

    @Test
    void anotherRootIsNoDataset() {
        // when
        Optional<ApplicationProfile> version = read("<elmo xmlns=\"urn:other\"><report/></elmo>");

        // then
        assertThat(version).isEmpty();
        assertOnly(DocumentFinding.ROOT_UNKNOWN, "");
        assertThat(findings.kept().get(0).message())
                .startsWith("The root is elmo of the namespace urn:other; a dataset starts with Courses of");
    }

    @Test
    void whatIsNotWellFormedIsOneFindingWithItsPlace() {
        // when
        readOpportunity("\n<title language=\"en\">broken</titel>");

        // then
        assertThat(findings.kept())
                .extracting(
                        Finding::code,
                        finding -> finding.source().line(),
                        finding -> finding.source().resource())
                .containsExactly(tuple(DocumentFinding.NOT_WELL_FORMED, 2L, "test.xml"));
        assertThat(findings.kept().get(0).message()).contains("title").doesNotContain("Exception", "[row");
        assertThat(events.lines()).hasSize(1);
    }

    @Test
    void aTruncatedDocumentAndOneWithTextAfterItsEndAreNotWellFormed() {
        // when
        read(ROOT);
        read(ROOT + "</Courses><again/>");
        read("");

        // then
        assertThat(findings.counts()).containsOnly(java.util.Map.entry("VAL-NOT-WELL-FORMED", 3L));
    }

    @Test
    void bytesThatAreNoUtf8AreNotWellFormed() throws IOException {
        // given
        byte[] document = (ROOT + "<!--\u00E9--></Courses>").getBytes(StandardCharsets.ISO_8859_1);

        // when
        reader(DocumentLimits.DEFAULT).read(new ByteArrayInputStream(document), events);

        // then
        assertOnly(DocumentFinding.NOT_WELL_FORMED, "");
    }

    @Test
    void documentsMayHaveAByteOrderMarkOrAnotherEncoding() throws IOException {
        // given
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + opportunity("<title language=\"fi\">ä</title>");
        String wide = opportunity("<title language=\"fi\">ä</title>");

        // when
        reader(DocumentLimits.DEFAULT).read(bytes("\uFEFF" + wide), events);
        reader(DocumentLimits.DEFAULT)
                .read(new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1)), events);
        reader(DocumentLimits.DEFAULT).read(new ByteArrayInputStream(wide.getBytes(StandardCharsets.UTF_16)), events);

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines())
                .filteredOn("value LearningOpportunity.title ä@fi"::equals)
                .hasSize(3);
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        // when
        read("<!DOCTYPE Courses [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + "&x;</Courses>");

        // then
        assertOnly(DocumentFinding.DOCTYPE_FORBIDDEN, "");
        assertThat(events.lines()).isEmpty();
    }

    @Test
    void anUnknownElementIsLeftOutWithItsContent() {
        // when
        readOpportunity("<title language=\"en\">x</title><lecturer><name>n</name></lecturer>");

        // then
        assertOnly(DocumentFinding.ELEMENT_UNKNOWN, "LearningOpportunity");
        assertThat(events.lines()).hasSize(3);
    }

    @Test
    void anElementOfTheWrongNamespaceIsUnknown() {
        // when
        readOpportunity("<identifier><notation>x</notation></identifier>");

        // then
        assertOnly(DocumentFinding.ELEMENT_UNKNOWN, "Identifier");
    }

    @Test
    void aRecordInTheWrongContainerIsUnknown() {
        // when
        read(ROOT + "<locationReferences><learningOutcome id=\"urn:x\"/></locationReferences></Courses>");

        // then
        assertOnly(DocumentFinding.ELEMENT_UNKNOWN, "locationReferences");
    }

    @Test
    void anElementOutOfOrderIsReadAndReported() {
        // when
        readOpportunity("<description language=\"en\">d</description><title language=\"en\">t</title>");

        // then
        assertOnly(DocumentFinding.ELEMENT_OUT_OF_ORDER, "LearningOpportunity.title");
        assertThat(findings.kept().get(0).message()).isEqualTo("title must precede description.");
        assertThat(events.lines()).hasSize(4);
    }

    @Test
    void containersOutOfOrderOrTwiceAreReported() {
        // when
        read(ROOT + "<locationReferences/><agentReferences/><agentReferences/><locationReferences/></Courses>");

        // then
        assertThat(findings.kept())
                .extracting(Finding::message)
                .containsExactly(
                        "agentReferences must precede locationReferences.",
                        "agentReferences must precede locationReferences.",
                        "locationReferences stands twice; there can be one only.");
    }

    @Test
    void trap12XmlLangInsteadOfLanguageIsReportedOnceAndUnderstood() {
        // when
        readOpportunity("<title xml:lang=\"fi\">x</title>");

        // then
        assertOnly(DocumentFinding.ATTRIBUTE_UNKNOWN, "LearningOpportunity.title");
        assertThat(findings.kept().get(0).message())
                .isEqualTo("The element title takes no attribute xml:lang, but the attribute language.");
        assertThat(events.lines()).contains("value LearningOpportunity.title x@fi");
    }

    @Test
    void anAttributeThatDoesNotBelongThereIsReported() {
        // when
        readOpportunity("<homepage kind=\"x\"/>");

        // then
        assertOnly(DocumentFinding.ATTRIBUTE_UNKNOWN, "LearningOpportunity.homepage");
    }

    @Test
    void attributesForToolsAreNoneOfOurs() {
        // when
        read(ROOT.replace(
                        " xsdVersion",
                        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\" xsdVersion")
                + "</Courses>");

        // then
        assertThat(findings.kept()).isEmpty();
    }

    @Test
    void missingAttributesAreReported() {
        // when
        read(ROOT + "<learningOpportunityReferences><learningOpportunity><title>t</title><type/><providedBy/>"
                + "</learningOpportunity></learningOpportunityReferences></Courses>");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(
                                DocumentFinding.ATTRIBUTE_MISSING,
                                "The element learningOpportunity has no attribute id."),
                        tuple(DocumentFinding.ATTRIBUTE_MISSING, "The element title has no attribute language."),
                        tuple(DocumentFinding.ATTRIBUTE_MISSING, "The element type has no attribute uri."),
                        tuple(DocumentFinding.ATTRIBUTE_MISSING, "The element providedBy has no attribute idref."));
    }

    @Test
    void textAmongElementsIsReported() {
        // when
        readOpportunity("oops<homepage>https://uni.example/</homepage><providedBy idref=\"urn:o\">Uni</providedBy>");

        // then
        assertThat(findings.counts()).containsOnly(java.util.Map.entry("VAL-TEXT-UNEXPECTED", 3L));
    }

    @Test
    void trap14MarkupInATextIsReportedAndItsTextKept() {
        // when
        readOpportunity("<title language=\"en\">a <p>b <i>c</i></p> d</title>");

        // then
        assertOnly(DocumentFinding.MARKUP_IN_TEXT, "LearningOpportunity.title");
        assertThat(events.lines()).contains("value LearningOpportunity.title a b c d@en");
    }

    @Test
    void trap13ALabelInAConceptOfACodeListIsReported() {
        // when
        readOpportunity("<type uri=\"urn:t\"><skos:prefLabel language=\"en\">Course</skos:prefLabel></type>");

        // then
        assertOnly(DocumentFinding.CONCEPT_NOT_EMPTY, "LearningOpportunity.type");
        assertThat(events.lines()).hasSize(4);
    }

    @Test
    void textsKeepTheirSpacesAndEscapesAndCharacterData() {
        // when
        readOpportunity("<title language=\"en\"> a &lt;b&gt;<!-- c --><![CDATA[<p>]]>&#13; </title>");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(events.lines()).contains("value LearningOpportunity.title  a <b><p>\r @en");
    }

    @Test
    void everyLimitEndsTheReadingWithOneFindingThatNamesIt() throws IOException {
        // given
        String attribute = ROOT + "<x a=\"" + "v".repeat(300_000) + "\"/></Courses>";
        String text = ROOT + "<learningOpportunityReferences><learningOpportunity id=\"urn:x\"><title language=\"en\">"
                + "&lt;v".repeat(300) + "</title></learningOpportunity></learningOpportunityReferences></Courses>";

        // when
        reader(new DocumentLimits(3, 1_000, 1_000_000)).read(bytes(text), events);
        reader(new DocumentLimits(10, 1_000, 1_000_000)).read(bytes(attribute), events);
        reader(new DocumentLimits(10, 500, 1_000_000)).read(bytes(text), events);
        reader(new DocumentLimits(10, 1_000_000, 1_000)).read(bytes(attribute), events);

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(DocumentFinding.LIMIT_EXCEEDED, "The document exceeds the limit depth (3)."),
                        tuple(
                                DocumentFinding.LIMIT_EXCEEDED,
                                "The document exceeds the limit valueLength (1000 bytes)."),
                        tuple(DocumentFinding.LIMIT_EXCEEDED, "The document exceeds the limit valueLength (500)."),
                        tuple(
                                DocumentFinding.LIMIT_EXCEEDED,
                                "The document exceeds the limit documentSize (1000 bytes)."));
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

    @Test
    void theCursorNamesTheRecordAndTheLine() {
        // given
        DocumentCursor cursor = new DocumentCursor("test.xml");

        // when
        try {
            new LoqXmlReader(cursor, findings).read(bytes(opportunity("\n\n<lecturer/>\n")), events);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }

        // then
        assertThat(findings.kept().get(0).source())
                .hasToString(
                        "test.xml:3:12 /Courses/learningOpportunityReferences/learningOpportunity[@id=\"urn:lo\"]");
    }

    private void assertOnly(DocumentFinding code, String elmPath) {
        assertThat(findings.kept()).extracting(Finding::code, Finding::elmPath).containsExactly(tuple(code, elmPath));
        assertThat(findings.kept().get(0).remedy()).isEqualTo(code.remedy());
    }

    private Optional<ApplicationProfile> readOpportunity(String content) {
        return read(opportunity(content));
    }

    private static String opportunity(String content) {
        return ROOT + "<learningOpportunityReferences><learningOpportunity id=\"urn:lo\">" + content
                + "</learningOpportunity></learningOpportunityReferences></Courses>";
    }

    private Optional<ApplicationProfile> read(String document) {
        try {
            return reader(DocumentLimits.DEFAULT).read(bytes(document), events);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private LoqXmlReader reader(DocumentLimits limits) {
        return new LoqXmlReader(new DocumentCursor("test.xml"), findings, limits);
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
