package org.elmport.jsonld;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON value with its place in the document; one entity at a time is held this way. */
sealed interface JsonValue {

    /** The line, from 1. */
    int line();

    /** The column, from 1. */
    int column();

    /** The value itself, or the members of an array. */
    default Stream<JsonValue> each() {
        return Stream.of(this);
    }

    /** An object, with its keys in the order of the document. */
    record JsonObject(int line, int column, Map<String, JsonValue> members) implements JsonValue {}

    /** An array. */
    record JsonArray(int line, int column, List<JsonValue> items) implements JsonValue {

        @Override
        public Stream<JsonValue> each() {
            return items.stream().flatMap(JsonValue::each);
        }
    }

    /** A string, a number or a truth value, as written; and whether it is a string. */
    record JsonScalar(int line, int column, String text, boolean string) implements JsonValue {}

    /** Nothing, which JSON-LD takes as if the key were absent. */
    record JsonNull(int line, int column) implements JsonValue {

        @Override
        public Stream<JsonValue> each() {
            return Stream.empty();
        }
    }
}
