package org.elmport.sync.configuration;

import java.util.List;
import java.util.Map;
import org.elmport.annex.AnnexLevel;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.rule.RuleProfile;
import org.elmport.validation.DocumentCheck;

/** The settings below {@code check}. */
public final class CheckSettings {

    private static final SettingType<AnnexLevel> LEVEL = new SettingType<>(
            String.join(" or ", AnnexLevel.words()),
            value -> AnnexLevel.named(value.toString())
                    .orElseThrow(
                            () -> new IllegalArgumentException("must be " + String.join(" or ", AnnexLevel.words()))));

    static final Setting<List<String>> PROFILES = Setting.of("profiles", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("What the catalogue is checked by in each run, besides the rules that every record must keep:"
                    + " annex-1 for the standard elements of micro-credentials, loq-3.1.0 for readers of that version.")
            .example("annex-1")
            .build();

    static final Setting<AnnexLevel> ANNEX_LEVEL = Setting.of("level", LEVEL)
            .defaultValue(AnnexLevel.RECOMMENDATION_2022)
            .summary("How strict annex-1 is.")
            .example("dc4eu-euhemc")
            .build();

    static final Setting<Boolean> MARKED_ONLY = Setting.of("marked-only", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether annex-1 looks at entries with the type \"Short learning programme\" only.")
            .example("true")
            .build();

    static final Setting<CheckConfiguration.OnError> ON_ERROR = Setting.of(
                    "on-error", SettingType.oneOf(CheckConfiguration.OnError.class))
            .defaultValue(CheckConfiguration.OnError.WARN)
            .summary("What comes of an error that these checks find: warn reports it as a warning and publishes the"
                    + " record, refuse lets the guard refuse the run.")
            .example("refuse")
            .build();

    private CheckSettings() {}

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(PROFILES, ANNEX_LEVEL, MARKED_ONLY, ON_ERROR);
    }

    /** The profiles that a catalogue can be checked by. */
    private static boolean forCatalogues(String profile) {
        return DocumentCheck.profiles().contains(profile)
                && RuleProfile.named(profile).filter(RuleProfile::credential).isEmpty();
    }

    static CheckConfiguration read(String path, Map<String, ?> raw, SettingsReader reader) {
        Settings settings = reader.read(path, declared(), raw);
        List<String> known = DocumentCheck.profiles().stream()
                .filter(CheckSettings::forCatalogues)
                .toList();
        for (String profile : settings.get(PROFILES)) {
            if (!known.contains(profile)) {
                reader.problem(
                        path + ".profiles",
                        profile + " is no profile of catalogues; there are: " + String.join(", ", known));
            }
        }
        return new CheckConfiguration(
                settings.get(PROFILES).stream().filter(known::contains).toList(),
                settings.get(ANNEX_LEVEL),
                settings.get(MARKED_ONLY),
                settings.get(ON_ERROR));
    }
}
