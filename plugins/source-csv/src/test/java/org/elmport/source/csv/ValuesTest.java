package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and codes: kept as they are, or left out with a finding; never guessed. */
class ValuesTest {

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    private void leftOut(String place) {
        Finding finding = run.onlyFinding();
        assertThat(finding.code()).isEqualTo(SourceFinding.VALUE_UNREADABLE);
        assertThat(finding.source().toString()).isEqualTo(place);
        assertThat(finding.record().toString()).isEqualTo("course C-1");
    }

    @Test
    void trap51KeepsLeadingZerosAndDoesNotInventThem() throws SourceException {
        run.file("courses.csv", "course_id,institution_id,code,isced_f", "007,0042,0010,0613", "8,,,613")
                .read();

        assertThat(run.course().id()).isEqualTo("007");
        assertThat(run.course().fields().organisationId()).contains("0042");
        assertThat(run.course().fields().codes().get(0).value()).isEqualTo("0010");
        assertThat(run.course().fields().fieldsOfEducation()).containsExactly(new Code("isced-f", "0613"));
        // what a spreadsheet has lost already is for the mapping to judge
        assertThat(((CourseRecord) run.records().get(1)).fields().fieldsOfEducation())
                .containsExactly(new Code("isced-f", "613"));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void trap52KeepsTwoCoursesApartThatHadTheSameCodeInTurn() throws SourceException {
        run.file(
                        "courses.csv",
                        "course_id,code,title_en,valid_from,valid_to",
                        "C-1,CS101,Pascal,1995-09-01,2004-08-31",
                        "C-2,CS101,Python,2015-09-01,")
                .read();

        assertThat(run.records()).hasSize(2);
        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().validFrom()).contains(SourceMoment.of(LocalDate.of(1995, 9, 1)));
        assertThat(run.course().fields().validUntil()).contains(SourceMoment.of(LocalDate.of(2004, 8, 31)));
        // whether it is over is judged later, by a clock
        assertThat(run.course().sourceState()).isEqualTo(SourceState.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
    void trap55NeverMovesADateByATimeZone(String zone) throws SourceException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            run.file("courses.csv", "course_id,valid_from,valid_to", "C-1,2026-09-01,2026-09-01T23:30:00+02:00")
                    .read();
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(run.course().fields().validFrom()).contains(SourceMoment.of(LocalDate.of(2026, 9, 1)));
        assertThat(run.course().fields().validUntil())
                .contains(new SourceMoment(
                        LocalDate.of(2026, 9, 1),
                        Optional.of(LocalTime.of(23, 30)),
                        Optional.of(ZoneOffset.ofHours(2))));
    }

    @ParameterizedTest
    @CsvSource({"2.5,2.5", "7.5,7.5", "0,0", "30,30", "5.0,5.0", "' 5 ',5"})
    void trap57ReadsDecimalCredits(String cell, String amount) throws SourceException {
        run.file("courses.csv", "course_id,ects", "C-1," + cell).read();
        assertThat(run.course().fields().studyLoads())
                .containsExactly(new StudyLoad(new BigDecimal(amount), StudyLoadUnit.ECTS, "ECTS"));
    }

    @Test
    void trap57TellsNoughtFromNothing() throws SourceException {
        run.file("courses.csv", "course_id,ects,workload_hours", "C-1,,0").read();
        assertThat(run.course().fields().studyLoads())
                .containsExactly(new StudyLoad(BigDecimal.ZERO, StudyLoadUnit.HOUR, "hours"));
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void trap57NeverTakesADecimalCommaForNothing() throws SourceException {
        run.file("courses.csv", "course_id,ects", "C-1,\"7,5\"").read();

        leftOut("courses.csv:2 ects");
        assertThat(run.onlyFinding().remedy()).contains("decimal-comma: true");
        assertThat(run.course().fields().studyLoads()).isEmpty();
    }

    @Test
    void readsDecimalCommasWhereTheyAreSet() throws SourceException {
        run.setting("decimal-comma", true)
                .file("courses.csv", "course_id,ects,workload_hours", "C-1,\"7,5\",1.500")
                .read();

        assertThat(run.course().fields().studyLoads())
                .containsExactly(new StudyLoad(new BigDecimal("7.5"), StudyLoadUnit.ECTS, "ECTS"));
        leftOut("courses.csv:2 workload_hours");
        assertThat(run.onlyFinding().remedy()).contains("decimal-comma: false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"five", "-5", "1E5", "5 ECTS", "5.", ".5", "1 000", "NaN", "0x10", "٥", "1234567890123456"})
    void leavesOutWhatIsNoNumber(String cell) throws SourceException {
        run.file("courses.csv", "course_id,ects", "C-1," + cell).read();
        leftOut("courses.csv:2 ects");
        assertThat(run.course().fields().studyLoads()).isEmpty();
    }

    @Test
    void keepsTheUnitsOfWorkloadApart() throws SourceException {
        run.file("courses.csv", "course_id,workload_minutes,contact_hours,workload_hours", "C-1,90,30,140")
                .read();
        assertThat(run.course().fields().studyLoads())
                .extracting(StudyLoad::unit)
                .containsExactly(StudyLoadUnit.HOUR, StudyLoadUnit.MINUTE, StudyLoadUnit.CONTACT_HOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00Z,10:00,Z",
        "2026-03-01T10:00+01:00,10:00,+01:00",
        "2026-03-01 10:00:00.123,10:00:00.123,",
        "2026-03-01T10:00:00-0300,10:00,-03:00",
        "2026-03-01T00:00,00:00,",
        "2026-03-01 10:00:00+01,10:00,+01:00",
        "2026-03-01,,"
    })
    void readsDatesWithAndWithoutTimeAndOffset(String cell, LocalTime time, String offset) throws SourceException {
        run.file("courses.csv", "course_id,valid_from", "C-1," + cell).read();
        assertThat(run.course().fields().validFrom())
                .contains(new SourceMoment(
                        LocalDate.of(2026, 3, 1),
                        Optional.ofNullable(time),
                        Optional.ofNullable(offset).map(ZoneOffset::of)));
        assertThat(run.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "2026-02-30",
                "2026-2-1",
                "46266",
                "1/05/2026",
                "spring",
                "+12026-01-01",
                "-2026-01-01",
                "2026-01-01T25:00",
                "2026-01-01T10:00:00 CET",
                "0026-01-01"
            })
    void leavesOutWhatIsNoDate(String cell) throws SourceException {
        run.file("courses.csv", "course_id,valid_from", "C-1," + cell).read();
        leftOut("courses.csv:2 valid_from");
        assertThat(run.onlyFinding().remedy()).contains("date-pattern");
        assertThat(run.course().fields().validFrom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy,01.03.2026",
        "d.M.yy,1.3.26",
        "d MMM yyyy,1 Mar 2026",
        "M/d/yyyy,3/1/2026",
        "yyyyMMdd,20260301",
        "dd.MM.yyyy,2026-03-01"
    })
    void readsTheDatePatternThatIsSet(String pattern, String cell) throws SourceException {
        run.setting("date-pattern", pattern)
                .file("courses.csv", "course_id,valid_from", "C-1," + cell)
                .read();
        assertThat(run.course().fields().validFrom()).contains(SourceMoment.of(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void namesTheDatePatternInFindings() throws SourceException {
        run.setting("date-pattern", "dd.MM.yyyy")
                .file("courses.csv", "course_id,valid_from", "C-1,31.02.2026")
                .read();
        leftOut("courses.csv:2 valid_from");
        assertThat(run.onlyFinding().message()).contains("31.02.2026").contains("dd.MM.yyyy");
    }

    @Test
    void readsSeveralDeadlines() throws SourceException {
        run.file("courses.csv", "course_id", "C-1")
                .file("offerings.csv", "offering_id,course_id,enrol_until", "O-1,C-1,2026-06-01|2026-08-15")
                .read();
        assertThat(run.offering().applicationDeadlines()).hasSize(2);
    }
}
