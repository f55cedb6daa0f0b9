package org.elmport.sync.item;

import java.time.Clock;
import java.util.List;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.sync.configuration.ItemConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.Lease;

/** The kinds of things of a job, for work that reads no source. */
final class ItemKinds {

    private ItemKinds() {}

    /** Those that the mapping makes, in the order of delivery, and what else the ledger holds. */
    static List<String> of(JobConfiguration job, ItemLedger ledger, Lease held, Clock clock) {
        ItemConfiguration items = job.items().orElseThrow();
        ItemMappingContext context = new ItemMappingContext(
                finding -> {}, clock, ledger.pseudonyms(), ledger.memory(held), job.mapping(), ServiceFinder.NONE);
        try (ItemMapping mapping = items.mapping().open(items.settings(), context)) {
            return ledger.kinds(mapping.kinds());
        }
    }
}
