package org.elmport.app;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration in YAML. */
final class ConfigurationFile {

    /** Longer than any configuration, shorter than what could hurt. */
    private static final long LARGEST = 1_000_000;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build();

    private ConfigurationFile() {}

    /** Where a file stands. */
    static Path directory(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** What a file holds, by name. */
    static Map<String, Object> content(Path file) throws CommandFailure {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    "there is no configuration " + file,
                    "Make one with: elmport template config --source csv --target file > " + file.getFileName());
        }
        try {
            refuseAliases(file);
            try (YAMLParser parser = YAML.createParser(file.toFile())) {
                return content(parser);
            }
        } catch (JsonProcessingException unreadable) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION,
                    file + place(unreadable) + " is not readable as YAML: " + unreadable.getOriginalMessage(),
                    "Mind the indentation, and put texts with : or # in quotes.");
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    ExitCode.CONFIGURATION, "cannot read " + file + ": " + unreadable.getMessage(), "");
        }
    }

    /** An alias would be read as a text, its name; the reader of YAML does not put in what it stands for. */
    private static void refuseAliases(Path file) throws IOException, CommandFailure {
        try (YAMLParser parser = YAML.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new CommandFailure(
                            ExitCode.CONFIGURATION,
                            file + ":" + parser.currentTokenLocation().getLineNr() + " has the alias *"
                                    + parser.getText() + ", and aliases of YAML are not read here",
                            "Write the settings out where they belong.");
                }
            }
        }
    }

    /** Read by hand, since to bind objects takes half a second of the start of every command. */
    private static Map<String, Object> content(YAMLParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.VALUE_NULL) {
            return Map.of();
        }
        if (first != JsonToken.START_OBJECT) {
            throw new JsonParseException(
                    parser, first == null ? "the file is empty" : "a configuration is made of names with their values");
        }
        return named(parser);
    }

    private static Map<String, Object> named(YAMLParser parser) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            content.put(name, value(parser));
        }
        return content;
    }

    private static List<Object> listed(YAMLParser parser) throws IOException {
        List<Object> content = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            content.add(value(parser));
        }
        return content;
    }

    private static @Nullable Object value(YAMLParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> named(parser);
            case START_ARRAY -> listed(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static String place(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : ":" + unreadable.getLocation().getLineNr() + ":"
                        + unreadable.getLocation().getColumnNr();
    }
}
