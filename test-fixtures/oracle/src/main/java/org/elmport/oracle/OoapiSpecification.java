package org.elmport.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The published specification of the Open Education API, version 5, as a judge of documents. */
public final class OoapiSpecification {

    private static final String BUNDLE = "samples/sis/ooapi/spec/ooapi-v5.0-bundled.openapi.json";
    private static final URI BASE = URI.create("https://spec.example/ooapi-v5");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode bundle;
    private final Validator validator;

    private OoapiSpecification(Path file) throws IOException {
        this.bundle = (ObjectNode) MAPPER.readTree(file.toFile());
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .createValidator();
        // the judge has no rule for this one format, and no address here is meant to be reached
        bundle.path("components").path("schemas").findParents("format").stream()
                .filter(typed -> typed.path("format").asText().equals("email"))
                .forEach(typed -> ((ObjectNode) typed).remove("format"));
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$id", BASE.toString());
        schema.setAll(bundle);
        answers(schema.putObject("answers"));
        validator.registerSchema(BASE, schema.toString());
    }

    /** Reads it; empty where the official files are absent. */
    public static Optional<OoapiSpecification> read() {
        return Oracle.directory().map(directory -> directory.resolve(BUNDLE)).map(OoapiSpecification::of);
    }

    private static OoapiSpecification of(Path file) {
        try {
            return new OoapiSpecification(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /** What is wrong with the answer to a GET of a path, as the specification writes it. */
    public List<String> errors(String path, JsonNode answer) {
        URI schema = URI.create(BASE + "#/answers/" + name(path));
        Validator.Result result = validator.validate(schema, answer);
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": "
                        + Optional.ofNullable(error.getError()).orElse(""))
                .toList();
    }

    /** Puts the answer to each GET where a plain pointer leads to it: those of the specification hold braces. */
    private void answers(ObjectNode target) {
        bundle.get("paths")
                .properties()
                .forEach(path -> target.set(
                        name(path.getKey()),
                        path.getValue().at("/get/responses/200/content/application~1json/schema")));
    }

    private static String name(String path) {
        return path.replaceAll("[^A-Za-z]", "_");
    }
}
