package org.elmport.sync.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.elmport.finding.Finding;
import org.elmport.finding.SourcePointer;

/** Writes a finding for machines: the same names in every report and command. */
public final class FindingJson {

    private FindingJson() {}

    /** Writes one finding as an object; what is unknown is left out. */
    public static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code().code());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        text(json, "recordKind", finding.record().kind());
        text(json, "record", finding.record().id());
        place(json, finding.source());
        text(json, "elmPath", finding.elmPath());
        json.writeStringField("message", finding.message());
        json.writeStringField("remedy", finding.remedy());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, SourcePointer place) throws IOException {
        if (place.equals(SourcePointer.NONE)) {
            return;
        }
        json.writeObjectFieldStart("source");
        text(json, "resource", place.resource());
        if (place.line() > 0) {
            json.writeNumberField("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberField("column", place.column());
        }
        text(json, "path", place.path());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
