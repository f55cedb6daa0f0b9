package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.elmport.conversion.DocumentConversion;
import org.elmport.conversion.DocumentForm;
import org.elmport.conversion.ReadDocument;
import org.elmport.finding.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xmlunit.assertj3.XmlAssert;

/** Samples of datasets, read and written in both forms: the same XML, the same graph, and every text in the graph. */
class SampleGraphsTest {

    private static final String SAMPLES = """
            loq, samples/loq/loq-min-3.3.1.xml
            loq, samples/loq/loq-min-3.1.0.xml
            loq, samples/loq/loq-qualification-reference-3.3.1.xml
            loq, official/elm-3.1.0/xsd/loq/loq.xml
            loq, official/elm-3.1.0/xsd/loq/loq_withLearningAchievementSpecification.xml
            ams, official/elm-3.1.0/xsd/ams/ams.xml
            """;

    private final Path oracle = OfficialDirectory.required();
    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void aSampleIsTheSameInXmlAfterJsonLd(String kind, String sample) throws IOException {
        // given
        byte[] xml = Files.readAllBytes(oracle.resolve(sample));

        // when
        byte[] again = converted(converted(xml, kind + "-xml", kind + "-jsonld"), kind + "-jsonld", kind + "-xml");

        // then
        assertThat(findings.kept()).isEmpty();
        XmlAssert.assertThat(again).and(xml).ignoreWhitespace().ignoreComments().areSimilar();
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void aSampleIsTheSameGraphAfterXml(String kind, String sample) throws IOException {
        // given
        byte[] json = converted(Files.readAllBytes(oracle.resolve(sample)), kind + "-xml", kind + "-jsonld");

        // when
        byte[] again = converted(converted(json, kind + "-jsonld", kind + "-xml"), kind + "-xml", kind + "-jsonld");

        // then
        assertThat(graph(json).size()).isGreaterThan(30);
        assertThat(graph(again).isIsomorphicWith(graph(json))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void everyTextAndAddressOfASampleIsInItsGraphAndNoOtherText(String kind, String sample) throws Exception {
        // given
        byte[] xml = Files.readAllBytes(oracle.resolve(sample));
        Set<String> said = new HashSet<>();
        collect(root(xml), said);

        // when
        Set<String> texts = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        graph(converted(xml, kind + "-xml", kind + "-jsonld")).find().forEachRemaining(triple -> {
            add(triple.getObject(), texts, addresses);
            add(triple.getSubject(), texts, addresses);
        });

        // then
        assertThat(said)
                .hasSizeGreaterThan(20)
                .allSatisfy(value -> assertThat(texts.contains(value) || addresses.contains(value))
                        .as(value)
                        .isTrue());
        assertThat(said).containsAll(texts);
    }

    private static void add(Node node, Set<String> texts, Set<String> addresses) {
        if (node.isLiteral()) {
            texts.add(node.getLiteralLexicalForm());
        } else if (node.isURI()) {
            addresses.add(node.getURI());
        }
    }

    /** All texts of an element and those below it, and what its attributes refer to. */
    private static void collect(Element element, Set<String> said) {
        for (String attribute : new String[] {"id", "idref", "uri"}) {
            if (element.hasAttribute(attribute)) {
                said.add(element.getAttribute(attribute));
            }
        }
        NodeList children = element.getElementsByTagName("*");
        boolean leaf = children.getLength() == 0;
        if (leaf && !element.getTextContent().isBlank()) {
            said.add(element.getTextContent());
        }
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                collect(child, said);
            }
        }
    }

    private static Element root(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static Graph graph(byte[] json) {
        return DatasetShapes.graph(new String(json, StandardCharsets.UTF_8));
    }

    private byte[] converted(byte[] document, String from, String to) throws IOException {
        ReadDocument read = DocumentConversion.of(
                        DocumentForm.named(from).orElseThrow(),
                        DocumentForm.named(to).orElseThrow())
                .read("sample", () -> new ByteArrayInputStream(document), findings)
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read.write(out, findings);
        return out.toByteArray();
    }
}
