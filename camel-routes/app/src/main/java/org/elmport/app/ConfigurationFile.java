package org.elmport.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A configuration in YAML. */
final class ConfigurationFile {

    /** Longer than any configuration, shorter than what could hurt. */
    private static final long LARGEST = 1_000_000;

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build());

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
            Map<String, Object> content = YAML.readValue(file.toFile(), new TypeReference<>() {});
            return content == null ? Map.of() : content;
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
        try (YAMLParser parser = (YAMLParser) YAML.getFactory().createParser(file.toFile())) {
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

    private static String place(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : ":" + unreadable.getLocation().getLineNr() + ":"
                        + unreadable.getLocation().getColumnNr();
    }
}
