package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.elmport.plugin.setting.SettingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a configuration is said before any file is opened. */
class CsvSettingsTest {

    @TempDir
    Path directory = Path.of("");

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("delimiter", ";;", "must be one character"),
                Arguments.of("delimiter", "a", "must be one character"),
                Arguments.of("delimiter", "\"", "must be one character"),
                Arguments.of("charset", "UTF-99", "must be the name of a charset"),
                Arguments.of("charset", "ISO 8859", "must be the name of a charset"),
                Arguments.of("date-pattern", "dd.MM.", "must say day, month and year"),
                Arguments.of("date-pattern", "tt.mm.jjjj", "must say day, month and year"),
                Arguments.of("date-pattern", "", "must say day, month and year"),
                Arguments.of("multi-value-separator", " ", "must not be empty"),
                Arguments.of("text-format", "rtf", "must be one of plain, html, markdown, unstated"),
                Arguments.of("max-rows", "0", "must be at least 1"),
                Arguments.of("required-files", "courses, offers", "names the file offers; there are organisations"),
                Arguments.of("files", Map.of("kurse", "kurse.csv"), "names the file kurse"),
                Arguments.of("columns", Map.of("courses", Map.of("titel_en", "Titel")), "did you mean title_en?"),
                Arguments.of("columns", Map.of("course", Map.of()), "names the file course;"),
                Arguments.of("columns", Map.of("courses", "Titel"), "must be a list of names"),
                Arguments.of("constants", Map.of("offerings", Map.of("ects", "5")), "offerings does not have"),
                Arguments.of("code-maps", Map.of("mod", Map.of("a", "b")), "did you mean mode?"),
                Arguments.of("code-maps", Map.of("title", Map.of("a", "b")), "which has no codes"),
                Arguments.of("code-maps", Map.of("courses.capacity", Map.of("a", "b")), "which has no codes"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void refusesWhatItCannotUse(String name, Object value, String message) {
        CsvRun run = new CsvRun(directory).setting(name, value);

        assertThat(run.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(name);
            assertThat(problem.message()).contains(message);
        });
    }

    static Stream<Arguments> rightValues() {
        return Stream.of(
                Arguments.of("delimiter", "\t"),
                Arguments.of("delimiter", "\\t"),
                Arguments.of("delimiter", "pipe"),
                Arguments.of("charset", "latin1"),
                Arguments.of("columns", Map.of("Courses.CSV", Map.of("TITLE_pt-BR", "Título", "title_xx_lang", "L"))),
                Arguments.of(
                        "code-maps", Map.of("courses.isced_f", Map.of("613", "0613"), "deleted", Map.of("J", "true"))),
                Arguments.of("required-files", ""));
    }

    @ParameterizedTest
    @MethodSource("rightValues")
    void takesWhatItCanUse(String name, Object value) {
        assertThat(new CsvRun(directory).setting(name, value).problems()).isEmpty();
    }

    @Test
    void reportsAllProblemsTogether() {
        CsvRun run = new CsvRun(directory)
                .setting("delimiter", ";;")
                .setting("charset", "UTF-99")
                .setting("delimitter", ";");
        assertThat(run.problems())
                .extracting(SettingProblem::path)
                .containsExactlyInAnyOrder("delimiter", "charset", "delimitter");
    }

    @Test
    void repairsLostZerosWhereACodeMapSaysSo() throws Exception { // trap sis 51
        CsvRun run = new CsvRun(directory)
                .setting("code-maps", Map.of("courses.isced_f", Map.of("613", "0613")))
                .file("courses.csv", "course_id,isced_f", "C-1,613|0712")
                .read();
        assertThat(run.course().fields().fieldsOfEducation())
                .extracting(code -> code.value())
                .containsExactly("0613", "0712");
    }

    @Test
    void hasADocumentedDefaultForEachLimit() { // trap sis 62
        assertThat(new CsvSourcePlugin().settings())
                .filteredOn(setting -> setting.name().startsWith("max-"))
                .hasSize(4)
                .allSatisfy(setting -> {
                    assertThat(setting.defaultValue()).isPresent();
                    assertThat(setting.summary()).startsWith("The most ");
                });
    }
}
