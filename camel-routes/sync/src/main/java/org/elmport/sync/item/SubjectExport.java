package org.elmport.sync.item;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.SubjectData;

/** Writes what a job keeps of persons as JSON, in words that need no knowledge of the ledger. */
final class SubjectExport {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SubjectData data;
    private final JsonGenerator json;

    private SubjectExport(SubjectData data, JsonGenerator json) {
        this.data = data;
        this.json = json;
    }

    /** Writes all of it; the stream stays open. */
    static int write(SubjectData data, String job, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("job", job);
            int things = new SubjectExport(data, json).write();
            json.writeEndObject();
            json.writeRaw('\n');
            return things;
        }
    }

    private int write() throws IOException {
        int things = 0;
        json.writeArrayFieldStart("items");
        for (SubjectData.Item item : data.items()) {
            item(item);
            things++;
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remembered");
        for (SubjectData.Memory memory : data.memory()) {
            json.writeStartObject();
            json.writeStringField("name", memory.key());
            content("value", memory.value());
            json.writeEndObject();
            things++;
        }
        json.writeEndArray();
        return things;
    }

    private void item(SubjectData.Item item) throws IOException {
        DeliverableKey key = item.item().key();
        json.writeStartObject();
        json.writeStringField("profile", key.profile());
        json.writeStringField("kind", key.kind());
        json.writeStringField("key", key.key());
        json.writeStringField("record", item.item().record().toString());
        json.writeStringField("source", item.source());
        json.writeBooleanField("wantedAtTarget", item.live());
        Optional<byte[]> content = data.content(key);
        if (content.isPresent()) {
            content("content", content.get());
        }
        json.writeArrayFieldStart("deliveries");
        for (DeliveryState delivery : data.deliveries(key)) {
            delivery(delivery);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadLetters");
        for (DeadLetter letter : data.letters(key)) {
            letter(letter);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void delivery(DeliveryState delivery) throws IOException {
        json.writeStartObject();
        json.writeStringField("target", delivery.target());
        json.writeStringField("state", delivery.state().name().toLowerCase(java.util.Locale.ROOT));
        if (delivery.deliveredAt().isPresent()) {
            json.writeStringField("at", delivery.deliveredAt().get().toString());
        }
        json.writeStringField("remoteId", delivery.remoteId());
        json.writeStringField("receipt", delivery.receipt());
        json.writeEndObject();
    }

    private void letter(DeadLetter letter) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", letter.code());
        json.writeStringField("reason", letter.reason());
        json.writeStringField("failedAt", letter.failedAt().toString());
        json.writeEndObject();
    }

    /** As JSON where it is JSON, else as Base64. */
    private void content(String name, byte[] content) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(content);
            if (node.isContainerNode()) {
                json.writeFieldName(name);
                MAPPER.writeTree(json, node);
                return;
            }
        } catch (IOException notJson) {
            // written as bytes
            json.writeBinaryField(name, content);
            return;
        }
        json.writeBinaryField(name, content);
    }
}
