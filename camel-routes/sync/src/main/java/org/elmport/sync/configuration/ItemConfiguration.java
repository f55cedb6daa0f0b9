package org.elmport.sync.configuration;

import java.time.Period;
import java.util.Optional;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.setting.Settings;

/**
 * How a job makes things that are delivered one by one.
 *
 * @param mapping makes them
 * @param settings its settings
 * @param retention how long the personal content of what is settled stays in the ledger; as long as the ledger when empty
 * @param seal with what the target seals them; empty where it does not
 */
public record ItemConfiguration(
        ItemMappingPlugin mapping, Settings settings, Optional<Period> retention, Optional<SealConfiguration> seal) {

    /** Things that are not sealed. */
    public ItemConfiguration(ItemMappingPlugin mapping, Settings settings, Optional<Period> retention) {
        this(mapping, settings, retention, Optional.empty());
    }
}
