package org.elmport.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.jsonld.JsonValue.JsonArray;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.jspecify.annotations.Nullable;

/** The keys of an object that say what it is, under their JSON-LD names or under those of the context. */
final class NodeKeys {

    private NodeKeys() {}

    static boolean reserved(String key) {
        return switch (key) {
            case LoqContext.ID, LoqContext.TYPE, "@id", "@type", "@context", "@value", "@language", "@graph" -> true;
            default -> false;
        };
    }

    /** Whether the value may stand under the key: an identifier is a text, and a type one text or several. */
    static boolean takes(String key, JsonValue value) {
        return switch (key) {
            case LoqContext.ID, "@id" -> text(value);
            case LoqContext.TYPE, "@type" ->
                value instanceof JsonArray several ? several.items().stream().allMatch(NodeKeys::text) : text(value);
            default -> true;
        };
    }

    private static boolean text(JsonValue value) {
        return value instanceof JsonScalar scalar && scalar.string();
    }

    /** The identifier of a node; empty where it has none. */
    static String id(JsonObject node) {
        return text(node, LoqContext.ID, "@id");
    }

    /** The name of the type, whatever prefix or namespace it is written with; empty where there is none. */
    static String typeName(JsonObject node) {
        return local(text(node, LoqContext.TYPE, "@type"));
    }

    /** The names of all types, whatever prefix or namespace they are written with. */
    static List<String> typeNames(JsonObject node) {
        JsonValue types = node.members().get(LoqContext.TYPE);
        if (types == null) {
            types = node.members().get("@type");
        }
        if (types instanceof JsonScalar one) {
            return List.of(local(one.text()));
        }
        List<String> names = new ArrayList<>(2);
        if (types != null) {
            addNames(types, names);
        }
        return names;
    }

    private static void addNames(JsonValue types, List<String> names) {
        if (types instanceof JsonScalar one) {
            names.add(local(one.text()));
        } else if (types instanceof JsonArray several) {
            several.items().forEach(type -> addNames(type, names));
        }
    }

    static boolean hasType(JsonObject node, String name) {
        return typeNames(node).contains(name);
    }

    private static String local(String name) {
        int prefix = name.length() - 1;
        while (prefix >= 0 && !separator(name.charAt(prefix))) {
            prefix--;
        }
        return name.substring(prefix + 1);
    }

    private static boolean separator(char character) {
        return character == ':' || character == '/' || character == '#';
    }

    static Optional<TypeDeclaration> type(JsonObject node) {
        return ElmModel.get().type(typeName(node));
    }

    /** Whether an object says no more than which node is meant. */
    static boolean pointsOnly(JsonObject node) {
        for (String key : node.members().keySet()) {
            if (!reserved(key)) {
                return false;
            }
        }
        return true;
    }

    /** The text under the first of the keys that is there; of an array the first item. */
    static String text(JsonObject node, String... keys) {
        for (String key : keys) {
            JsonValue value = node.members().get(key);
            if (value instanceof JsonScalar scalar) {
                return scalar.text();
            }
            if (value != null) {
                return value.each().findFirst().map(NodeKeys::scalar).orElse("");
            }
        }
        return "";
    }

    private static @Nullable String scalar(JsonValue value) {
        return value instanceof JsonScalar scalar ? scalar.text() : null;
    }
}
