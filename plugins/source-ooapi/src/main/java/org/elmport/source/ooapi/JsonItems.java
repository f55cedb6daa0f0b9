package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The objects of a file one by one, so that a file may be larger than the memory. A file holds one object, a list of
 * objects, or a page: an object with a list named items.
 */
final class JsonItems implements AutoCloseable {

    private enum Shape {
        SINGLE,
        LIST,
        PAGE
    }

    private final JsonParser parser;
    private final Shape shape;
    private long index = -1;

    private JsonItems(JsonParser parser, Shape shape) {
        this.parser = parser;
        this.shape = shape;
    }

    /** Opens a file before its first object. */
    static JsonItems open(Path file, ObjectMapper mapper) throws IOException {
        Shape shape = shape(file, mapper);
        JsonParser parser = parser(file, mapper);
        try {
            parser.nextToken();
            if (shape == Shape.PAGE) {
                seekItems(parser);
            }
            return new JsonItems(parser, shape);
        } catch (IOException unreadable) {
            parser.close();
            throw unreadable;
        }
    }

    /** Goes on to the next object: the parser then stands at its first token. False when there is none. */
    boolean advance() throws IOException {
        index++;
        if (shape == Shape.SINGLE) {
            return index == 0 || end();
        }
        return parser.nextToken() != JsonToken.END_ARRAY || end();
    }

    JsonParser parser() {
        return parser;
    }

    /** The place of the object in the file, as a JSON pointer. */
    String pointer() {
        return switch (shape) {
            case SINGLE -> "";
            case LIST -> "/" + index;
            case PAGE -> "/items/" + index;
        };
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Reads what follows the last object, so that a file that breaks off there is not taken for a whole one. */
    private boolean end() throws IOException {
        while (parser.nextToken() != null) {
            if (shape != Shape.PAGE) {
                throw new IOException("more follows after the end of the JSON value");
            }
        }
        return false;
    }

    private static Shape shape(Path file, ObjectMapper mapper) throws IOException {
        try (JsonParser parser = parser(file, mapper)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new IOException("the file is empty");
            }
            if (first == JsonToken.START_ARRAY) {
                return Shape.LIST;
            }
            return first == JsonToken.START_OBJECT && seekItems(parser) ? Shape.PAGE : Shape.SINGLE;
        }
    }

    /** Goes to the start of the list named items. */
    private static boolean seekItems(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean items = parser.currentName().equals("items");
            if (parser.nextToken() == JsonToken.START_ARRAY && items) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static JsonParser parser(Path file, ObjectMapper mapper) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return mapper.createParser(in);
    }
}
