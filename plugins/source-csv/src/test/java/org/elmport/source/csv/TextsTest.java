package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.table.TableFinding;
import org.elmport.record.Text;
import org.elmport.record.Text.Version;
import org.elmport.record.TextFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    @Test
    void takesTheLanguageFromTheNameOfTheColumn() throws SourceException {
        run.file("courses.csv", "course_id,title_en,title_fi,title_pt-BR,title_sr_Latn,title_SV", "C-1,a,b,c,d,")
                .read();
        assertThat(run.course().fields().title().versions())
                .containsExactly(
                        new Version("en", "a"),
                        new Version("fi", "b"),
                        new Version("pt-BR", "c"),
                        new Version("sr-Latn", "d"));
    }

    @Test
    void takesTheLanguageFromTheOtherColumnWhereThereIsOne() throws SourceException {
        run.file(
                        "courses.csv",
                        "course_id,title_xx_lang,title_xx,description,description_lang,title_yy,title_yy_lang",
                        "C-1,fr,Géodésie,Beschreibung,de,x,")
                .read();
        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().title().versions())
                .containsExactly(new Version("fr", "Géodésie"), new Version("", "x"));
        assertThat(run.course().fields().description().versions()).containsExactly(new Version("de", "Beschreibung"));
    }

    @Test
    void trap56KeepsLanguagesAsTheSourceWritesThem() throws SourceException {
        run.file("courses.csv", "course_id,title_no,title_iw,title_xx,title_xx_lang", "C-1,a,b,c,en-us")
                .read();
        assertThat(run.course().fields().title().versions())
                .extracting(Version::language)
                .containsExactly("no", "iw", "en-us");
    }

    @Test
    void takesTheDefaultLanguageOnlyWhereTheColumnSaysNone() throws SourceException {
        run.setting("default-language", "nl")
                .file("courses.csv", "course_id,title,title_en,learning_outcomes", "C-1,a,b,Legt uit")
                .read();
        assertThat(run.course().fields().title().versions())
                .containsExactly(new Version("nl", "a"), new Version("en", "b"));
        assertThat(run.course().fields().learningOutcomeText())
                .isEqualTo(new Text(TextFormat.UNSTATED, List.of(new Version("nl", "Legt uit"))));
    }

    @Test
    void leavesTheLanguageOpenWhereNobodySaysIt() throws SourceException {
        run.file("courses.csv", "course_id,title", "C-1,a").read();
        assertThat(run.course().fields().title().versions()).containsExactly(new Version("", "a"));
    }

    @Test
    void saysHowLongTextsAreWritten() throws SourceException {
        run.setting("text-format", "html")
                .file("courses.csv", "course_id,title_en,description_en", "C-1,a < b,<p>text</p>")
                .read();
        assertThat(run.course().fields().title().format()).isEqualTo(TextFormat.PLAIN);
        assertThat(run.course().fields().description().format()).isEqualTo(TextFormat.HTML);
    }

    @Test
    void keepsLineBreaksAndQuotesOfTexts() throws SourceException {
        run.file("courses.csv", "course_id,description_en", "C-1,\"Line one", "line two with \"\"quotes\"\"\"")
                .read();
        assertThat(run.course().fields().description().versions().get(0).value())
                .isEqualTo("Line one\nline two with \"quotes\"");
    }

    @Test
    void readsLearningOutcomesWithSeparatorsAsAList() throws SourceException {
        run.file(
                        "courses.csv",
                        "course_id,learning_outcomes_en,learning_outcomes_fi",
                        "C-1,Explain search | Build a classifier|,Selittää haun|Rakentaa luokittelijan")
                .read();
        assertThat(run.course().fields().learningOutcomeText().isBlank()).isTrue();
        assertThat(run.course().fields().learningOutcomes())
                .extracting(Text::versions)
                .containsExactly(
                        List.of(new Version("en", "Explain search"), new Version("fi", "Selittää haun")),
                        List.of(new Version("en", "Build a classifier"), new Version("fi", "Rakentaa luokittelijan")));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void keepsLearningOutcomesWithoutSeparatorsWhole() throws SourceException { // trap sis 60
        run.file(
                        "courses.csv",
                        "course_id,learning_outcomes_en",
                        "C-1,\"* Explain search",
                        "  - depth first",
                        "* Build\"")
                .read();
        assertThat(run.course().fields().learningOutcomes()).isEmpty();
        assertThat(run.course().fields().learningOutcomeText().versions().get(0).value())
                .isEqualTo("* Explain search\n  - depth first\n* Build");
    }

    @Test
    void doesNotMatchListsOfDifferentLengths() throws SourceException {
        run.file("courses.csv", "course_id,learning_outcomes_en,learning_outcomes_fi", "C-1,a|b|c,x|y")
                .read();

        assertThat(run.onlyFinding().code()).isEqualTo(TableFinding.LIST_UNEVEN);
        assertThat(run.onlyFinding().source().toString()).isEqualTo("courses.csv:2 learning_outcomes_en");
        assertThat(run.onlyFinding().message()).contains("3 and 2");
        assertThat(run.course().fields().learningOutcomes())
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(outcome.versions()).hasSize(1));
    }

    @Test
    void readsNothingFromACellOfSeparatorsOnly() throws SourceException {
        run.file("courses.csv", "course_id,learning_outcomes", "C-1,| |").read();
        assertThat(run.course().fields().learningOutcomes()).isEmpty();
        assertThat(run.course().fields().learningOutcomeText().isBlank()).isTrue();
    }
}
