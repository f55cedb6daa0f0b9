package org.elmport.sync;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingOptions;
import org.elmport.rule.RuleVocabulary;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.plan.GuardFinding;
import org.elmport.validation.DocumentCheck;

/**
 * The checks of a job over what it is about to publish. The records pass all the same, so an error is a warning in the
 * report; where the job says so, it is an objection of the guard as well.
 */
final class CatalogueChecks {

    private final CheckConfiguration configuration;
    private final RuleVocabulary vocabulary;
    private final FindingSink findings;
    private long errors;

    CatalogueChecks(CheckConfiguration configuration, MappingOptions mapping, FindingSink findings) {
        this.configuration = configuration;
        this.vocabulary = new RuleVocabulary(mapping.codeLists(), mapping.unknownCodes());
        this.findings = findings;
    }

    /** What speaks against the run; nothing where errors are only reported. */
    List<Finding> objections(CatalogueDataset dataset, Instant now) throws IOException {
        List<Finding> objections = new ArrayList<>();
        for (String profile : configuration.profiles()) {
            errors = 0;
            DocumentCheck.by(profile)
                    .with(vocabulary)
                    .asOf(now)
                    .level(configuration.level())
                    .markedOnly(configuration.markedOnly())
                    .check(dataset, this::found);
            if (errors > 0 && configuration.onError() == CheckConfiguration.OnError.REFUSE) {
                objections.add(Finding.of(
                        GuardFinding.CHECK_FAILED,
                        RecordReference.NONE,
                        SourcePointer.NONE,
                        "",
                        "the check by " + profile + " finds " + errors + (errors == 1 ? " error" : " errors")));
            }
        }
        return objections;
    }

    private void found(Finding finding) {
        errors += finding.error() ? 1 : 0;
        findings.add(finding.error() ? finding.withSeverity(Severity.WARNING) : finding);
    }
}
