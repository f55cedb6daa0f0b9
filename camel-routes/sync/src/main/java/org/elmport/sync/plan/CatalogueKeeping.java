package org.elmport.sync.plan;

import java.util.Optional;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.KeptUpdate;

/**
 * What a run keeps of its catalogue, for later runs that read only what has changed.
 *
 * @param digest of all results of the mapping, where they are kept; they are the same when it is
 * @param same what to write when all of them are as they were
 * @param changed what to write when any of them is not
 */
public record CatalogueKeeping(Optional<Hash> digest, Optional<KeptUpdate> same, Optional<KeptUpdate> changed) {

    /** Nothing is kept, and what was kept stays. */
    public static final CatalogueKeeping NONE =
            new CatalogueKeeping(Optional.empty(), Optional.empty(), Optional.empty());
}
