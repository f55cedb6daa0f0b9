package org.elmport.source.elmo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The bytes of a document as a tree that a signature is checked against: exactly as received. */
final class SignedDocument {

    private static final String ELMO = "elmo";

    private SignedDocument() {}

    /**
     * One of the ELMO documents in some bytes, as a document of its own.
     *
     * @param wrapped whether they stand inside something else: what is around was not signed
     * @param place which of them, from 0
     */
    static Optional<Document> of(byte[] xml, boolean wrapped, int place) {
        try {
            DocumentBuilder builder = builder();
            Document whole = builder.parse(new ByteArrayInputStream(xml));
            if (!wrapped) {
                return Optional.of(whole);
            }
            NodeList documents = whole.getElementsByTagNameNS("*", ELMO);
            if (place >= documents.getLength()) {
                return Optional.empty();
            }
            Document alone = builder.newDocument();
            alone.appendChild(alone.importNode(documents.item(place), true));
            return Optional.of(alone);
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            return Optional.empty();
        }
    }

    /** The signature of the whole: a child of the root. */
    static Optional<Element> signature(Document document) {
        Element root = document.getDocumentElement();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && XMLSignature.XMLNS.equals(element.getNamespaceURI())
                    && "Signature".equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Quiet());
        return builder;
    }

    /** The parser would write to the standard error stream. */
    private static final class Quiet implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // nothing to be said
        }

        @Override
        public void error(SAXParseException exception) {
            // nothing is validated
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
