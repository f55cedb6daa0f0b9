package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Text.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    @Test
    void knowsColumnsByNameInAnyOrderAndCase() throws SourceException {
        run.file("courses.csv", "TITLE_en, Ects ,Course_ID", "Geodesy,5,C-1").read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().id()).isEqualTo("C-1");
        assertThat(run.course().fields().title().versions()).containsExactly(new Version("en", "Geodesy"));
        assertThat(run.course().fields().studyLoads()).hasSize(1);
    }

    @Test
    void toleratesAByteOrderMark() throws SourceException {
        run.file("courses.csv", "\uFEFFcourse_id,title_en", "C-1,Geodesy").read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().origin().places()).containsEntry("id", "course_id");
    }

    @Test
    void toleratesEmptyHeadersAtTheEnd() throws SourceException {
        run.file("courses.csv", "course_id,title_en,,", "C-1,Geodesy,,", "C-2,Maps")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.records()).hasSize(2);
    }

    @Test
    void reportsUnknownColumnsOnceWithTheNamesThatWereMeant() throws SourceException {
        run.file("courses.csv", "course_id,titel_en,isced-f,colour,learning_outcome_fi", "C-1,a,b,c,d", "C-2,a,b,c,d")
                .read();

        Finding finding = run.onlyFinding();
        assertThat(finding.code()).isEqualTo(SourceFinding.FIELD_UNKNOWN);
        assertThat(finding.source().toString()).isEqualTo("courses.csv:1 titel_en");
        assertThat(finding.message())
                .contains("titel_en (did you mean title_en?)")
                .contains("isced-f (did you mean isced_f?)")
                .contains("learning_outcome_fi (did you mean learning_outcomes_fi?)")
                .contains("colour, ");
    }

    @Test
    void namesNotMoreThanTwentyUnknownColumns() throws SourceException {
        StringBuilder header = new StringBuilder("course_id");
        for (int i = 0; i < 25; i++) {
            header.append(",unknown").append(i);
        }
        run.file("courses.csv", header.toString()).read();

        assertThat(run.onlyFinding().message())
                .contains("unknown19")
                .contains("and 5 more")
                .doesNotContain("unknown20");
    }

    @Test
    void takesTheHeadersThatAreConfigured() throws SourceException {
        run.setting("columns", Map.of("courses", Map.of("course_id", "Nr.", "title_de", "Titel", "ects", "LP")))
                .file("courses.csv", "Nr.,TITEL,lp", "C-1,Geodäsie,fünf")
                .read();

        assertThat(run.course().fields().title().versions()).containsExactly(new Version("de", "Geodäsie"));
        assertThat(run.course().origin().pointer("title").toString()).isEqualTo("courses.csv:2 TITEL");
        assertThat(run.onlyFinding().source().toString()).isEqualTo("courses.csv:2 lp");
    }

    @Test
    void doesNotReadAColumnWhoseNameWasGivenToAnother() throws SourceException {
        run.setting("columns", Map.of("courses.csv", Map.of("code", "Kursnummer")))
                .file("courses.csv", "course_id,code,Kursnummer", "C-1,internal,GEO101")
                .read();

        assertThat(run.course().fields().codes())
                .singleElement()
                .satisfies(code -> assertThat(code.value()).isEqualTo("GEO101"));
        assertThat(run.findings(SourceFinding.FIELD_UNKNOWN)).hasSize(1);
    }

    @Test
    void refusesAFileThatLacksAConfiguredHeader() {
        run.setting("columns", Map.of("courses", Map.of("code", "Kursnummer")))
                .file("courses.csv", "course_id,title_en", "C-1,Geodesy");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.UNREADABLE_FILE);
        assertThat(fault).hasMessageContaining("kursnummer").hasMessageContaining("course_id, title_en");
        assertThat(fault.remedy()).contains("columns");
    }

    @Test
    void refusesAFileWithoutIdentifiers() {
        run.file("courses.csv", "id,title_en", "C-1,Geodesy");

        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.UNREADABLE_FILE);
        assertThat(fault)
                .hasMessage("courses.csv has no column course_id, which every row of courses needs; it has id,"
                        + " title_en.");
        assertThat(fault.remedy()).contains("columns: {courses: {course_id:");
    }

    @Test
    void refusesAFileWithAColumnTwice() {
        run.file("courses.csv", "course_id,title_en,Title_EN", "C-1,a,b");
        assertThat(run.fault()).hasMessage("courses.csv has two columns for title_en.");
    }

    @Test
    void refusesAnEmptyFileButNotAnEmptyCatalogue() throws SourceException {
        run.file("courses.csv", "").setting("required-files", List.of("courses"));
        assertThat(run.fault()).hasMessageContaining("courses.csv is empty");

        CsvRun empty = new CsvRun(directory).file("courses.csv", "course_id").read();
        assertThat(empty.records()).isEmpty();
        assertThat(empty.summary().whole()).isTrue();
    }

    @Test
    void pointsToTheColumnThatAFactShouldStandIn() throws SourceException {
        run.file("courses.csv", "course_id,description_fi,title_fi", "C-1,a,b").read();

        assertThat(run.course().origin().pointer("description").path()).isEqualTo("description_fi");
        assertThat(run.course().origin().pointer("fieldsOfEducation").path()).isEqualTo("isced_f");
        assertThat(run.course().origin().pointer("id").line()).isEqualTo(2);
    }
}
