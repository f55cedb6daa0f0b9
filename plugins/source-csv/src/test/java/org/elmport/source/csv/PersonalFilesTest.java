package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.elmport.finding.Finding;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Consent;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudentCardRecord;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files about people: read when asked for, and silent about what they hold. */
class PersonalFilesTest {

    private static final String[] LEARNERS = {
        "learner_id,given_name,family_name,birth_date,email,citizenship,national_id,national_id_country",
        "L-77,Zdravka,Vymyslena,1999-10-02,zdravka@example.org,SK,9910021234,SK"
    };

    @TempDir
    Path directory = Path.of("");

    private static <T extends SourceRecord> T only(CsvRun run, Class<T> type) {
        return run.records().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void trap59AreNotOpenedUnlessAskedFor() throws SourceException { // trap sis 59
        // given: a file about people that could not even be read
        CsvRun run = new CsvRun(directory)
                .file("courses.csv", "course_id", "C-1")
                .file("learners.csv", "no header, \"and an open quote")
                .file("cards.csv", "card_id", "K-1");

        // when
        run.read();

        // then
        assertThat(run.records()).extracting(SourceRecord::kind).containsExactly(RecordKind.COURSE);
        assertThat(run.summary().skippedFiles())
                .extracting(SkippedFile::reason)
                .allMatch(reason -> reason.startsWith("personal data"));
    }

    @Test
    void aLearnerKeepsTheDateOfBirthAsADate() throws SourceException { // trap edc 9
        // when
        LearnerRecord learner = only(
                new CsvRun(directory)
                        .everyKind()
                        .setting("required-files", "learners")
                        .file("learners.csv", LEARNERS)
                        .read(),
                LearnerRecord.class);

        // then
        assertThat(learner.dateOfBirth()).contains(LocalDate.of(1999, 10, 2));
        assertThat(learner.familyName()).contains("Vymyslena");
        assertThat(learner.nationalIdentifier()).hasValueSatisfying(number -> {
            assertThat(number.scheme()).isEqualTo("SK");
            assertThat(number.value()).isEqualTo("9910021234");
        });
    }

    @Test
    void aResultKeepsItsGradeAsWrittenAndTheCreditsThatWereEarned() throws SourceException {
        // given
        CsvRun run = new CsvRun(directory)
                .everyKind()
                .setting("required-files", "results")
                .file(
                        "results.csv",
                        "result_id,learner_id,course_id,status,grade,ects_earned,learning_outcomes_en,supersedes",
                        "R-2,L-77,C-1,passed,\"8,50\",2.5,Plan a survey|Lead a team,R-1");

        // when
        ResultRecord result = only(run.read(), ResultRecord.class);

        // then
        assertThat(result.grade().versions()).extracting(Text.Version::value).containsExactly("8,50");
        assertThat(result.creditsEarned())
                .singleElement()
                .satisfies(load -> assertThat(load.amount()).isEqualByComparingTo("2.5"));
        assertThat(result.learningOutcomes()).hasSize(2);
        assertThat(result.supersedesId()).contains("R-1");
        assertThat(result.offeredId()).contains("C-1");
    }

    @Test
    void enrolmentsSchemesAndCardsAreRead() throws SourceException {
        // given
        CsvRun run = new CsvRun(directory)
                .everyKind()
                .setting("required-files", "cards")
                .file("enrolments.csv", "enrolment_id,learner_id,programme_id", "E-1,L-77,P-1")
                .file("grading_schemes.csv", "grading_scheme_id,title_en,pass_mark", "S-1,Scale of ten,5.5")
                .file("cards.csv", "card_id,learner_id,status,consent", "K-1,L-77,active,refused");

        // when
        run.read();

        // then
        assertThat(only(run, EnrolmentRecord.class).offeredKind()).isEqualTo(RecordKind.PROGRAMME);
        assertThat(only(run, GradingSchemeRecord.class).passMark()).contains("5.5");
        assertThat(only(run, StudentCardRecord.class).consent()).isEqualTo(Consent.REFUSED);
    }

    @Test
    void noFindingShowsWhatACellAboutAPersonHolds() throws SourceException {
        // given: each row has something that cannot be read
        CsvRun run = new CsvRun(directory)
                .everyKind()
                .setting("required-files", "learners")
                .file(
                        "learners.csv",
                        "learner_id,given_name,birth_date,citizenship,deleted",
                        "L-77,Zdravka,second of October,SK,perhaps",
                        "L-77,Zdravka,1999-10-02,SK,false",
                        "L-78,Zdra\u0007vka,1999-10-02,SK,false",
                        "L-79,Zdravka,1999-10-02",
                        ",Zdravka,1999-10-02,SK,false")
                .file("results.csv", "result_id,learner_id,ects_earned,grade", "R-1,L-77,many,Zdravka's best")
                .file("cards.csv", "card_id,consent,expires", "K-77,Zdravka says so,tomorrow");

        // when
        run.read();

        // then
        assertThat(run.findings())
                .extracting(Finding::code)
                .contains(
                        SourceFinding.VALUE_UNREADABLE,
                        SourceFinding.IDENTIFIER_TWICE,
                        SourceFinding.IDENTIFIER_MISSING,
                        CsvFinding.ROW_RAGGED);
        assertThat(run.findings()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(run.findings())
                .allSatisfy(finding -> assertThat(finding.toString())
                        .doesNotContain("Zdravka", "October", "L-77", "K-77", "many", "tomorrow", "perhaps"));
        assertThat(run.findings())
                .extracting(finding -> finding.source().toString())
                .contains("learners.csv:2 birth_date");
    }

    @Test
    void aFileWithoutAHeaderShowsNobodysDataEither() {
        // given
        CsvRun run = new CsvRun(directory)
                .everyKind()
                .setting("required-files", "learners")
                .file("learners.csv", "L-77,Zdravka,Vymyslena");

        // when
        SourceException fault = run.fault();

        // then
        assertThat(fault.getMessage()).contains("learners.csv", "learner_id").doesNotContain("Zdravka", "L-77");
    }

    @Test
    void noRecordShowsItsPersonInItsText() throws SourceException {
        // given
        List<SourceRecord> records = new CsvRun(directory)
                .everyKind()
                .setting("required-files", "learners")
                .file("learners.csv", LEARNERS)
                .file("results.csv", "result_id,learner_id,grade", "R-77,L-77,10")
                .file("enrolments.csv", "enrolment_id,learner_id", "E-77,L-77")
                .file("cards.csv", "card_id,learner_id", "K-77,L-77")
                .read()
                .records();

        // then
        assertThat(records).hasSize(4).allSatisfy(record -> {
            assertThat(record.toString() + record.reference()).doesNotContain("77", "Zdravka", "Vymyslena");
            assertThat(record.toString()).contains(record.kind().word().toLowerCase(Locale.ROOT), ".csv:2");
        });
    }
}
