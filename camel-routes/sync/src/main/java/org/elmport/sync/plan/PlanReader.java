package org.elmport.sync.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.elmport.finding.RecordReference;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;

/** Reads plans, and refuses one that is not as it was written. Changes are read one by one. */
public final class PlanReader {

    private static final int ENDING =
            PlanWriter.BEFORE_HASH.length() + 2 * Hash.BYTES + PlanWriter.BEHIND_HASH.length();
    private static final int DEPTH = 20;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build());

    private PlanReader() {}

    /**
     * The head of a plan.
     *
     * @throws UnreadablePlanException when it is no plan, or was edited
     */
    public static PlanHead head(Path file) throws IOException {
        return read(file, change -> {}, record -> {});
    }

    /**
     * The head of a plan, and its content one by one.
     *
     * @throws UnreadablePlanException when it is no plan, or was edited
     */
    public static PlanHead read(Path file, Consumer<Change> changes, Consumer<QuarantinedRecord> quarantined)
            throws IOException {
        Hash hash = verified(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = MAPPER.createParser(in)) {
            ObjectNode head = JsonNodeFactory.instance.objectNode();
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "changes" -> each(json, node -> changes.accept(change(node)));
                    case "quarantined" -> each(json, node -> quarantined.accept(quarantined(node)));
                    default -> head.set(name, MAPPER.readTree(json));
                }
            }
            return head(head, hash);
        } catch (com.fasterxml.jackson.core.JsonProcessingException
                | IllegalArgumentException
                | DateTimeParseException unreadable) {
            throw new UnreadablePlanException(file + " is no plan of this version of Elmport", unreadable);
        }
    }

    private static void each(JsonParser json, Consumer<JsonNode> nodes) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = MAPPER.readTree(json);
            nodes.accept(node);
        }
    }

    private static Hash verified(Path file) throws IOException {
        long length = Files.size(file) - ENDING;
        if (length <= 0) {
            throw new UnreadablePlanException(file + " is no plan", null);
        }
        Hashing hashing = Hashing.plain();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] chunk = new byte[1 << 16];
            long left = length;
            while (left > 0) {
                int count = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (count < 0) {
                    break;
                }
                hashing.add(chunk, 0, count);
                left -= count;
            }
            Hash hash = hashing.finish();
            if (!PlanWriter.ending(hash).equals(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                throw new UnreadablePlanException(file + " is not as it was written", null);
            }
            return hash;
        }
    }

    private static PlanHead head(JsonNode head, Hash hash) {
        if (head.path("format").asInt() != PlanWriter.FORMAT) {
            throw new IllegalArgumentException("format " + head.path("format"));
        }
        JsonNode counts = head.path("counts");
        JsonNode selection = head.path("selection");
        return new PlanHead(
                head.path("job").asText(),
                head.path("profile").asText(),
                head.path("generation").asLong(),
                Hash.parse(head.path("fingerprint").asText()),
                new ChangeCounts(
                        counts.path("added").asLong(),
                        counts.path("changed").asLong(),
                        counts.path("removed").asLong(),
                        counts.path("unchanged").asLong()),
                counts.path("removedRecords").asLong(),
                counts.path("heldBack").asLong(),
                new PlanSelection(
                        selection.has("record")
                                ? Optional.of(selection.path("record").asText())
                                : Optional.empty(),
                        selection.has("limit")
                                ? OptionalInt.of(selection.path("limit").asInt())
                                : OptionalInt.empty(),
                        selection.path("removals").asBoolean(),
                        selection.has("since")
                                ? Optional.of(
                                        Instant.parse(selection.path("since").asText()))
                                : Optional.empty()),
                texts(head.path("refusals")),
                answers(head.path("answers")),
                hash);
    }

    private static TargetAnswers answers(JsonNode answers) {
        return answers.isMissingNode()
                ? TargetAnswers.WHOLE
                : new TargetAnswers(
                        answers.path("listed").asBoolean(),
                        answers.path("untold").asLong());
    }

    private static Change change(JsonNode node) {
        List<PropertyChange> properties = new ArrayList<>();
        node.path("properties")
                .forEach(property -> properties.add(new PropertyChange(
                        property.path("path").asText(),
                        texts(property.path("before")),
                        texts(property.path("after")))));
        return new Change(
                Change.Type.valueOf(node.path("change").asText().toUpperCase(Locale.ROOT)),
                DeliverableKey.entity(
                        node.path("kind").asText(), node.path("key").asText()),
                reference(node),
                node.path("name").asText(),
                hash(node, "before"),
                hash(node, "after"),
                properties);
    }

    private static QuarantinedRecord quarantined(JsonNode node) {
        return new QuarantinedRecord(reference(node), texts(node.path("reasons")));
    }

    private static RecordReference reference(JsonNode node) {
        return new RecordReference(
                node.path("recordKind").asText(), node.path("record").asText());
    }

    private static Optional<Hash> hash(JsonNode node, String name) {
        return node.has(name) ? Optional.of(Hash.parse(node.path(name).asText())) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
