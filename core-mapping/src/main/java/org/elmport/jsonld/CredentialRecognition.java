package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;

/** Recognises credentials by the outermost keys of a document, in any order, without keeping anything of it. */
public final class CredentialRecognition {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private CredentialRecognition() {}

    /**
     * Whether a document is a credential, a presentation, the envelope of an upload, or a sealed file; false for what
     * is no JSON.
     *
     * @param document the bytes; not closed, read as far as needed
     * @throws IOException if the bytes cannot be read
     */
    public static boolean recognises(InputStream document) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            return parser.nextToken() == JsonToken.START_OBJECT && outermost(parser);
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    private static boolean outermost(JsonParser parser) throws IOException {
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (key) {
                case "credential", "credentialSubject", "verifiableCredential" -> {
                    return true;
                }
                case "payload" -> {
                    return value == JsonToken.VALUE_STRING;
                }
                case "@graph" -> {
                    return false;
                }
                case "type", "@type" -> {
                    if (types(parser)) {
                        return true;
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return false;
    }

    private static boolean types(JsonParser parser) throws IOException {
        boolean found = verifiable(parser);
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                found |= verifiable(parser);
                parser.skipChildren();
            }
        }
        return found;
    }

    private static boolean verifiable(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && switch (parser.getText()) {
                    case "VerifiableCredential",
                            "VerifiablePresentation",
                            "EuropeanDigitalCredential",
                            "EuropeanDigitalPresentation" -> true;
                    default -> false;
                };
    }
}
