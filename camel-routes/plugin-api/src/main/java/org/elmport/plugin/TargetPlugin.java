package org.elmport.plugin;

import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.setting.Settings;

/** Delivers to a place outside. Each kind of delivery is a method; a plugin implements those it knows. */
public interface TargetPlugin extends Plugin {

    /**
     * Starts one delivery of a whole dataset.
     *
     * @param lost takes what the form or version that the target wants cannot carry
     * @throws TargetException when the target cannot be reached
     */
    DatasetTarget openDataset(Settings settings, FindingSink lost) throws TargetException;

    /**
     * What the target holds now, where it can say so; empty where it cannot, or holds nothing.
     *
     * @throws TargetException when the target cannot be reached
     */
    default Optional<HeldDataset> heldDataset(Settings settings) throws TargetException {
        return Optional.empty();
    }
}
