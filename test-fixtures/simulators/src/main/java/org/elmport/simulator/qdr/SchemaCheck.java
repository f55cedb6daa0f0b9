package org.elmport.simulator.qdr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official schemas, as the JDK reads them. What is in a version without schema at hand, or too large, falls back. */
final class SchemaCheck implements DocumentCheck {

    /** The time that the schema takes grows with the square of the document. */
    private static final long LARGEST = 4_000_000;

    private static final int SHOWN = 10;
    private static final Map<String, String> FILES = Map.of(
            "http://data.europa.eu/snb/model/application-profile/loq-constraints/",
            "official/loq-xsd-3.3.1/loq.xsd",
            "http://data.europa.eu/snb/model/ap/loq-constraints/",
            "official/elm-3.1.0/xsd/loq/loq.xsd",
            "http://data.europa.eu/snb/model/ap/ams-constraints/",
            "official/elm-3.1.0/xsd/ams/ams.xsd");

    private final Path directory;
    private final DocumentCheck otherwise;
    private final Map<Path, Schema> compiled = new ConcurrentHashMap<>();
    private volatile String lastUsed = "the official schema";

    SchemaCheck(Path directory, DocumentCheck otherwise) {
        this.directory = directory;
        this.otherwise = otherwise;
    }

    @Override
    public String name() {
        return lastUsed;
    }

    @Override
    public List<String> problems(Path document) throws IOException {
        Optional<Path> file = Optional.ofNullable(FILES.get(RegisterDocument.namespace(document)))
                .map(directory::resolve)
                .filter(Files::exists);
        if (file.isEmpty() || Files.size(document) > LARGEST) {
            lastUsed = otherwise.name();
            return otherwise.problems(document);
        }
        lastUsed = "the official schema";
        return validate(compiled.computeIfAbsent(file.get(), SchemaCheck::compile), document);
    }

    private static Schema compile(Path file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(file.toFile());
        } catch (SAXException broken) {
            throw new IllegalStateException("The schema does not compile: " + file, broken);
        }
    }

    private static List<String> validate(Schema schema, Path document) throws IOException {
        Problems problems = new Problems(new ArrayList<>());
        try {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(problems);
            validator.validate(new StreamSource(document.toFile()));
        } catch (SAXException fatal) {
            problems.add(String.valueOf(fatal.getMessage()));
        }
        return List.copyOf(problems.found());
    }

    private record Problems(List<String> found) implements ErrorHandler {

        void add(String problem) {
            if (found.size() < SHOWN) {
                found.add(problem);
            }
        }

        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("line " + problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXParseException {
            throw problem;
        }
    }
}
