package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * A fault of a whole answer.
 *
 * @param change what it makes of the right answer
 */
record AnswerFault(UnaryOperator<Reply> change) implements Fault {

    private static final List<String> OPTIONAL_PROPERTIES = List.of(
            "addresses",
            "resources",
            "educationSpecification",
            "validTo",
            "firstStartDate",
            "enrollment",
            "consumers",
            "ext");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String LOGIN_PAGE = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>"
            + "<form method=\"post\"><input name=\"user\"><input type=\"password\" name=\"password\"></form></body></html>\n";

    static AnswerFault tooManyRequests(Optional<String> retryAfter) {
        Reply reply = Reply.problem(429, "Too many requests", "Please come back later");
        Reply answer =
                retryAfter.map(value -> reply.withHeader("Retry-After", value)).orElse(reply);
        return new AnswerFault(right -> answer);
    }

    static AnswerFault status(int status) {
        return new AnswerFault(right -> Reply.problem(status, "Simulated failure", "Told to answer with " + status));
    }

    static AnswerFault slowBody(Duration pause) {
        return new AnswerFault(right -> right.with(Delivery.after(pause)));
    }

    static AnswerFault truncatedJson() {
        return new AnswerFault(right -> right.withBody(Arrays.copyOf(right.body(), right.body().length / 2)));
    }

    static AnswerFault connectionLost() {
        return new AnswerFault(right -> right.with(Delivery.CUT));
    }

    static AnswerFault loginPage() {
        return new AnswerFault(right -> Reply.of(200, "text/html; charset=utf-8", LOGIN_PAGE));
    }

    static AnswerFault byteOrderMark() {
        return new AnswerFault(right -> right.withBody(joined(BYTE_ORDER_MARK, right.body())));
    }

    static AnswerFault gzip() {
        return new AnswerFault(
                right -> right.withBody(compressed(right.body())).withHeader("Content-Encoding", "gzip"));
    }

    static AnswerFault nullForAbsent() {
        return new AnswerFault(AnswerFault::withNulls);
    }

    static AnswerFault hugeBody(long bytes) {
        return new AnswerFault(right -> right.withBody("{\"items\":[\"".getBytes(StandardCharsets.UTF_8))
                .with(Delivery.padded(bytes)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(body);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to memory", failure);
        }
        return bytes.toByteArray();
    }

    private static Reply withNulls(Reply right) {
        if (!right.json()) {
            return right;
        }
        JsonNode document = Json.read(right.body());
        if (document.has("items")) {
            document.get("items").forEach(AnswerFault::addNulls);
        } else {
            addNulls(document);
        }
        return right.withBody(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void addNulls(JsonNode item) {
        if (item instanceof ObjectNode object) {
            OPTIONAL_PROPERTIES.stream().filter(name -> !object.has(name)).forEach(object::putNull);
        }
    }
}
