package org.elmport.sync.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.elmport.sync.report.PageTemplate;

/** Writes a plan as one page that a course office reads, prints and signs off; it needs no network and no other file. */
public final class PlanHtml {

    private static final PageTemplate PAGE = PageTemplate.beside(PlanHtml.class, "plan.html");

    private PlanHtml() {}

    /** Writes the page of a plan in UTF-8; the stream stays open. */
    public static void write(Path plan, OutputStream out) throws IOException {
        PAGE.write(PlanPage.of(plan), out);
    }
}
