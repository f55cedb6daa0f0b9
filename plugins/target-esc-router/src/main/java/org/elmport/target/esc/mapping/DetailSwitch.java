package org.elmport.target.esc.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.card.OptionalDetail;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/**
 * The switch of one detail that the router can do without, and the basis on which it is sent. One without the other is
 * refused before anything starts.
 */
record DetailSwitch(OptionalDetail detail, Setting<Boolean> sent, Setting<String> basis) {

    /** All of them, in the order of the settings. */
    static final List<DetailSwitch> ALL = List.of(
            of(OptionalDetail.FULL_NAME, "name", "the names of students are", ""),
            of(OptionalDetail.EMAIL, "email", "the first mail address of each student is", ""),
            of(OptionalDetail.ACADEMIC_LEVEL, "level", "the level of study is", ""),
            of(OptionalDetail.PICTURE, "picture", "the pictures of students are", " See picture-folder."),
            of(
                    OptionalDetail.DISPLAY_NAME,
                    "display-name",
                    "the name on each card is",
                    " Anybody who has the number of a card can read it."));

    private static DetailSwitch of(OptionalDetail detail, String word, String what, String further) {
        return new DetailSwitch(
                detail,
                Setting.of("send-" + word, SettingType.TRUTH)
                        .defaultValue(false)
                        .summary("Whether " + what + " sent; needs " + word + "-basis." + further)
                        .example("false")
                        .build(),
                Setting.of(word + "-basis", SettingType.TEXT)
                        .summary("The legal basis on which " + what + " sent, in the words of the institution.")
                        .example("public task, privacy notice of 2026, section 4")
                        .build());
    }

    /** The settings of all of them. */
    static List<Setting<?>> settings() {
        List<Setting<?>> settings = new ArrayList<>();
        ALL.forEach(detail -> settings.addAll(List.of(detail.sent, detail.basis)));
        return settings;
    }

    /** The bases of the details that are sent. */
    static Map<OptionalDetail, String> bases(Settings settings) {
        Map<OptionalDetail, String> bases = new EnumMap<>(OptionalDetail.class);
        ALL.stream()
                .filter(detail -> settings.get(detail.sent))
                .forEach(detail ->
                        bases.put(detail.detail, detail.stated(settings).orElse("")));
        return bases;
    }

    static List<SettingProblem> problems(Settings settings) {
        return ALL.stream()
                .filter(detail ->
                        settings.get(detail.sent) && detail.stated(settings).isEmpty())
                .map(detail -> new SettingProblem(
                        detail.basis.name(),
                        "must state on what basis it is sent, because " + detail.sent.name()
                                + " is true; without a basis it may not be sent"))
                .toList();
    }

    private Optional<String> stated(Settings settings) {
        return settings.find(basis).map(String::strip).filter(text -> !text.isEmpty());
    }
}
