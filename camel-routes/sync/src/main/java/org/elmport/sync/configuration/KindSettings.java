package org.elmport.sync.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.elmport.mapping.KindOptions;
import org.elmport.mapping.LearningOutcomePolicy;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** The settings below the name of one kind of record. */
final class KindSettings {

    static final Setting<String> HOMEPAGE_PATTERN = text(
            "homepage-pattern",
            "The public page of a record that has none; {id} and {code} stand for its identifier and code.",
            "https://www.uni.example/courses/{code}");
    static final Setting<LearningOutcomePolicy> LEARNING_OUTCOMES = Setting.of(
                    "learning-outcomes", SettingType.oneOf(LearningOutcomePolicy.class))
            .defaultValue(LearningOutcomePolicy.HOLD_BACK)
            .summary("What to do where the source has no learning outcomes: hold the record back, or make one"
                    + " outcome from the title, with a finding.")
            .example("hold-back")
            .build();
    static final Setting<Boolean> WITHOUT_OFFERING = Setting.of("without-offering", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether it is published as an undated opportunity where no offering leads to it.")
            .example("true")
            .build();
    static final Setting<String> FIELD_OF_EDUCATION =
            text("isced-f", "The field of education (ISCED-F 2013) of records without.", "0613");
    static final Setting<String> LANGUAGE = text("language", "The language of instruction of records without.", "en");
    static final Setting<String> COUNTRY = text("country", "The country of places without.", "FI");
    static final Setting<String> LEARNING_SETTING =
            text("learning-setting", "Formal or non-formal, for records without.", "formal");
    static final Setting<String> AWARDING_BODY = text(
            "awarding-body", "The awarding body of records without, by its identifier in the source.", "uni.example");
    static final Setting<String> TYPE = text("type", "The type of opportunity of records without.", "course");
    static final Setting<String> MODE = text("mode", "The form of participation of records without.", "presential");

    static final List<Setting<?>> DECLARED = List.of(
            HOMEPAGE_PATTERN,
            LEARNING_OUTCOMES,
            WITHOUT_OFFERING,
            FIELD_OF_EDUCATION,
            LANGUAGE,
            COUNTRY,
            LEARNING_SETTING,
            AWARDING_BODY,
            TYPE,
            MODE);

    private KindSettings() {}

    private static Setting<String> text(String name, String summary, String example) {
        return Setting.of(name, SettingType.TEXT)
                .summary(summary)
                .example(example)
                .build();
    }

    static KindOptions read(String path, Object raw, SettingsReader reader) {
        KindOptions.Builder options = KindOptions.builder();
        Settings settings = reader.read(path, DECLARED, Sections.section(path, raw, reader));
        options.learningOutcomes(settings.get(LEARNING_OUTCOMES)).withoutOffering(settings.get(WITHOUT_OFFERING));
        Map<Setting<String>, BiConsumer<KindOptions.Builder, String>> texts = new LinkedHashMap<>();
        texts.put(HOMEPAGE_PATTERN, KindOptions.Builder::homepagePattern);
        texts.put(FIELD_OF_EDUCATION, KindOptions.Builder::fieldOfEducation);
        texts.put(LANGUAGE, KindOptions.Builder::language);
        texts.put(COUNTRY, KindOptions.Builder::country);
        texts.put(LEARNING_SETTING, KindOptions.Builder::learningSetting);
        texts.put(AWARDING_BODY, KindOptions.Builder::awardingBodyId);
        texts.put(TYPE, KindOptions.Builder::type);
        texts.put(MODE, KindOptions.Builder::mode);
        texts.forEach((setting, apply) -> settings.find(setting).ifPresent(value -> apply.accept(options, value)));
        return options.build();
    }
}
