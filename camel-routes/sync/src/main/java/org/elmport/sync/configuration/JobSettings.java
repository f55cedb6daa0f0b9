package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.List;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of a job besides those of its source, mapping and target. */
public final class JobSettings {

    static final Setting<String> PLUGIN = Setting.of("plugin", SettingType.TEXT)
            .required()
            .summary("The name of the plugin; see: elmport plugins")
            .example("csv")
            .build();

    static final Setting<Path> REPORT_DIRECTORY = Setting.of("directory", SettingType.PATH)
            .summary("Where report.html and findings.json of each run are written.")
            .example("reports")
            .build();

    static final Setting<Path> CROSSWALK = Setting.of("crosswalk", SettingType.PATH)
            .summary("A CSV file with the institution's own pairs of codes, which come before those of Elmport.")
            .example("codes.csv")
            .build();

    static final Setting<Boolean> PUBLISH_INCOMPLETE = Setting.of("publish-incomplete", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether what the source brings is published although it left out a part of its lists: then"
                    + " records are added and changed, and none is removed.")
            .example("false")
            .build();

    private JobSettings() {}

    /** The settings of a job that belong to none of its parts. */
    public static List<Setting<?>> job() {
        return List.of(PUBLISH_INCOMPLETE, ItemSettings.RETENTION);
    }

    /** The file of the institution's own code pairs, below {@code mapping}. */
    public static Setting<Path> crosswalk() {
        return CROSSWALK;
    }

    /** The settings below {@code report}. */
    public static List<Setting<?>> report() {
        return List.of(REPORT_DIRECTORY);
    }
}
