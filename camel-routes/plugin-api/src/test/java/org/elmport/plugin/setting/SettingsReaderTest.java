package org.elmport.plugin.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    private static final String SECRET = "hunter2-very-secret";

    private static final Setting<URI> ADDRESS = Setting.of("base-url", SettingType.ADDRESS)
            .required()
            .summary("Where the system answers.")
            .build();
    private static final Setting<String> TOKEN =
            Setting.of("token", SettingType.TEXT).secret().build();
    private static final Setting<Integer> PIN =
            Setting.of("pin", SettingType.INTEGER).secret().build();
    private static final Setting<Integer> PAGE_SIZE =
            Setting.of("page-size", SettingType.COUNT).defaultValue(100).build();
    private static final Setting<Map<String, String>> HEADERS =
            Setting.of("headers", SettingType.TEXT_BY_NAME).build();
    private static final List<Setting<?>> ALL = List.of(ADDRESS, TOKEN, PIN, PAGE_SIZE, HEADERS);

    private final List<SettingProblem> problems = new ArrayList<>();

    private Settings read(Map<String, ?> raw) {
        ReferenceResolver resolver = new ReferenceResolver(
                name -> name.equals("TOKEN") ? Optional.of(SECRET) : Optional.empty(), Path.of("."));
        return new SettingsReader(resolver, problems::add).read("jobs.catalogue.source", ALL, raw);
    }

    @Test
    void readsWhatIsGivenAndTakesDefaultsForTheRest() {
        Settings settings = read(Map.of("base-url", "https://sis.uni.example/v5"));

        assertThat(problems).isEmpty();
        assertThat(settings.get(ADDRESS)).isEqualTo(URI.create("https://sis.uni.example/v5"));
        assertThat(settings.get(PAGE_SIZE)).isEqualTo(100);
        assertThat(settings.find(TOKEN)).isEmpty();
        assertThat(settings.given(ADDRESS)).isTrue();
        assertThat(settings.given(PAGE_SIZE)).isFalse();
        assertThatThrownBy(() -> settings.get(TOKEN)).hasMessageContaining("token");
    }

    @Test
    void reportsEveryProblemAndNotOnlyTheFirst() {
        read(Map.of("page-size", "many", "pagesize", 7, "colour", "red", "token", "written out"));

        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder(
                        "jobs.catalogue.source.base-url",
                        "jobs.catalogue.source.page-size",
                        "jobs.catalogue.source.pagesize",
                        "jobs.catalogue.source.colour",
                        "jobs.catalogue.source.token");
        assertThat(problems)
                .extracting(SettingProblem::toString)
                .anyMatch(text -> text.endsWith("is missing. Where the system answers."))
                .anyMatch(text -> text.contains("must be a whole number (it is \"many\")"))
                .anyMatch(text -> text.contains("Did you mean page-size?"))
                .anyMatch(text -> text.contains("There are: base-url, token, pin, page-size, headers"))
                .anyMatch(text -> text.contains("by reference"));
    }

    @Test
    void neverShowsASecretThatIsWrittenOut() {
        Settings settings = read(Map.of("base-url", "https://sis.uni.example", "token", SECRET));

        assertThat(problems).hasSize(1);
        assertThat(problems.toString() + settings).doesNotContain(SECRET);
        assertThat(settings.find(TOKEN)).isEmpty();
    }

    @Test
    void neverShowsWhatAReferenceStandsFor() {
        // given references in a secret, in a secret that is no number, and in a setting that is none
        Settings settings =
                read(Map.of("base-url", "ht tp:${env:TOKEN}", "token", "${env:TOKEN}", "pin", "${env:TOKEN}"));

        // then
        assertThat(settings.get(TOKEN)).isEqualTo(SECRET);
        assertThat(problems)
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder("jobs.catalogue.source.base-url", "jobs.catalogue.source.pin");
        assertThat(problems.toString() + settings).doesNotContain(SECRET).contains("******");
    }

    @Test
    void resolvesReferencesInsideTables() {
        Settings settings =
                read(Map.of("base-url", "https://sis.uni.example", "headers", Map.of("X-Key", "k ${env:TOKEN}")));

        assertThat(problems).isEmpty();
        assertThat(settings.get(HEADERS)).containsEntry("X-Key", "k " + SECRET);
    }

    @Test
    void saysWhichReferenceLeadsNowhere() {
        read(Map.of("base-url", "https://sis.uni.example", "token", "${env:ABSENT}"));

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("ABSENT").contains("not set"));
    }

    @Test
    void takesAnEmptyEntryOfATableForAnEmptyText() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("X-Empty", null);
        Settings settings = read(Map.of("base-url", "https://sis.uni.example", "headers", headers));

        assertThat(problems).isEmpty();
        assertThat(settings.get(HEADERS)).containsEntry("X-Empty", "");
    }

    @Test
    void shortensLongValuesInMessages() {
        read(Map.of("base-url", "https://sis.uni.example", "page-size", "9".repeat(1_000) + "x"));

        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(200).contains("…"));
    }

    @Test
    void namesSettingsOfTheTopWithoutAPoint() {
        new SettingsReader(text -> text, problems::add).read("", ALL, Map.of());
        assertThat(problems).extracting(SettingProblem::path).containsExactly("base-url");
    }
}
