package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The filled transcript of the test resources; a field is an element, its file the element that it stands in. */
final class ElmoProfileInput implements ProfileInput {

    private final Path file;

    ElmoProfileInput(Path directory) throws IOException {
        this.file = Fixtures.files(directory, ".xml").get(0);
    }

    @Override
    public String source() {
        return "elmo";
    }

    @Override
    public List<Key> keys() throws IOException {
        SortedSet<Key> keys = new TreeSet<>();
        elements(document()).forEach(element -> keys.add(key(element)));
        keys.removeIf(key -> key.file().equals("elmo"));
        return List.copyOf(keys);
    }

    private static Key key(Element element) {
        return new Key(element.getParentNode().getLocalName(), element.getLocalName());
    }

    @Override
    public void write(Path directory, Optional<Key> without) throws IOException {
        Document document = document();
        without.ifPresent(key -> elements(document).stream()
                .filter(element -> key(element).equals(key))
                .forEach(element -> element.getParentNode().removeChild(element)));
        try (var out =
                Files.newOutputStream(directory.resolve(file.getFileName().toString()))) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    private Document document() throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IOException(impossible);
        }
    }

    /** All elements but the root. */
    private static List<Element> elements(Document document) {
        NodeList all = document.getDocumentElement().getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
