package org.elmport.sync.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.elmport.plugin.CrawlSummary;

/** Writes the report of a run as one JSON object. */
public final class ReportJson {

    private ReportJson() {}

    /** Writes the report; the stream stays open. */
    public static void write(RunReport report, OutputStream out) throws IOException {
        JsonForm.write(out, json -> {
            head(json, report);
            changes(json, report);
            kinds(json, report);
            organisations(json, report);
            JsonForm.counts(json, "entities", report.entities());
            fillRates(json, report);
            if (!report.deliveries().isEmpty()) {
                JsonForm.counts(json, "deliveries", report.deliveries());
            }
            JsonForm.counts(json, "findingCounts", report.findingCounts());
            JsonForm.counts(json, "severityCounts", report.severityCounts());
            JsonForm.findings(json, report.findings());
            skippedFiles(json, report);
        });
    }

    private static void head(JsonGenerator json, RunReport report) throws IOException {
        json.writeStringField("job", report.job());
        json.writeStringField("source", report.source());
        json.writeBooleanField("whole", report.whole());
        if (report.delivered().isPresent()) {
            DeliveredChanges part = report.delivered().get();
            json.writeObjectFieldStart("changesOnly");
            json.writeStringField("since", part.since().toString());
            json.writeNumberField("delivered", part.delivered());
            json.writeNumberField("kept", part.kept());
            json.writeEndObject();
        }
        json.writeNumberField("read", report.read());
        json.writeNumberField("published", report.published());
        json.writeNumberField("heldBack", report.heldBack());
    }

    private static void changes(JsonGenerator json, RunReport report) throws IOException {
        if (report.changes().isEmpty()) {
            return;
        }
        PublishedChanges changes = report.changes().get();
        json.writeObjectFieldStart("changes");
        json.writeStringField("outcome", changes.outcome());
        json.writeStringField("plan", changes.plan());
        json.writeNumberField("added", changes.added());
        json.writeNumberField("changed", changes.changed());
        json.writeNumberField("removed", changes.removed());
        json.writeNumberField("unchanged", changes.unchanged());
        JsonForm.words(json, "refusals", changes.refusals());
        removals(json, changes.removals());
        if (changes.undelivered().isPresent()) {
            UndeliveredChanges undelivered = changes.undelivered().get();
            json.writeObjectFieldStart("undeliveredBefore");
            json.writeStringField("runs", undelivered.runs());
            json.writeNumberField("added", undelivered.added());
            json.writeNumberField("changed", undelivered.changed());
            json.writeNumberField("removed", undelivered.removed());
            removals(json, undelivered.removals());
            json.writeEndObject();
        }
        freshness(json, changes.freshness());
        json.writeEndObject();
    }

    private static void removals(JsonGenerator json, List<PublishedChanges.RemovedItem> removals) throws IOException {
        json.writeArrayFieldStart("removals");
        for (PublishedChanges.RemovedItem removal : removals) {
            json.writeStartObject();
            json.writeStringField("kind", removal.kind());
            json.writeStringField("key", removal.key());
            json.writeStringField("record", removal.record());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void freshness(JsonGenerator json, Freshness freshness) throws IOException {
        json.writeObjectFieldStart("freshness");
        if (freshness.publishedBefore().isPresent()) {
            json.writeStringField(
                    "publishedBefore", freshness.publishedBefore().get().toString());
        }
        if (freshness.sourceUnchangedSince().isPresent()) {
            json.writeStringField(
                    "sourceUnchangedSince",
                    freshness.sourceUnchangedSince().get().toString());
        }
        json.writeEndObject();
    }

    private static void kinds(JsonGenerator json, RunReport report) throws IOException {
        json.writeArrayFieldStart("kinds");
        for (KindCount kind : report.kinds()) {
            json.writeStartObject();
            json.writeStringField("kind", kind.kind());
            json.writeNumberField("read", kind.read());
            json.writeNumberField("published", kind.published());
            json.writeNumberField("heldBack", kind.heldBack());
            json.writeNumberField("withdrawn", kind.withdrawn());
            JsonForm.counts(json, "reasons", kind.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void organisations(JsonGenerator json, RunReport report) throws IOException {
        json.writeArrayFieldStart("organisations");
        for (OrganisationCount organisation : report.organisations()) {
            json.writeStartObject();
            json.writeStringField("id", organisation.id());
            json.writeStringField("name", organisation.name());
            json.writeNumberField("published", organisation.published());
            json.writeNumberField("heldBack", organisation.heldBack());
            JsonForm.counts(json, "reasons", organisation.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fillRates(JsonGenerator json, RunReport report) throws IOException {
        json.writeArrayFieldStart("fillRates");
        for (FillRate rate : report.fillRates()) {
            json.writeStartObject();
            json.writeStringField("type", rate.type());
            json.writeStringField("property", rate.property());
            json.writeNumberField("filled", rate.filled());
            json.writeNumberField("total", rate.total());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void skippedFiles(JsonGenerator json, RunReport report) throws IOException {
        json.writeArrayFieldStart("skippedFiles");
        for (CrawlSummary.SkippedFile file : report.skippedFiles()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
