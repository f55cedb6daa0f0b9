package org.elmport.sync.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;

/**
 * Writes a plan as JSON while its changes are found. The last member is the hash of everything before it, so that a plan
 * that was edited does not pass for the one that was signed off.
 */
final class PlanWriter {

    static final int FORMAT = 1;
    static final String BEFORE_HASH = ",\n  \"hash\" : \"";
    static final String BEHIND_HASH = "\"\n}\n";

    /** So many removals are remembered, to be told where the plan is not looked at. */
    private static final int MOST_REMOVALS = 1_000;

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final OutputStream out;
    private final Hashing hashing = Hashing.plain();
    private final JsonGenerator json;
    private final List<Change> removals = new ArrayList<>();

    PlanWriter(OutputStream out, String job) throws IOException {
        this.out = out;
        this.json = FACTORY.createGenerator(new FilterOutputStream(out) {
            @Override
            public void write(int octet) throws IOException {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                hashing.add(bytes, from, length);
                out.write(bytes, from, length);
            }
        });
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENTER);
        printer.indentArraysWith(INDENTER);
        json.setPrettyPrinter(printer);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("job", job);
        json.writeArrayFieldStart("changes");
    }

    /** What the plan removes, as far as it is remembered. */
    List<Change> removals() {
        return List.copyOf(removals);
    }

    void write(Change change) throws IOException {
        if (change.type() == Change.Type.REMOVED && removals.size() < MOST_REMOVALS) {
            removals.add(change);
        }
        json.writeStartObject();
        json.writeStringField("change", change.type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kind", change.key().kind());
        json.writeStringField("key", change.key().key());
        json.writeStringField("recordKind", change.record().kind());
        json.writeStringField("record", change.record().id());
        if (!change.name().isEmpty()) {
            json.writeStringField("name", change.name());
        }
        if (change.before().isPresent()) {
            json.writeStringField("before", change.before().get().hex());
        }
        if (change.after().isPresent()) {
            json.writeStringField("after", change.after().get().hex());
        }
        properties(change.properties());
        json.writeEndObject();
    }

    private void properties(List<PropertyChange> properties) throws IOException {
        if (properties.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("properties");
        for (PropertyChange property : properties) {
            json.writeStartObject();
            json.writeStringField("path", property.path());
            values("before", property.before());
            values("after", property.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void values(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** How a plan ends. */
    static String ending(Hash hash) {
        return BEFORE_HASH + hash.hex() + BEHIND_HASH;
    }

    /** Ends the plan; gives its hash. */
    Hash finish(PlanHead head, List<QuarantinedRecord> quarantined) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("quarantined");
        for (QuarantinedRecord record : quarantined) {
            json.writeStartObject();
            json.writeStringField("recordKind", record.record().kind());
            json.writeStringField("record", record.record().id());
            values("reasons", record.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("profile", head.profile());
        json.writeNumberField("generation", head.generation());
        json.writeStringField("fingerprint", head.fingerprint().hex());
        counts(head);
        selection(head.selection());
        values("refusals", head.refusals());
        if (head.repairs()) {
            answers(head.answers());
        }
        json.flush();
        Hash hash = hashing.finish();
        out.write(ending(hash).getBytes(StandardCharsets.UTF_8));
        return hash;
    }

    private void counts(PlanHead head) throws IOException {
        ChangeCounts counts = head.counts();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("added", counts.added());
        json.writeNumberField("changed", counts.changed());
        json.writeNumberField("removed", counts.removed());
        json.writeNumberField("unchanged", counts.unchanged());
        json.writeNumberField("removedRecords", head.removedRecords());
        json.writeNumberField("heldBack", head.heldBack());
        json.writeEndObject();
    }

    private void answers(TargetAnswers answers) throws IOException {
        json.writeObjectFieldStart("answers");
        json.writeBooleanField("listed", answers.listed());
        json.writeNumberField("untold", answers.untold());
        json.writeEndObject();
    }

    private void selection(PlanSelection selection) throws IOException {
        json.writeObjectFieldStart("selection");
        if (selection.record().isPresent()) {
            json.writeStringField("record", selection.record().get());
        }
        if (selection.limit().isPresent()) {
            json.writeNumberField("limit", selection.limit().getAsInt());
        }
        json.writeBooleanField("removals", selection.removals());
        if (selection.since().isPresent()) {
            json.writeStringField("since", selection.since().get().toString());
        }
        json.writeEndObject();
    }
}
