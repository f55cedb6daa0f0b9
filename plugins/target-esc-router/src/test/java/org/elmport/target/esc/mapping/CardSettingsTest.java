package org.elmport.target.esc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.card.OptionalDetail;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.junit.jupiter.api.Test;

class CardSettingsTest {

    @Test
    void withoutASwitchNothingMoreIsSent() {
        assertThat(CardSettings.options(MappingRun.settings(Map.of())).bases()).isEmpty();
    }

    @Test
    void eachDetailNeedsItsSwitchAndItsBasisAndEverythingIsToldAtOnce() {
        // given
        List<SettingProblem> problems = new ArrayList<>();

        // when
        MappingRun.settings(
                Map.of(
                        "send-name", true,
                        "send-email", true,
                        "email-basis", " ",
                        "send-level", true,
                        "level-basis", "public task",
                        "send-display-name", true,
                        "send-picture", true,
                        "status-words", Map.of("verloren", "lost"),
                        "type-words", Map.of("karte", "card"),
                        "read-learners", false),
                problems);

        // then
        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder(
                        "name-basis",
                        "email-basis",
                        "picture-basis",
                        "display-name-basis",
                        "status-words.verloren",
                        "type-words.karte",
                        "picture-folder",
                        "read-learners");
    }

    @Test
    void aBasisAloneSendsNothing() {
        // when
        Settings settings =
                MappingRun.settings(Map.of("name-basis", "agreement", "send-level", true, "level-basis", "x"));

        // then
        assertThat(CardSettings.options(settings).bases()).containsOnlyKeys(OptionalDetail.ACADEMIC_LEVEL);
    }

    @Test
    void institutionAndPrefixAreDigits() {
        // given
        List<SettingProblem> problems = new ArrayList<>();

        // when
        MappingRun.settings(Map.of("institution", "uni", "number-prefix", "1"), problems);

        // then
        assertThat(problems).extracting(SettingProblem::path).contains("institution", "number-prefix");
    }
}
