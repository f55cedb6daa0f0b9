package org.elmport.validation;

import java.io.IOException;
import org.elmport.annex.AnnexFinding;
import org.elmport.annex.AnnexOptions;
import org.elmport.annex.CatalogueAnnex;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.rule.DocumentRules;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;

/** Checks what was put together from the records of a source; findings name the record that gave the entity. */
final class CatalogueCheck {

    private final CatalogueDataset dataset;
    private final FindingSink findings;
    private RecordReference record = RecordReference.NONE;
    private SourcePointer pointer = SourcePointer.NONE;
    private long microCredentials;

    CatalogueCheck(CatalogueDataset dataset, FindingSink findings) {
        this.dataset = dataset;
        this.findings = findings;
    }

    void rules(RuleProfile profile, RuleVocabulary vocabulary) throws IOException {
        try (DocumentRules rules = new DocumentRules(profile, new DocumentCursor(""), this::found, vocabulary)) {
            dataset.send(this::next, rules);
            next(RecordReference.NONE, SourcePointer.NONE);
            rules.finish();
        }
    }

    /** The catalogue goes by twice: what is said about a micro-credential stands in several entities. */
    void annex(AnnexOptions options) throws IOException {
        CatalogueAnnex annex = new CatalogueAnnex(options, this::found);
        dataset.send(this::next, new EntityBuilder(entity -> annex.survey(entity, pointer)));
        dataset.send(
                this::next, new EntityBuilder(entity -> annex.report(entity, pointer, report -> microCredentials++)));
        next(RecordReference.NONE, SourcePointer.NONE);
        if (microCredentials == 0) {
            found(Finding.of(
                    AnnexFinding.NO_MICRO_CREDENTIAL,
                    record,
                    pointer,
                    "",
                    "nothing in the catalogue is a micro-credential"));
        }
    }

    private void next(RecordReference of, SourcePointer read) {
        record = of;
        pointer = read;
    }

    private void found(Finding finding) {
        findings.add(record.equals(RecordReference.NONE) ? finding : finding.about(record, pointer));
    }
}
