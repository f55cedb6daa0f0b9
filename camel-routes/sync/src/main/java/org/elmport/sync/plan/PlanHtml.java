package org.elmport.sync.plan;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a plan as one page that a course office reads, prints and signs off; it needs no network and no other file. */
public final class PlanHtml {

    private static final Template PAGE = load();

    private PlanHtml() {}

    /** Writes the page of a plan in UTF-8; the stream stays open. */
    public static void write(Path plan, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        PAGE.execute(PlanPage.of(plan), writer);
        writer.flush();
    }

    private static Template load() {
        try (InputStream bytes = PlanHtml.class.getResourceAsStream("plan.html")) {
            if (bytes == null) {
                throw new IllegalStateException("the template of the plan is missing from the jar");
            }
            return Mustache.compiler().defaultValue("").compile(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
