package org.elmport.source.ooapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How much JSON is taken at most, so that no answer and no file can exhaust the memory. */
final class JsonLimits {

    /** Objects and lists within each other; the deepest of the standard is about 10. */
    static final int MAX_DEPTH = 64;

    /** Characters of one text. */
    static final int MAX_TEXT_CHARACTERS = 2_000_000;

    /** Digits of one number. */
    static final int MAX_NUMBER_DIGITS = 100;

    /** Characters of the name of a field. */
    static final int MAX_NAME_CHARACTERS = 1_000;

    /** Bytes of one file. */
    static final long MAX_FILE_BYTES = 8L << 30;

    private JsonLimits() {}

    /** A reader that keeps to the limits, and numbers to their digits. */
    static ObjectMapper mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_TEXT_CHARACTERS)
                .maxNumberLength(MAX_NUMBER_DIGITS)
                .maxNameLength(MAX_NAME_CHARACTERS)
                .maxDocumentLength(MAX_FILE_BYTES)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                // a message that quotes the document could quote a person
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * Whether the JSON ends where more should come: it was cut off.
     *
     * @param length the bytes there are
     */
    static boolean brokenOff(JsonProcessingException fault, long length) {
        JsonLocation place = fault.getLocation();
        return fault instanceof JsonEOFException || (place != null && place.getByteOffset() >= length);
    }
}
