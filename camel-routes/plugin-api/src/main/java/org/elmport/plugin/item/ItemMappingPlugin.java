package org.elmport.plugin.item;

import java.util.List;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;

/**
 * Knows how records become the things of one profile. Found by {@link java.util.ServiceLoader}; its name is the profile,
 * such as {@code esc}, and {@link org.elmport.plugin.TargetPlugin#itemProfile()} says which one a target takes. Its
 * settings stand below its name, below {@code mapping} in a job:
 *
 * <pre>
 * mapping:
 *   time-zone: Europe/Helsinki
 *   esc:
 *     institution: "999999999"
 * </pre>
 */
public interface ItemMappingPlugin extends Plugin {

    /** Its settings, without those that all mappings have. */
    @Override
    List<Setting<?>> settings();

    /** Whether it makes something that tells about persons; a job then needs a key for its ledger. */
    default boolean personal() {
        return true;
    }

    /** The mapping for one run. */
    ItemMapping open(Settings settings, ItemMappingContext context);
}
