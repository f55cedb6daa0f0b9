package org.elmport.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes a few things wrong in an XML document, always the same for the same seed, and says what. */
final class XmlMutator {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "x",
            "-1",
            "7,5",
            "2026-09-01",
            "2026-02-30T00:00:00",
            "2026-09-01T24:00:00",
            "0000-01-01T00:00:00",
            "P0D",
            "P60M",
            "-P1D",
            "P1M1Y",
            "PT",
            "true",
            "TRUE",
            "<div>x</div>",
            "a < b",
            "a b",
            "a#b#c",
            "%zz",
            ":x",
            "1x:y",
            "ftp://uni.example",
            "http://uni.example/ä",
            "1e3",
            ".5",
            "+7",
            "12345678901234567890",
            "AA==",
            "AAA");
    /** Where rules apply that the schema does not have; chosen more often than chance would. */
    private static final Set<String> TELLING = Set.of(
            "description", "noteLiteral", "NQFLevel", "contentSize", "hasPart", "learningAchievementSpecification");

    private static final String FRAMEWORK = "http://data.europa.eu/snb/qdr/c_009d9566";
    private static final List<String> LANGUAGES = List.of("", "xx", "EN", "en", "eng", "en-GB", "sma");

    private final SplittableRandom random;
    private final List<String> done = new ArrayList<>();

    XmlMutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What was made wrong. */
    List<String> done() {
        return done;
    }

    byte[] mutate(byte[] xml, int mutations) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        for (int i = 0; i < mutations; i++) {
            List<Element> elements = elements(document);
            List<Element> telling = elements.stream()
                    .filter(element -> TELLING.contains(element.getLocalName()))
                    .toList();
            if (random.nextInt(4) == 0 && !telling.isEmpty()) {
                content(telling.get(random.nextInt(telling.size())), elements);
            } else {
                mutate(document, elements.get(1 + random.nextInt(elements.size() - 1)), elements);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private void mutate(Document document, Element element, List<Element> all) {
        switch (random.nextInt(10)) {
            case 0 -> drop(element);
            case 1 -> twice(element);
            case 2 -> move(element);
            case 3 -> rename(document, element);
            case 4 -> foreignAttribute(element);
            case 5 -> dropAttribute(element);
            default -> content(element, all);
        }
    }

    private void say(String what, Element element) {
        done.add(what + " " + element.getParentNode().getNodeName() + "/" + element.getNodeName());
    }

    private void drop(Element element) {
        say("drop", element);
        element.getParentNode().removeChild(element);
    }

    private void twice(Element element) {
        say("twice", element);
        element.getParentNode().insertBefore(element.cloneNode(true), element);
    }

    private void move(Element element) {
        say("move", element);
        Node parent = element.getParentNode();
        Node first = parent.getFirstChild();
        Node last = parent.getLastChild();
        parent.insertBefore(element, first == element && last != element ? null : first);
    }

    private void rename(Document document, Element element) {
        say("rename", element);
        document.renameNode(element, element.getNamespaceURI(), element.getNodeName() + "X");
    }

    private void foreignAttribute(Element element) {
        say("attribute", element);
        element.setAttribute("extra", "1");
    }

    private void dropAttribute(Element element) {
        if (element.hasAttributes() && element.getParentNode() instanceof Element) {
            String name = element.getAttributes().item(0).getNodeName();
            say("drop @" + name, element);
            element.removeAttribute(name);
        }
    }

    /** Changes what the element says, by what it is. */
    private void content(Element element, List<Element> all) {
        Element other = all.get(random.nextInt(all.size()));
        if (element.hasAttribute("uri")) {
            String code = "NQFLevel".equals(element.getLocalName())
                    ? FRAMEWORK
                    : other.hasAttribute("uri") ? other.getAttribute("uri") : element.getAttribute("uri") + "X";
            set(element, "uri", random.nextInt(8) == 0 ? "" : code);
        } else if (element.hasAttribute("idref")) {
            String id = idref(element, other);
            set(element, "idref", random.nextInt(8) == 0 ? "" : id);
        } else if (element.hasAttribute("language") && random.nextInt(2) == 0) {
            set(element, "language", LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        } else if (element.hasAttribute("id")) {
            String id = other.hasAttribute("id") ? other.getAttribute("id") : "relative";
            set(element, "id", random.nextInt(8) == 0 ? "" : id);
        } else if (!(element.getFirstChild() instanceof Element)) {
            String value = value(element.getLocalName());
            say("text '" + value + "' in", element);
            element.setTextContent(value);
        }
    }

    private String value(String name) {
        boolean usual = random.nextInt(2) == 0;
        if (usual && "notation".equals(name)) {
            return "N1";
        }
        if (usual && "contentSize".equals(name)) {
            return "12345678901234567890";
        }
        boolean html = "description".equals(name) || "noteLiteral".equals(name);
        return usual && html ? "<div>x</div>" : VALUES.get(random.nextInt(VALUES.size()));
    }

    /** For a part, often the record itself. */
    private String idref(Element element, Element other) {
        Element owner = (Element) element.getParentNode();
        if ("hasPart".equals(element.getLocalName()) && random.nextInt(2) == 0) {
            return owner.getAttribute("id");
        }
        String id = element.getAttribute("idref");
        return other.hasAttribute("id")
                ? other.getAttribute("id")
                : id.replace("/1", "/2") + (random.nextInt(3) == 0 ? "/no" : "");
    }

    private void set(Element element, String attribute, String value) {
        say("@" + attribute + " '" + value + "' of", element);
        element.setAttribute(attribute, value);
    }
}
