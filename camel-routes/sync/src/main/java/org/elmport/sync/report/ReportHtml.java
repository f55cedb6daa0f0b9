package org.elmport.sync.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the report of a run as one page that needs nothing else: no network, no other file. */
public final class ReportHtml {

    private static final Template PAGE = load();

    private ReportHtml() {}

    /** Writes the page in UTF-8; the stream stays open. */
    public static void write(RunReport report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        PAGE.execute(ReportPage.of(report), writer);
        writer.flush();
    }

    private static Template load() {
        try (InputStream bytes = ReportHtml.class.getResourceAsStream("report.html")) {
            if (bytes == null) {
                throw new IllegalStateException("the template of the report is missing from the jar");
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return Mustache.compiler().defaultValue("").compile(reader);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
