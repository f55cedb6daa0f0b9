package org.elmport.plugin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.CourseRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.StudyLoad;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowTest {

    private final Findings findings = new Findings();

    private static TableOptions options(Map<String, Map<String, String>> columns) {
        return new TableOptions(
                Moments.of("yyyy-dd-MM"),
                new Numbers(true),
                "|",
                "",
                TextFormat.PLAIN,
                new TableOptions.Names(columns, Map.of(), Map.of()));
    }

    private TableRow row(RecordTable table, boolean typed, List<String> headers, String... cells) {
        TableOptions options = options(Map.of());
        LayoutReading reading = LayoutReader.read(table, options.names(), headers, column -> typed);
        return new TableRow(
                new OpenTable("elm_course_v", "view", table, options, findings),
                reading.layout(),
                List.of(cells),
                new Origin("elm_course_v", 0, "C-1", Map.of("studyLoads", "/ects")));
    }

    private CourseRecord course(boolean typed, String ects, String from) {
        return (CourseRecord) RecordTable.COURSES.read(
                row(RecordTable.COURSES, typed, List.of("course_id", "ects", "valid_from"), "C-1", ects, from));
    }

    @Test
    void whatTheTableItselfCallsNumbersAndDatesIsReadAsSuchWhateverPeopleWrite() {
        CourseRecord typed = course(true, "7.5", "2026-03-04");
        CourseRecord written = course(false, "7,5", "2026-03-04");

        assertThat(findings.kept()).isEmpty();
        assertThat(typed.fields().studyLoads())
                .extracting(StudyLoad::amount)
                .containsExactly(new BigDecimal("7.5"))
                .isEqualTo(written.fields().studyLoads().stream()
                        .map(StudyLoad::amount)
                        .toList());
        assertThat(typed.fields().validFrom()).contains(SourceMoment.of(LocalDate.of(2026, 3, 4)));
        assertThat(written.fields().validFrom()).contains(SourceMoment.of(LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\b', '\u000B', '\u001F', '\uFFFE', '\uFFFF'})
    void whatNoXmlCanCarryIsLeftOutWithAFinding(char character) {
        assertThat(titles("Maps" + character + "and charts")).isEmpty();
        assertThat(findings.kept())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("control characters"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', '\n', '\r', ' ', '\u007F', '\u00E4', '\uD7FF', '\uFFFD'})
    void everythingElseIsCarriedOver(char character) {
        assertThat(titles("Maps" + character + "and charts")).containsExactly("Maps" + character + "and charts");
        assertThat(findings.kept()).isEmpty();
    }

    private List<String> titles(String title) {
        CourseRecord course = (CourseRecord)
                RecordTable.COURSES.read(row(RecordTable.COURSES, false, List.of("course_id", "title"), "C-1", title));
        return course.fields().title().versions().stream()
                .map(Text.Version::value)
                .toList();
    }

    @Test
    void aFindingPointsBelowTheBaseOfTheRow() {
        course(false, "five", "");

        Finding finding = findings.kept().get(0);
        assertThat(finding.code()).isEqualTo(SourceFinding.VALUE_UNREADABLE);
        assertThat(finding.source().toString()).isEqualTo("elm_course_v C-1/ects");
    }

    @Test
    void aFindingAboutAPersonShowsNeitherValueNorIdentifier() {
        LearnerRecord learner = (LearnerRecord) RecordTable.LEARNERS.read(
                row(RecordTable.LEARNERS, false, List.of("learner_id", "birth_date"), "L-77", "second of February"));

        assertThat(learner.dateOfBirth()).isEmpty();
        assertThat(findings.kept()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).doesNotContain("February");
            assertThat(finding.record().id()).isEmpty();
        });
    }

    @Test
    void allThatIsWrongWithTheColumnsIsToldAtOnce() {
        LayoutReading reading = LayoutReader.read(
                RecordTable.COURSES,
                options(Map.of("courses", Map.of("course_id", "Nr", "code", "Kurs")))
                        .names(),
                List.of("title_en", "TITLE_EN", "colour", ""),
                column -> false);

        assertThat(reading.identifier()).contains("nr");
        assertThat(reading.twice()).containsExactly("title_en");
        assertThat(reading.absent()).containsOnlyKeys("course_id", "code");
        assertThat(reading.unknown()).containsExactly("colour");
    }

    @Test
    void unknownColumnsAreOneFindingThatNamesWhatWasMeant() {
        OpenTable table = new OpenTable("elm_course_v", "view", RecordTable.COURSES, options(Map.of()), findings);
        LayoutReader.read(
                        RecordTable.COURSES,
                        table.options().names(),
                        List.of("course_id", "titel_en", "x"),
                        column -> false)
                .reportUnknown(table, 0);

        assertThat(findings.kept()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(SourceFinding.FIELD_UNKNOWN);
            assertThat(finding.message()).contains("titel_en (did you mean title_en?), x.");
            assertThat(finding.source().toString()).isEqualTo("elm_course_v titel_en");
        });
    }
}
