package org.elmport.plugin;

import java.util.List;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/**
 * What every plugin says about itself. Plugins are found by {@link java.util.ServiceLoader}, under {@link SourcePlugin},
 * {@link TargetPlugin}, {@link org.elmport.plugin.item.ItemMappingPlugin}, {@link ValidatorPlugin} or
 * {@link org.elmport.plugin.seal.SealPlugin}; they keep no state of their own.
 */
public interface Plugin {

    /** The name by which configurations call it, in lower case, such as {@code ooapi}. */
    String name();

    /** What it does, in one sentence. */
    String summary();

    /** The settings it takes, in the order in which people should read them. */
    List<Setting<?>> settings();

    /**
     * What is wrong with settings that are right each by itself, such as two that exclude each other. Asked after
     * reading and before anything starts; the path of a problem is the name of its setting.
     */
    default List<SettingProblem> problems(Settings settings) {
        return List.of();
    }

    /** The kinds of finding that only this plugin makes. */
    default List<FindingCode> findingCodes() {
        return List.of();
    }
}
