package org.elmport.sync.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the report of a run about a target as one JSON object. */
public final class TargetReportJson {

    private TargetReportJson() {}

    /** Writes the report; the stream stays open. */
    public static void write(TargetReport report, OutputStream out) throws IOException {
        JsonForm.write(out, json -> {
            json.writeStringField("job", report.job());
            json.writeStringField("target", report.target());
            json.writeStringField("work", report.work());
            json.writeStringField("outcome", report.outcome());
            if (report.plan().isPresent()) {
                json.writeStringField("plan", report.plan().get());
            }
            json.writeObjectFieldStart("counts");
            for (TargetReport.Count count : report.counts()) {
                json.writeNumberField(count.name(), count.count());
            }
            json.writeEndObject();
            verdicts(json, report);
            things(json, report);
            json.writeNumberField("moreThings", report.moreThings());
            JsonForm.counts(json, "findingCounts", report.findingCounts());
            JsonForm.findings(json, report.findings());
            JsonForm.words(json, "files", report.files());
        });
    }

    private static void verdicts(JsonGenerator json, TargetReport report) throws IOException {
        json.writeArrayFieldStart("verdicts");
        for (TargetReport.Verdict verdict : report.verdicts()) {
            json.writeStartObject();
            json.writeStringField("name", verdict.name());
            json.writeBooleanField("holds", verdict.holds());
            JsonForm.words(json, "failures", verdict.failures());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void things(JsonGenerator json, TargetReport report) throws IOException {
        json.writeArrayFieldStart("things");
        for (TargetReport.Thing thing : report.things()) {
            json.writeStartObject();
            json.writeStringField("state", thing.state());
            json.writeStringField("kind", thing.kind());
            json.writeStringField("key", thing.key());
            if (!thing.record().isEmpty()) {
                json.writeStringField("record", thing.record());
            }
            if (!thing.reason().isEmpty()) {
                json.writeStringField("reason", thing.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
