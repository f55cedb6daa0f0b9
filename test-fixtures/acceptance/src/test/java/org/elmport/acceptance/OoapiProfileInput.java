package org.elmport.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The filled documents of the Open Education API among the test resources. */
final class OoapiProfileInput implements ProfileInput {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, JsonNode> documents = new TreeMap<>();

    OoapiProfileInput(Path... directories) throws IOException {
        for (Path file : Fixtures.files(".json", directories)) {
            documents.put(Fixtures.plainName(file), JSON.readTree(file.toFile()));
        }
    }

    @Override
    public String source() {
        return "ooapi";
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        documents.forEach((name, entities) -> fields(entities).stream()
                .filter(field -> !field.equals(identifier(entities)))
                .map(field -> new Key(name, field))
                .forEach(keys::add));
        return keys;
    }

    /** The names that objects of a document use. */
    Set<String> fields(String document) {
        return fields(documents.getOrDefault(document, JSON.createArrayNode()));
    }

    private static Set<String> fields(JsonNode entities) {
        Set<String> names = new TreeSet<>();
        entities.forEach(entity -> entity.fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** The first field of each object. */
    private static String identifier(JsonNode entities) {
        return entities.get(0).fieldNames().next();
    }

    @Override
    public void write(Path directory, Optional<Key> without) throws IOException {
        for (String name : documents.keySet()) {
            JsonNode copy = documents.get(name).deepCopy();
            if (without.isPresent() && without.get().file().equals(name)) {
                copy.forEach(
                        entity -> ((ObjectNode) entity).remove(without.get().field()));
            }
            JSON.writeValue(directory.resolve(name + ".json").toFile(), copy);
        }
    }
}
