package org.elmport.sync.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A page that needs nothing else: no network, no other file. */
public final class PageTemplate {

    private final Template template;

    private PageTemplate(Template template) {
        this.template = template;
    }

    /** Reads a template that lies beside a class. */
    public static PageTemplate beside(Class<?> place, String name) {
        try (InputStream bytes = place.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the template " + name + " is missing from the jar");
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return new PageTemplate(Mustache.compiler().defaultValue("").compile(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the page in UTF-8; the stream stays open. */
    public void write(Object content, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        template.execute(content, writer);
        writer.flush();
    }
}
