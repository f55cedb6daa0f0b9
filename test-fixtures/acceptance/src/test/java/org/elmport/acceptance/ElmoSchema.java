package org.elmport.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The official schemas of ELMO, run by the JDK where they lie. They import files from the network and use a document
 * type; each of these files is taken from beside them, and nothing is fetched.
 */
final class ElmoSchema {

    private static final Map<String, String> LOCAL = Map.of(
            "xml.xsd", "references/xml-nodtd.xsd",
            "xmldsig-core-schema.xsd", "references/xmldsig-core-schema.xsd",
            "EUROPASS_ISOCountries_V1.1.xsd", "references/EUROPASS_ISOCountries_V1.1.xsd");

    private static final DOMImplementationLS SERIALISATION = serialisation();

    private final Schema schema;

    private ElmoSchema(Schema schema) {
        this.schema = schema;
    }

    private static DOMImplementationLS serialisation() {
        try {
            return (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .getFeature("LS", "3.0");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The schema of a version.
     *
     * @param oracle the directory with the samples
     * @param version such as 1.7.0
     */
    static ElmoSchema of(Path oracle, String version) throws SAXException {
        Path folder = oracle.resolve("samples/sis/elmo/xsd");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,http,https");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file,http,https");
        factory.setResourceResolver(new Beside(folder, oracle.resolve("samples/sis/ewp")));
        return new ElmoSchema(factory.newSchema(
                new StreamSource(folder.resolve("elmo-" + version + ".xsd").toFile())));
    }

    /** What the schema finds wrong. */
    List<String> errors(byte[] document) {
        List<String> errors = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException exception) {
                // no fault of the document
            }

            @Override
            public void error(SAXParseException exception) {
                errors.add(exception.getLineNumber() + ": " + exception.getMessage());
            }

            @Override
            public void fatalError(SAXParseException exception) {
                errors.add(exception.getLineNumber() + ": " + exception.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException fatal) {
            errors.add(String.valueOf(fatal.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return errors;
    }

    /** Whatever is asked for comes from the folders of the samples. */
    private record Beside(Path folder, Path interfaces) implements LSResourceResolver {

        @Override
        public LSInput resolveResource(
                String type, String namespace, String publicId, String systemId, String baseUri) {
            String name = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
            if (name.endsWith(".dtd")) {
                return content(new ByteArrayInputStream(new byte[0]), systemId);
            }
            Path file = folder.resolve(LOCAL.getOrDefault(name, ""));
            if (!LOCAL.containsKey(name)) {
                boolean address = systemId != null && systemId.contains("types-address");
                file = interfaces.resolve(address ? "types-address.xsd" : "common-types.xsd");
            }
            try {
                return content(Files.newInputStream(file), systemId);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static LSInput content(InputStream bytes, String systemId) {
            LSInput input = SERIALISATION.createLSInput();
            input.setByteStream(bytes);
            input.setSystemId(systemId);
            return input;
        }
    }
}
