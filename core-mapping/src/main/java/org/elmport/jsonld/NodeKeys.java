package org.elmport.jsonld;

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
        return types == null
                ? List.of()
                : types.each()
                        .filter(JsonScalar.class::isInstance)
                        .map(type -> local(((JsonScalar) type).text()))
                        .toList();
    }

    static boolean hasType(JsonObject node, String name) {
        return typeNames(node).contains(name);
    }

    private static String local(String name) {
        int prefix = Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
        return name.substring(prefix + 1);
    }

    static Optional<TypeDeclaration> type(JsonObject node) {
        return ElmModel.get().type(typeName(node));
    }

    /** Whether an object says no more than which node is meant. */
    static boolean pointsOnly(JsonObject node) {
        return node.members().keySet().stream().allMatch(NodeKeys::reserved);
    }

    /** The text under the first of the keys that is there; of an array the first item. */
    static String text(JsonObject node, String... keys) {
        for (String key : keys) {
            JsonValue value = node.members().get(key);
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
