package org.elmport.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.elmport.elm.declaration.ApplicationProfile;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An official LOQ schema, untouched, as the JDK reads it; compiled once for each version and process, shared between
 * threads. Its cost grows with the square of the document: keep documents small.
 */
public final class LoqSchema {

    private static final Map<Path, LoqSchema> COMPILED = new ConcurrentHashMap<>();

    private final Schema schema;

    private LoqSchema(Path file) {
        try {
            // the JDK's own, whatever else is on the class path
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            this.schema = factory.newSchema(file.toFile());
        } catch (SAXException broken) {
            throw new IllegalStateException("The official schema does not compile: " + file, broken);
        }
    }

    /**
     * The schema of a version.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static LoqSchema of(Path oracle, ApplicationProfile profile) {
        return COMPILED.computeIfAbsent(oracle.resolve(file(profile)), LoqSchema::new);
    }

    private static String file(ApplicationProfile profile) {
        return switch (profile) {
            case LOQ_3_3_1 -> "official/loq-xsd-3.3.1/loq.xsd";
            case LOQ_3_1_0 -> "official/elm-3.1.0/xsd/loq/loq.xsd";
            case AMS_3_1_0 -> "official/elm-3.1.0/xsd/ams/ams.xsd";
            case EDC_3_2 -> throw new IllegalArgumentException("credentials have no schema");
        };
    }

    /** What is wrong with a document, in the order it was found; nothing when it is valid. */
    public List<SchemaError> validate(InputStream document) {
        List<SchemaError> errors = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collector(errors));
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.validate(new StreamSource(document));
        } catch (SAXParseException fatal) {
            // told to the collector already
            return errors;
        } catch (SAXException unexpected) {
            throw new IllegalStateException(unexpected);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return errors;
    }

    private record Collector(List<SchemaError> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            error(warning);
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(new SchemaError(
                    error.getLineNumber(), error.getColumnNumber(), String.valueOf(error.getMessage())));
        }

        @Override
        public void fatalError(SAXParseException fatal) throws SAXException {
            error(fatal);
            throw fatal;
        }
    }
}
