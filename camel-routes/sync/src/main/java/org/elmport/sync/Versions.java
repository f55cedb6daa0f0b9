package org.elmport.sync;

import org.elmport.mapping.CatalogueMapping;
import org.elmport.sync.ledger.MadeBy;

/** What makes entities out of records, by its versions. */
final class Versions {

    private static final String UNPACKAGED = "unpackaged";

    private Versions() {}

    /** The mapping and the code lists are of the version of the library. */
    static MadeBy madeBy(CatalogueMapping mapping) {
        String library = CatalogueMapping.class.getPackage().getImplementationVersion();
        String version = library == null ? UNPACKAGED : library;
        return new MadeBy(version, version, mapping.options().profile().version());
    }
}
