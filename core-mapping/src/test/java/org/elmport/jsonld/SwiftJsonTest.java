package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.elmport.finding.Finding;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read straight from the bytes is what is read by tokens, with the same places, or is left to those. */
class SwiftJsonTest {

    private static final String[] TEXTS = {
        "",
        "en",
        "Grundlagen der Küstenökologie",
        "\\u00e9t\\u00C9",
        "a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t",
        "\uD83C\uDF0A und \\uD83C\\uDF0A",
        "eight or more plain letters",
        "eight or more, then \\n and an ending: é",
        "A".repeat(1_500),
        "B".repeat(1_499) + "C",
        "A".repeat(1_600),
        "É".repeat(1_200)
    };
    private static final String[] SCALARS = {"0", "-1", "12.50", "1e5", "-0.1E-7", "true", "false", "null", "7E+2"};
    private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n", "\r", "\t ", "\n    "};
    private static final String[] BYTES = {
        "", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "0", "-", ".", "e", "u", "\u0000", "\u001F", "é", "n"
    };

    @Test
    void randomDocumentsAreReadAsByTokens() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] document = document(new SplittableRandom(seed));
            assertThat(swiftly(document))
                    .as("seed %d", seed)
                    .isEqualTo(byTokens(document))
                    .isPresent();
        }
    }

    @Test
    void brokenDocumentsAreReadAsByTokensOrLeftToThem() throws IOException {
        int left = 0;
        for (int seed = 0; seed < 8_000; seed++) {
            // given
            SplittableRandom random = new SplittableRandom(seed);
            String whole = new String(document(random), StandardCharsets.ISO_8859_1);
            int place = random.nextInt(whole.length());
            String other = BYTES[random.nextInt(BYTES.length)];
            String broken = whole.substring(0, place) + other + whole.substring(place + random.nextInt(2));
            byte[] document = broken.getBytes(StandardCharsets.ISO_8859_1);

            // when
            Optional<String> swiftly = swiftly(document);

            // then
            if (swiftly.isPresent()) {
                assertThat(swiftly).as("seed %d", seed).isEqualTo(byTokens(document));
            }
            left += swiftly.isEmpty() ? 1 : 0;
        }
        assertThat(left).isBetween(2_000, 7_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{\"a\":1} x",
                "{\"a\":1,}",
                "{\"a\":[1,]}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":1e}",
                "{\"a\":tru}",
                "{\"a\":nullx}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"b\nc\"}",
                "{\"a\":\"\uFFFD\"}",
                "{\"a\":1,\"a\":2}",
                "{\"id\":7}",
                "{\"\\u0061\":1}",
                "{\"a\":1",
                "{\"a\"",
                "{\"a",
                "{\"a\":\"b\\"
            })
    void whatIsWrongOrUnusualIsLeftToTheTokens(String document) {
        assertThat(swiftly(document.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreLeftToTheTokens() {
        assertThat(swiftly(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'}))
                .isEmpty();
    }

    @Test
    void limitsAreLeftToTheTokens() {
        byte[] document = "{\"a\":{\"b\":[\"cdefg\"]}}".getBytes(StandardCharsets.UTF_8);
        assertThat(SwiftJson.read(document, document.length, new DocumentLimits(4, 5, document.length)))
                .isPresent();
        assertThat(SwiftJson.read(document, document.length, new DocumentLimits(2, 5, document.length)))
                .isEmpty();
        assertThat(SwiftJson.read(document, document.length, new DocumentLimits(4, 4, document.length)))
                .isEmpty();
        assertThat(SwiftJson.read(document, document.length, new DocumentLimits(4, 5, document.length - 1)))
                .isEmpty();
    }

    @Test
    void aPictureThatStandsThereTwiceIsHeldOnce() {
        // given
        String picture = "QUJD".repeat(500);
        String text = "{\"a\":\"" + picture + "\",\"b\":\"" + picture + "\",\"c\":\"" + picture + "QUJD\"}";

        // when
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonValue.JsonObject read = SwiftJson.read(bytes, bytes.length, EdcJsonLdReader.DEFAULT_LIMITS)
                .orElseThrow();

        // then
        assertThat(NodeKeys.text(read, "b")).isSameAs(NodeKeys.text(read, "a")).isEqualTo(picture);
        assertThat(NodeKeys.text(read, "c")).isEqualTo(picture + "QUJD");
    }

    /** The value with all places, or nothing. */
    private static Optional<String> swiftly(byte[] document) {
        return SwiftJson.read(document, document.length, EdcJsonLdReader.DEFAULT_LIMITS)
                .map(JsonValue::toString);
    }

    private static Optional<String> byTokens(byte[] document) throws IOException {
        List<Finding> findings = new ArrayList<>();
        JsonReports reports = new JsonReports(new DocumentCursor("document"), findings::add);
        List<JsonValue> values = new ArrayList<>();
        new GuardedJson(new DocumentCursor("document"), reports, EdcJsonLdReader.DEFAULT_LIMITS)
                .read(new java.io.ByteArrayInputStream(document), parser -> values.add(whole(parser, reports)));
        return findings.isEmpty() ? values.stream().map(JsonValue::toString).findFirst() : Optional.empty();
    }

    private static JsonValue whole(JsonParser parser, JsonReports reports) throws IOException {
        parser.nextToken();
        JsonValue value = new JsonTree(parser, reports).read();
        assertThat(parser.nextToken()).isNull();
        return value;
    }

    private static byte[] document(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        text.append(pick(random, SPACES));
        object(random, text, 0);
        text.append(pick(random, SPACES));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void object(SplittableRandom random, StringBuilder text, int depth) {
        text.append('{').append(pick(random, SPACES));
        int members = random.nextInt(5);
        for (int i = 0; i < members; i++) {
            text.append(i == 0 ? "" : ",").append(pick(random, SPACES));
            text.append('"')
                    .append(i == 1 ? "title" : i == 2 ? "schlüssel" : "key" + i)
                    .append('"');
            text.append(pick(random, SPACES)).append(':').append(pick(random, SPACES));
            value(random, text, depth + 1);
            text.append(pick(random, SPACES));
        }
        text.append('}');
    }

    private static void value(SplittableRandom random, StringBuilder text, int depth) {
        switch (random.nextInt(depth > 4 ? 3 : 5)) {
            case 0 -> text.append(pick(random, SCALARS));
            case 3 -> object(random, text, depth);
            case 4 -> array(random, text, depth);
            default -> text.append('"').append(pick(random, TEXTS)).append('"');
        }
    }

    private static void array(SplittableRandom random, StringBuilder text, int depth) {
        text.append('[').append(pick(random, SPACES));
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) {
            text.append(i == 0 ? "" : ",").append(pick(random, SPACES));
            value(random, text, depth + 1);
            text.append(pick(random, SPACES));
        }
        text.append(']');
    }

    private static String pick(SplittableRandom random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
