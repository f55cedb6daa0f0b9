package org.elmport.annex;

import java.util.function.Consumer;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/**
 * Checks the entries of a catalogue. All entities are surveyed first, in any order, then the same entities are shown
 * once more, and each specification or qualification gives a report. Between the two only fingerprints and a few bits
 * of each entity are kept. Not for several threads at once.
 */
public final class CatalogueAnnex {

    private final AnnexOptions options;
    private final CatalogueTable table = new CatalogueTable();
    private final EscoRules esco;
    private final FindingSink findings;

    /**
     * Starts with an empty catalogue.
     *
     * @param findings takes all findings, those of the reports included
     */
    public CatalogueAnnex(AnnexOptions options, FindingSink findings) {
        this.options = options;
        this.findings = findings;
        this.esco = new EscoRules(options, findings);
    }

    /** Takes an entity the first time. */
    public void survey(Entity entity, SourcePointer place) {
        if (entity instanceof LearningOutcome outcome) {
            RecordReference record = new RecordReference("LearningOutcome", outcome.id());
            table.outcome(outcome, esco.broken(outcome.relatedESCOSkill(), record, place));
        } else {
            table.take(entity);
        }
    }

    /** Takes an entity once more, when all have been surveyed; reports it if it is a micro-credential. */
    public void report(Entity entity, SourcePointer place, Consumer<MicroCredentialReport> reports) {
        if (!(entity instanceof AchievementSpecification specification)) {
            return;
        }
        CatalogueGatherer gatherer = new CatalogueGatherer(table, options);
        if (gatherer.wanted(specification)) {
            MicroCredentialReport report =
                    new ReportMaker(options.level()).report(gatherer.gather(specification, place));
            for (Finding finding : report.findings()) {
                findings.add(finding);
            }
            reports.accept(report);
        }
    }
}
