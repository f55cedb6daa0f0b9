package org.elmport.sync.configuration;

import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.plan.GuardLimits;

/** The settings below {@code guard}. */
public final class GuardSettings {

    private static final SettingType<Integer> PERCENT = numbers("whole number from 0 to 100", 100);
    private static final SettingType<Integer> NUMBER = numbers("whole number of at least 0", Integer.MAX_VALUE);

    static final Setting<Integer> REMOVALS = Setting.of("removals", NUMBER)
            .defaultValue(GuardLimits.STANDARD.removals())
            .summary("So many records may be removed at once, whatever their share.")
            .example("25")
            .build();

    static final Setting<Integer> REMOVAL_SHARE = Setting.of("removal-share", PERCENT)
            .defaultValue(GuardLimits.STANDARD.removalShare())
            .summary("This share of the published records may be removed at once, in percent, whatever their number. A"
                    + " run that would remove more than both is refused.")
            .example("5")
            .build();

    static final Setting<Integer> FILL_FALL = Setting.of("fill-fall", PERCENT)
            .defaultValue(GuardLimits.STANDARD.fillFall())
            .summary("By so many percentage points a field that every reader expects may become emptier at once.")
            .example("20")
            .build();

    static final Setting<List<String>> WATCHED = Setting.of("watched", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("Further fields that are watched in the same way.")
            .example("LearningOpportunity.description")
            .build();

    private GuardSettings() {}

    private static SettingType<Integer> numbers(String words, int most) {
        return new SettingType<>(words, value -> {
            int number = SettingType.INTEGER.reader().apply(value);
            if (number < 0 || number > most) {
                throw new IllegalArgumentException("must be a " + words);
            }
            return number;
        });
    }

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(REMOVALS, REMOVAL_SHARE, FILL_FALL, WATCHED);
    }

    static GuardLimits read(String path, Map<String, ?> raw, SettingsReader reader) {
        Settings settings = reader.read(path, declared(), raw);
        return new GuardLimits(
                settings.get(REMOVALS), settings.get(REMOVAL_SHARE), settings.get(FILL_FALL), settings.get(WATCHED));
    }
}
