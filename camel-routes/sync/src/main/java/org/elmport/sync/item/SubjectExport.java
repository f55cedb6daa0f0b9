package org.elmport.sync.item;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeadLetters;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.SubjectData;

/** Writes what a job keeps of persons as JSON, in words that need no knowledge of the ledger. */
final class SubjectExport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SubjectData data;
    private final DeadLetters letters;
    private final Optional<PayloadCipher> cipher;

    SubjectExport(SubjectData data, DeadLetters letters, Optional<PayloadCipher> cipher) {
        this.data = data;
        this.letters = letters;
        this.cipher = cipher;
    }

    /**
     * Writes all of it; the stream stays open.
     *
     * @param erased when the person was erased before, if that still holds
     * @return how many things there are
     */
    int write(String job, Optional<Instant> erased, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("job", job);
            if (erased.isPresent()) {
                json.writeStringField("erased", erased.get().toString());
            }
            int things = items(json) + remembered(json);
            json.writeEndObject();
            json.writeRaw('\n');
            return things;
        }
    }

    private int items(JsonGenerator json) throws IOException {
        int things = 0;
        json.writeArrayFieldStart("items");
        for (SubjectData.Item item : data.items()) {
            item(json, item);
            things++;
        }
        json.writeEndArray();
        return things;
    }

    private int remembered(JsonGenerator json) throws IOException {
        int things = 0;
        json.writeArrayFieldStart("remembered");
        for (SubjectData.Memory memory : data.memory()) {
            json.writeStartObject();
            json.writeStringField("name", memory.key());
            content(json, "value", memory.value());
            json.writeEndObject();
            things++;
        }
        json.writeEndArray();
        return things;
    }

    private void item(JsonGenerator json, SubjectData.Item item) throws IOException {
        DeliverableKey key = item.item().key();
        json.writeStartObject();
        json.writeStringField("person", item.subject());
        json.writeStringField("profile", key.profile());
        json.writeStringField("kind", key.kind());
        json.writeStringField("key", key.key());
        known(json, "record", item.item().record().toString().strip());
        known(json, "source", item.source());
        json.writeBooleanField("wantedAtTarget", item.live());
        Optional<byte[]> content = data.content(key);
        if (content.isPresent()) {
            content(json, "content", content.get());
        }
        json.writeArrayFieldStart("deliveries");
        for (DeliveryState delivery : data.deliveries(key)) {
            delivery(json, delivery);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadLetters");
        for (DeadLetter letter : data.letters(key)) {
            letter(json, letter);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static void delivery(JsonGenerator json, DeliveryState delivery) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", delivery.target());
        json.writeStringField("state", delivery.state().name().toLowerCase(Locale.ROOT));
        if (delivery.deliveredAt().isPresent()) {
            json.writeStringField("at", delivery.deliveredAt().get().toString());
        }
        known(json, "remoteId", delivery.remoteId());
        known(json, "receipt", delivery.receipt());
        json.writeEndObject();
    }

    private void letter(JsonGenerator json, DeadLetter letter) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", letter.code());
        json.writeStringField("reason", letter.reason());
        json.writeStringField("failedAt", letter.failedAt().toString());
        if (letter.kept()) {
            content(json, "content", letters.payload(letter.id(), cipher));
        }
        json.writeEndObject();
    }

    /** As JSON where it is JSON, as text where it is text, else as Base64. */
    private static void content(JsonGenerator json, String name, byte[] content) throws IOException {
        Optional<String> text = text(content);
        Optional<JsonNode> tree = text.isPresent() ? tree(content) : Optional.empty();
        if (tree.isPresent()) {
            json.writeFieldName(name);
            MAPPER.writeTree(json, tree.get());
        } else if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeBinaryField(name, content);
        }
    }

    private static Optional<JsonNode> tree(byte[] content) {
        try {
            return Optional.of(MAPPER.readTree(content)).filter(JsonNode::isContainerNode);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
