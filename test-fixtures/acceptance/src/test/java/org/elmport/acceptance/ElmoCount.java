package org.elmport.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Counts what stands in an ELMO document, by XPath over a tree and by nothing that the source uses. */
final class ElmoCount {

    private static final String SPECIFICATION = "learningOpportunitySpecification";
    private static final String INSTANCE = "specifies/learningOpportunityInstance";
    private static final String PASSED = "(not(" + INSTANCE + "/status) or " + INSTANCE + "/status='passed') and not("
            + INSTANCE + "/result='Hylätty')";
    private static final String CREDITS = "credit[scheme='ECTS' or scheme='ects']/value";

    private final Document document;

    private ElmoCount(Document document) {
        this.document = document;
    }

    /** The document in some bytes, packed or not; empty where there is none. */
    static Optional<ElmoCount> of(byte[] bytes) {
        for (byte[] candidate : unpacked(bytes)) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setNamespaceAware(false); // all samples do without prefixes, so that names are names
                var builder = factory.newDocumentBuilder();
                builder.setErrorHandler(null);
                ElmoCount count = new ElmoCount(builder.parse(new ByteArrayInputStream(candidate)));
                if (count.number("count(//elmo)") > 0) {
                    return Optional.of(count);
                }
            } catch (SAXException | IOException | ParserConfigurationException otherwise) {
                // the next one may be it
            }
        }
        return Optional.empty();
    }

    private static List<byte[]> unpacked(byte[] bytes) {
        List<byte[]> candidates = new ArrayList<>(List.of(bytes));
        try {
            byte[] decoded = Base64.getMimeDecoder().decode(new String(bytes, StandardCharsets.US_ASCII));
            candidates.add(decoded);
            candidates.add(new GZIPInputStream(new ByteArrayInputStream(decoded)).readAllBytes());
        } catch (IllegalArgumentException | IOException otherwise) {
            // it is not packed
        }
        return candidates;
    }

    private int number(String expression) {
        try {
            return ((Number) XPathFactory.newDefaultInstance()
                            .newXPath()
                            .evaluate(expression, document, XPathConstants.NUMBER))
                    .intValue();
        } catch (XPathExpressionException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    int instances() {
        return number("count(//learningOpportunityInstance)");
    }

    int passed() {
        return number("count(//" + SPECIFICATION + "[" + PASSED + "])");
    }

    /** Credits of passed ones below which no passed one has any; a document has all credits in one of two places. */
    BigDecimal credits() {
        return credits(CREDITS).add(credits(INSTANCE + "/" + CREDITS));
    }

    private BigDecimal credits(String where) {
        return sum("//" + SPECIFICATION + "[" + PASSED + " and not(hasPart//" + SPECIFICATION + "[" + PASSED + " and "
                + where + "])]/" + where);
    }

    /** Credits of passed ones without parts. */
    BigDecimal leafCredits() {
        String leaves = "//" + SPECIFICATION + "[" + PASSED + " and not(hasPart)]/";
        return sum(leaves + CREDITS).add(sum(leaves + INSTANCE + "/" + CREDITS));
    }

    private BigDecimal sum(String expression) {
        try {
            NodeList values = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < values.getLength(); i++) {
                sum = sum.add(new BigDecimal(values.item(i).getTextContent().strip()));
            }
            return sum;
        } catch (XPathExpressionException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** What stands in each element of the transcripts, but for signatures, with its place. */
    List<Map.Entry<String, String>> values() {
        List<Map.Entry<String, String>> values = new ArrayList<>();
        collect(
                document.getDocumentElement(),
                "/" + document.getDocumentElement().getTagName(),
                false,
                values);
        return values;
    }

    /** A place with the first of its kind named without its number. */
    static String place(String path) {
        return path.replace("[1]", "");
    }

    private static void collect(Element element, String path, boolean inside, List<Map.Entry<String, String>> values) {
        boolean within = inside || element.getTagName().equals("elmo");
        if (element.getTagName().equals("Signature")) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                int place = places.merge(inner.getTagName(), 1, Integer::sum);
                collect(inner, path + "/" + inner.getTagName() + "[" + place + "]", within, values);
            } else if (child.getNodeType() != Node.COMMENT_NODE) {
                text.append(child.getTextContent());
            }
        }
        if (within && !text.toString().isBlank()) {
            values.add(Map.entry(place(path), text.toString()));
        }
    }
}
