package org.elmport.sync;

import java.util.ArrayList;
import java.util.List;
import org.elmport.dataset.KeptResults;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.record.RecordKind;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.Hash;
import org.elmport.vocabulary.CrosswalkEntry;

/** All that could make the results of a mapping come out otherwise although the source delivers the same. */
final class MadeWith {

    private MadeWith() {}

    static Hash hash(JobConfiguration job, CatalogueMapping mapping) {
        List<String> lines = new ArrayList<>();
        lines.add(KeptResults.form());
        lines.add(Versions.madeBy(mapping).toString());
        lines.add(job.source().name());
        lines.add(job.sourceSettings().toString());
        options(mapping.options(), lines);
        return Hash.ofText(String.join("\n", lines));
    }

    private static void options(MappingOptions options, List<String> lines) {
        lines.add(options.baseIri());
        lines.add(options.zone().getId());
        lines.add(options.defaultTextLanguage());
        for (RecordKind kind : RecordKind.values()) {
            lines.add(options.kind(kind).toString());
        }
        lines.add(options.institution().toString());
        lines.add(options.unknownCodes().toString());
        lines.add(options.nationalFramework().toString());
        lines.add(String.valueOf(options.includeWithdrawn()));
        lines.add(options.asOf().toString());
        lines.add(options.profile().toString());
        lines.add(options.codeLists().packIdentity());
        options.crosswalks().entries().map(CrosswalkEntry::toString).sorted().forEach(lines::add);
    }
}
