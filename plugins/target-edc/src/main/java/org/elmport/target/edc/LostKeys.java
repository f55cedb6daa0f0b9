package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What a credential has lost on its way through an issuer, by the paths of keys; they say nothing of the person. */
final class LostKeys {

    /** What an issuer always writes anew. */
    private static final Set<String> OWN = Set.of("issuer", "id", "prefLabel", "@context", "type");

    private LostKeys() {}

    static Set<String> between(JsonNode sent, JsonNode got) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        collect(sent, "", before);
        collect(got, "", after);
        before.removeAll(after);
        return before;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, paths));
        } else if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!OWN.contains(member.getKey())) {
                    String below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                    paths.add(below);
                    collect(member.getValue(), below, paths);
                }
            });
        }
    }
}
