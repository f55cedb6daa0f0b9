package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.sync.report.FindingJson;
import org.elmport.validation.CheckedDocument;

/** What the rules say about a file, as one line of JSON. */
final class ValidationJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ValidationJson() {}

    static String line(String file, CheckedDocument report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("profile", report.profile());
            json.writeNumberField("errors", report.findings().count(Severity.ERROR));
            json.writeNumberField("warnings", report.findings().count(Severity.WARNING));
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.inOrder()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
