package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the report of a run that broke off, for people, machines and build servers; streams stay open. */
public final class BrokenRunForms {

    private static final PageTemplate PAGE = PageTemplate.beside(BrokenRunForms.class, "broken-run.html");

    private BrokenRunForms() {}

    /** Writes a page in UTF-8. */
    public static void html(BrokenRun run, OutputStream out) throws IOException {
        PAGE.write(run, out);
    }

    /** Writes one JSON object. */
    public static void json(BrokenRun run, OutputStream out) throws IOException {
        JsonForm.write(out, json -> {
            json.writeStringField("job", run.job());
            json.writeStringField("source", run.source());
            json.writeStringField("target", run.target());
            json.writeStringField("outcome", run.outcome());
            json.writeStringField("reason", run.reason());
            json.writeStringField("remedy", run.remedy());
        });
    }

    /** Writes the form of JUnit: one case, which failed. */
    public static void junit(BrokenRun run, OutputStream out) throws IOException {
        String failure = (run.reason() + "\n" + run.remedy()).strip();
        JunitCase.write(run.job(), List.of(JunitCase.of("run", "the run came to its end", List.of(failure))), out);
    }
}
