package org.elmport.app;

import java.nio.file.Path;
import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.vocabulary.Crosswalks;

/** The mapping of a job, with the installed packs, and the institution's own codes before those of Elmport. */
final class Mappings {

    private Mappings() {}

    static CatalogueMapping of(MappingOptions options, Optional<Path> crosswalk, FindingSink findings)
            throws CommandFailure {
        Crosswalks crosswalks = crosswalk
                .map(file -> Crosswalks.standard().with(file, findings))
                .orElseGet(Crosswalks::standard);
        return CatalogueMapping.with(options.toBuilder()
                .codeLists(Packs.codeLists())
                .crosswalks(crosswalks)
                .build());
    }
}
