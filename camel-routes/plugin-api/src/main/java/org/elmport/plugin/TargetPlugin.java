package org.elmport.plugin;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.setting.Settings;

/**
 * Delivers to a place outside. Each kind of delivery is a method; a plugin implements those it knows: a target takes
 * whole datasets, or things one by one.
 */
public interface TargetPlugin extends Plugin {

    /** Whether it takes whole datasets, by {@link #openDataset}. */
    default boolean takesDatasets() {
        return true;
    }

    /**
     * Files and folders that one job alone may write.
     *
     * @param settings those that were read; asked while problems are still being gathered, so one that is required may be
     *     missing
     */
    default List<OwnPlace> ownPlaces(Settings settings) {
        return List.of();
    }

    /**
     * Starts one delivery of a whole dataset.
     *
     * @param lost takes what the form or version that the target wants cannot carry
     * @throws TargetException when the target cannot be reached, or takes no datasets
     */
    default DatasetTarget openDataset(Settings settings, FindingSink lost) throws TargetException {
        throw new TargetException(
                TargetException.Fault.UNUSABLE,
                "the target " + name() + " takes no datasets",
                "Choose another target for the catalogue; see: elmport plugins");
    }

    /**
     * What the target holds now, where it can say so; empty where it cannot, or holds nothing.
     *
     * @throws TargetException when the target cannot be reached
     */
    default Optional<HeldDataset> heldDataset(Settings settings) throws TargetException {
        return Optional.empty();
    }

    /**
     * The profile of the things that it takes one by one, by {@link #openItems}; a job to it then makes them with the
     * {@link org.elmport.plugin.item.ItemMappingPlugin} of that name. Empty where it takes whole datasets only.
     */
    default Optional<String> itemProfile() {
        return Optional.empty();
    }

    /**
     * Whether it seals what it takes one by one, and so needs {@link TargetContext#sealing()}.
     *
     * @param settings its settings
     */
    default boolean seals(Settings settings) {
        return false;
    }

    /**
     * Starts to deliver things one by one; empty where the target takes whole datasets only.
     *
     * @throws TargetException when the target cannot be reached
     */
    default Optional<ItemTarget> openItems(Settings settings, TargetContext context) throws TargetException {
        return Optional.empty();
    }

    /**
     * Starts to offer by HTTP what was published, where the target can do that and the settings ask for it.
     *
     * @throws TargetException when it cannot listen
     */
    default Optional<PublicationServer> serve(Settings settings) throws TargetException {
        return Optional.empty();
    }
}
