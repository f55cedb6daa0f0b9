package org.elmport.target.file;

import java.util.List;
import java.util.Optional;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;

/**
 * Writes a dataset to a file, for a web server or a national authority to take it from. Whoever reads the file meanwhile
 * sees the previous one or the new one, never a part.
 */
public final class FileTargetPlugin implements TargetPlugin {

    /** Made by {@link java.util.ServiceLoader}. */
    public FileTargetPlugin() {}

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String summary() {
        return "Writes the dataset to a file, which is replaced in one step and only when its content changes.";
    }

    @Override
    public List<Setting<?>> settings() {
        return FileTargetSettings.ALL;
    }

    @Override
    public List<OwnPlace> ownPlaces(Settings settings) {
        return settings
                .find(FileTargetSettings.PATH)
                .map(path -> DatasetFiles.of(path, settings.get(FileTargetSettings.FORMAT)))
                .orElse(List.of())
                .stream()
                .map(file -> OwnPlace.file(FileTargetSettings.PATH, file))
                .toList();
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return new FileDatasetTarget(settings, lost);
    }

    @Override
    public Optional<HeldDataset> heldDataset(Settings settings) throws TargetException {
        return FileHeldDataset.find(settings);
    }
}
