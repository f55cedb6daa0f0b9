package org.elmport.sync.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.annex.AnnexLevel;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingsReader;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {

    private final List<SettingProblem> problems = new ArrayList<>();

    private CheckConfiguration read(Map<String, ?> raw) {
        return CheckSettings.read("jobs.catalogue.check", raw, new SettingsReader(text -> text, problems::add));
    }

    @Test
    void withoutSettingsNothingIsChecked() {
        assertThat(read(Map.of())).isEqualTo(CheckConfiguration.NONE);
        assertThat(problems).isEmpty();
    }

    @Test
    void everythingCanBeSet() {
        // when
        CheckConfiguration check = read(Map.of(
                "profiles",
                List.of("annex-1", "loq-3.1.0"),
                "level",
                "dc4eu-euhemc",
                "marked-only",
                "true",
                "on-error",
                "refuse"));

        // then
        assertThat(problems).isEmpty();
        assertThat(check)
                .isEqualTo(new CheckConfiguration(
                        List.of("annex-1", "loq-3.1.0"),
                        AnnexLevel.DC4EU_EUHEMC,
                        true,
                        CheckConfiguration.OnError.REFUSE));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        // when
        read(Map.of("profiles", "annex-2, edc-sealed", "level", "lax", "on-error", "ignore", "profil", "x"));

        // then
        assertThat(problems)
                .extracting(SettingProblem::path)
                .contains(
                        "jobs.catalogue.check.profiles",
                        "jobs.catalogue.check.level",
                        "jobs.catalogue.check.on-error",
                        "jobs.catalogue.check.profil");
        assertThat(problems)
                .filteredOn(problem -> problem.path().endsWith("profiles"))
                .extracting(SettingProblem::message)
                .containsExactly(
                        "annex-2 is no profile of catalogues; there are: loq-3.3.1, loq-3.1.0, ams, annex-1",
                        "edc-sealed is no profile of catalogues; there are: loq-3.3.1, loq-3.1.0, ams, annex-1");
    }
}
