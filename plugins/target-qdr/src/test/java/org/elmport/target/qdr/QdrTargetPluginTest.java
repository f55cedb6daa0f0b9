package org.elmport.target.qdr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.elmport.conformance.PluginContract;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every plugin must do, done by this target, and what its settings refuse. */
class QdrTargetPluginTest extends PluginContract {

    @Override
    protected TargetPlugin plugin() {
        return new QdrTargetPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("folder", "europass");
    }

    @Test
    void isFoundByItsService() {
        assertThat(ServiceLoader.load(TargetPlugin.class)).hasAtLeastOneElementOfType(QdrTargetPlugin.class);
    }

    @ParameterizedTest
    @CsvSource({
        "files, by-faculty, must be one of whole",
        "records-per-file, 0, must be at least 1",
        "elm, 3.2.0, must be one of",
        "keep-versions, -1, must be a whole number from 0",
        "serve-port, 70000, must be a whole number from 0 to 65535",
        "update-method, DELETE, must be one of GET",
        "update-expect-status, 700, must be statuses",
        "update-expect-status, '', must be statuses",
        "update-timeout, soon, must be a length of time",
    })
    void refusesValuesThatMeanNothing(String setting, String value, String problem) {
        assertThat(problems(Map.of(setting, value))).singleElement().satisfies(found -> {
            assertThat(found.path()).isEqualTo(setting);
            assertThat(found.message()).contains(problem);
        });
    }

    @Test
    void refusesSettingsThatContradictEachOther() {
        assertThat(problems(Map.of("update-body", "x")))
                .singleElement()
                .asString()
                .contains("of no use without update-url");
        assertThat(problems(Map.of("update-url", "https://register.example/?url={address}")))
                .singleElement()
                .asString()
                .contains("address", "is needed");
        assertThat(problems(Map.of("update-url", "ftp://register.example/")))
                .singleElement()
                .asString()
                .contains("https://");
        assertThat(problems(Map.of("address", "https://me:secret@uni.example/")))
                .singleElement()
                .asString()
                .contains("user name");
        assertThat(problems(Map.of(
                        "update-url",
                        "https://register.example/",
                        "update-header",
                        Map.of("Host", "elsewhere.example"))))
                .singleElement()
                .asString()
                .contains("cannot be set here");
        assertThat(problems(Map.of("update-url", "https://register.example/", "update-trust", "/no/such/file.pem")))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    @Test
    void letsAKeyGoOutInAHeaderAndEncryptedOnly() {
        Map<String, Object> header = Map.of("X-API-Key", "{key}");
        assertThat(problems(Map.of("update-url", "https://register.example/", "update-key", "${env:K}")))
                .singleElement()
                .asString()
                .contains("belong together");
        assertThat(problems(Map.of(
                        "update-url", "http://register.example/", "update-key", "${env:K}", "update-header", header)))
                .singleElement()
                .asString()
                .contains("must start with https://");
        assertThat(problems(Map.of(
                        "update-url",
                        "https://register.example/?key={key}",
                        "update-key",
                        "${env:K}",
                        "update-header",
                        header)))
                .singleElement()
                .asString()
                .contains("update-header only");
        assertThat(problems(
                        Map.of("update-url", "http://127.0.0.1:9/", "update-key", "${env:K}", "update-header", header)))
                .isEmpty();
    }

    private List<SettingProblem> problems(Map<String, Object> more) {
        Map<String, Object> configuration = new TreeMap<>(configuration());
        configuration.putAll(more);
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = settings(configuration, problems);
        problems.addAll(plugin().problems(settings));
        return problems;
    }
}
