package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.List;
import org.elmport.dataset.Dataset;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** A target that keeps nothing. */
final class HandMadeTarget implements TargetPlugin {

    static final Setting<Path> PLACE = Setting.of("place", SettingType.PATH)
            .summary("Where it would keep something.")
            .example("drawer")
            .build();

    @Override
    public String name() {
        return "drawer";
    }

    @Override
    public String summary() {
        return "A target that keeps nothing.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PLACE);
    }

    @Override
    public List<OwnPlace> ownPlaces(Settings settings) {
        return settings.find(PLACE).map(place -> OwnPlace.folder(PLACE, place)).stream()
                .toList();
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return new DatasetTarget() {
            @Override
            public Receipt deliver(Dataset dataset) {
                return new Receipt(false, List.of());
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
