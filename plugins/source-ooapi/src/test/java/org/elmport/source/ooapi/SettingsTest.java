package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the plugin says about itself, and which settings it takes. */
class SettingsTest {

    private final SourcePlugin plugin = new OoapiSourcePlugin();

    @Test
    void thePluginIsFoundByItsName() {
        // when
        List<SourcePlugin> found = ServiceLoader.load(SourcePlugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.name().equals("ooapi"))
                .toList();

        // then
        assertThat(found).hasSize(1).first().isInstanceOf(OoapiSourcePlugin.class);
        assertThat(plugin.kinds())
                .containsExactlyInAnyOrder(
                        RecordKind.ORGANISATION,
                        RecordKind.PROGRAMME,
                        RecordKind.COURSE,
                        RecordKind.OFFERING,
                        RecordKind.GRADING_SCHEME,
                        RecordKind.LEARNER,
                        RecordKind.ENROLMENT,
                        RecordKind.RESULT);
        assertThat(plugin.pathSetting()).contains("path");
        assertThat(plugin.findingCodes()).hasSize(OoapiFinding.values().length);
    }

    @Test
    void everySettingIsDeclaredOnceWithSummaryAndExample() {
        // then
        assertThat(plugin.settings()).extracting(Setting::name).doesNotHaveDuplicates();
        assertThat(plugin.settings()).allSatisfy(setting -> {
            assertThat(setting.summary()).isNotBlank();
            assertThat(setting.example()).isNotBlank();
        });
        assertThat(plugin.settings())
                .filteredOn(Setting::secret)
                .extracting(Setting::name)
                .containsExactly("password", "token", "client-secret");
    }

    @Test
    void trap62EveryLimitIsASettingWithADefault() {
        // given
        List<String> limits = List.of(
                "page-size",
                "max-pages",
                "max-redirects",
                "max-response-bytes",
                "connect-timeout",
                "timeout",
                "retries",
                "retry-delay",
                "max-retry-delay");

        // then
        assertThat(plugin.settings())
                .filteredOn(setting -> limits.contains(setting.name()))
                .hasSize(limits.size())
                .allSatisfy(setting -> assertThat(setting.defaultValue()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "page-size,25,10",
        "page-size,1000,250",
        "max-pages,0,from 1",
        "retries,-1,from 0",
        "retries,2.5,from 0",
        "max-response-bytes,10,from 1024",
        "auth,oauth,client-credentials",
        "timeout,soon,30s",
        "base-url,sis.uni.example/v5,absolute"
    })
    void aValueThatDoesNotFitIsAProblem(String name, String value, String words) {
        // when
        List<SettingProblem> problems = problems(Map.of(name, value));

        // then
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(name);
            assertThat(problem.message()).contains(words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "base-url,ftp://uni.example/v5,https://",
        "base-url,https://me:secret@uni.example/v5,user name",
        "base-url,https://uni.example/v5?key=1,?",
        "kinds,course; person,none of",
        "auth,basic,username",
        "auth,bearer,token",
        "auth,client-credentials,token-url"
    })
    void settingsThatDoNotFitTogetherAreProblems(String name, String value, String words) {
        // given
        Map<String, Object> raw = new HashMap<>(Map.of("base-url", "https://sis.uni.example/v5"));
        raw.put(name, value.contains(";") ? List.of(value.split("; ")) : value);

        // when
        List<SettingProblem> problems = problems(raw);

        // then
        assertThat(problems).extracting(SettingProblem::toString).anyMatch(text -> text.contains(words));
        assertThat(problems).extracting(SettingProblem::toString).noneMatch(text -> text.contains("secret@"));
    }

    @Test
    void eitherAnAddressOrAPathIsNeededAndNotBoth() {
        // then
        assertThat(problems(Map.of())).hasSize(1);
        assertThat(problems(Map.of("path", "x", "base-url", "https://uni.example/v5")))
                .hasSize(1);
        assertThat(problems(Map.of("path", "x"))).isEmpty();
        assertThat(problems(Map.of("base-url", "https://uni.example/v5"))).isEmpty();
    }

    @Test
    void credentialsDoNotGoOverOpenHttpUnlessAllowed() {
        // given
        Map<String, Object> raw =
                new HashMap<>(Map.of("base-url", "http://sis.uni.example/v5", "auth", "bearer", "token", "${env:t}"));

        // then
        assertThat(problems(raw))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("unencrypted"));
        raw.put("plain-http", "true");
        assertThat(problems(raw)).isEmpty();
        raw.remove("plain-http");
        raw.put("base-url", "http://127.0.0.1:8080/v5");
        assertThat(problems(raw)).isEmpty();
    }

    @Test
    void headersThatBelongToOtherSettingsAreProblems() {
        // when
        List<SettingProblem> problems = problems(Map.of(
                "path", "x", "headers", Map.of("Authorization", "x", "Cookie", "y", "Bad name", "z", "X-Fine", "1")));

        // then
        assertThat(problems).hasSize(3);
    }

    @Test
    void nothingIsOpenedWithSettingsThatDoNotFitTogether() {
        // given
        SourceContext context = new SourceContext(finding -> {}, Crawl.CLOCK);

        // then
        assertThatThrownBy(() -> plugin.open(Crawl.settings(Map.of()), context))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base-url");
    }

    private List<SettingProblem> problems(Map<String, ?> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        var settings = new SettingsReader(text -> text, problems::add).read("", plugin.settings(), raw);
        problems.addAll(plugin.problems(settings));
        return problems;
    }
}
