package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.ElementResult;
import org.elmport.annex.MicroCredentialReport;
import org.elmport.annex.RuleResult;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.sync.report.FindingJson;

/** The tables as JSON: one object for each micro-credential, and one with {@code file} for each document after it. */
final class AnnexJson implements AnnexPrinter {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes the content of one object. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private final PrintWriter out;

    AnnexJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void report(MicroCredentialReport report) {
        line(json -> {
            json.writeStringField("id", report.id());
            json.writeStringField("title", report.title());
            json.writeStringField("form", report.form().name().toLowerCase(Locale.ROOT));
            json.writeStringField("level", report.level().word());
            json.writeNumberField("line", report.place().line());
            json.writeBooleanField("complete", report.complete());
            json.writeArrayFieldStart("elements");
            for (ElementResult result : report.elements()) {
                element(json, result);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("rules");
            for (RuleResult result : report.rules()) {
                json.writeStringField(result.rule().code(), word(result.state()));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
        });
    }

    private static void element(JsonGenerator json, ElementResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", result.element().number());
        json.writeStringField("element", word(result.element()));
        json.writeBooleanField("mandatory", result.element().mandatory());
        json.writeStringField("state", word(result.state()));
        json.writeArrayFieldStart("places");
        for (String place : result.places()) {
            json.writeString(place);
        }
        json.writeEndArray();
        json.writeStringField("summary", result.summary());
        json.writeStringField("missing", result.missing());
        json.writeStringField("remedy", result.remedy());
        json.writeEndObject();
    }

    @Override
    public void summary(String file, AnnexSummary summary) {
        line(json -> {
            json.writeStringField("file", file);
            json.writeNumberField("microCredentials", summary.microCredentials());
            json.writeNumberField("complete", summary.complete());
            json.writeNumberField("errors", summary.findings().count(Severity.ERROR));
            json.writeNumberField("warnings", summary.findings().count(Severity.WARNING));
            json.writeArrayFieldStart("findings");
            for (Finding finding : summary.findings().kept()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
        });
    }

    private void line(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.println(text);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
