package org.elmport.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Reads a document with Jackson and writes the same tokens: what JSON costs where nothing is mapped. */
final class JsonCopy {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonCopy() {}

    static void copy(byte[] document, OutputStream out) {
        try (JsonParser parser = FACTORY.createParser(document);
                JsonGenerator generator = FACTORY.createGenerator(out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
