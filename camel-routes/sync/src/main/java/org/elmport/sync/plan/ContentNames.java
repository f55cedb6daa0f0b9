package org.elmport.sync.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says by name what is different between two contents that are JSON, and no value of either. */
final class ContentNames {

    private static final int DEPTH = 200;
    private static final int MOST_NAMES = 50;
    private static final int MOST_STEPS = 4;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build());

    private ContentNames() {}

    /** The names, in alphabetical order; none where one of the contents is not JSON. */
    static List<String> different(byte[] before, byte[] after) {
        Optional<JsonNode> old = read(before);
        Optional<JsonNode> now = read(after);
        if (old.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        Set<String> names = new TreeSet<>();
        compare("", old.get(), now.get(), 0, names);
        return names.stream().limit(MOST_NAMES).toList();
    }

    private static Optional<JsonNode> read(byte[] content) {
        try {
            return Optional.ofNullable(MAPPER.readTree(content)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static void compare(String path, JsonNode old, JsonNode now, int steps, Set<String> names) {
        if (old.equals(now)) {
            return;
        }
        if (!old.isObject() || !now.isObject() || steps == MOST_STEPS) {
            names.add(path);
            return;
        }
        Set<String> members = new TreeSet<>();
        old.fieldNames().forEachRemaining(members::add);
        now.fieldNames().forEachRemaining(members::add);
        for (String member : members) {
            compare(
                    path.isEmpty() ? member : path + "." + member,
                    old.path(member),
                    now.path(member),
                    steps + 1,
                    names);
        }
    }
}
