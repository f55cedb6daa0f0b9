package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialects, each read to the same records. */
class DialectsTest {

    @TempDir
    Path directory = Path.of("");

    private ElmoRun read(String name) throws SourceException {
        return new ElmoRun(directory).file("a.xml", ElmoRun.document(name)).read();
    }

    private static Map<String, ResultRecord> byTitle(ElmoRun run) {
        return run.records(ResultRecord.class).stream()
                .collect(Collectors.toMap(
                        result -> result.title().versions().get(0).value(), Function.identity()));
    }

    private static ResultRecord result(ElmoRun run, String title) {
        ResultRecord result = byTitle(run).get(title);
        assertThat(result).as(title).isNotNull();
        return result;
    }

    private static List<String> earned(ResultRecord result) {
        return result.creditsEarned().stream()
                .map(load -> load.amount().toPlainString())
                .toList();
    }

    @Test
    void version1GivesTheTreeOfResultsWithEverythingThatIsSaid() throws SourceException {
        // when
        ElmoRun run = read("version-1");

        // then
        assertThat(run.records(ResultRecord.class)).hasSize(5);
        ResultRecord programme = result(run, "Master of Geodesy");
        ResultRecord course = result(run, "Field <b> geodesy"); // trap sis 24: one text of pieces
        assertThat(programme.offeredKind()).isEqualTo(RecordKind.PROGRAMME);
        assertThat(course.partOfId()).contains(programme.id());
        assertThat(result(run, "Field work").partOfId()).contains(course.id());
        assertThat(course.status()).contains(new Code("elmo:status", "passed"));
        assertThat(course.grade()).isEqualTo(Text.of("", "8"));
        assertThat(earned(course)).containsExactly("7.5");
        assertThat(course.awardingBodyIds()).containsExactly("uni.example");
        assertThat(course.resultDate().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(course.issuedAt().orElseThrow().offset()).isPresent();
        TranscriptEntry entry = course.transcript().orElseThrow();
        assertThat(entry.periods()).hasSize(2);
        assertThat(entry.periods().get(1).name()).isEqualTo(Text.of("en", "Autumn 2025"));
        assertThat(entry.comparison().orElseThrow().categories()).hasSize(3);
        assertThat(entry.codes()).hasSize(1);
        assertThat(run.records(GradingSchemeRecord.class))
                .singleElement()
                .satisfies(scheme -> assertThat(course.gradingSchemeId()).contains(scheme.id()));
        assertThat(run.codes()).doesNotContain("SRC-ELMO-ELEMENT-MISSING", "SRC-ELMO-VALUE-INVALID");
    }

    @Test
    void version1GivesTheCourseTheInstitutionAndTheLearner() throws SourceException {
        // when
        ElmoRun run = read("version-1");

        // then
        CourseRecord course = run.records(CourseRecord.class).stream()
                .filter(record -> record.id().contains("GEO-101:"))
                .findFirst()
                .orElseThrow();
        assertThat(course.fields().codes()).hasSize(2);
        assertThat(course.fields().title().versions()).hasSize(2);
        assertThat(course.fields().levels()).containsExactly(new Code("eqf", "7"));
        assertThat(course.fields().languages()).containsExactly(new Code("language", "en"));
        assertThat(course.fields().studyLoads())
                .singleElement()
                .satisfies(load -> assertThat(load.unit()).isEqualTo(StudyLoadUnit.CONTACT_HOUR));
        assertThat(run.records(OrganisationRecord.class))
                .singleElement()
                .satisfies(university -> assertThat(university.id()).isEqualTo("uni.example"));
        LearnerRecord learner = run.records(LearnerRecord.class).get(0);
        // trap sis 21: the offset of a date says nothing about the day
        assertThat(learner.dateOfBirth()).contains(LocalDate.of(1999, 10, 2));
        assertThat(learner.studentIdentifier()).contains("urn:schac:personalUniqueCode:int:esi:uni.example:S0042");
        assertThat(learner.codes()).hasSize(1);
    }

    @Test
    void trap25TheNumberOfARegisterIsReadOnlyWhereTheSettingsWantIt() throws SourceException { // trap sis 25
        // when
        ElmoRun without = read("version-1");
        ElmoRun with =
                new ElmoRun(directory).setting("national-identifiers", true).read();

        // then
        assertThat(without.records(LearnerRecord.class).get(0).nationalIdentifier())
                .isEmpty();
        assertThat(without.codes()).contains("SRC-FIELD-LOST");
        assertThat(with.records(LearnerRecord.class).get(0).nationalIdentifier())
                .isPresent();
        assertThat(with.records(LearnerRecord.class).get(0).id())
                .isEqualTo(without.records(LearnerRecord.class).get(0).id());
    }

    @Test
    void trap16AMissingStatusIsAPassAndAnOpenResultIsAnEnrolmentToo() throws SourceException { // trap sis 16
        // when
        ElmoRun run = read("version-1");
        ElmoRun second = read("version-2-0");

        // then
        assertThat(result(second, "Sampling").status()).contains(new Code("elmo:status", "passed"));
        assertThat(result(run, "Tidal theory").status()).contains(new Code("elmo:status", "failed"));
        assertThat(result(run, "Maps").status()).contains(new Code("elmo:status", "in-progress"));
        assertThat(run.records(ResultRecord.class)).hasSize(5);
    }

    @Test
    void trap17CreditsOfTheWholeAreItsExtentWhereItsPartsHaveSome() throws SourceException { // trap sis 17
        // when
        ElmoRun parts = read("version-1");
        ElmoRun whole = new ElmoRun(directory).setting("credits", "whole").read();

        // then
        assertThat(earned(result(parts, "Master of Geodesy"))).isEmpty();
        assertThat(parts.records(ProgrammeRecord.class).get(0).fields().studyLoads())
                .singleElement()
                .satisfies(load -> assertThat(load.amount()).isEqualTo(new BigDecimal("120")));
        assertThat(earned(result(parts, "Field <b> geodesy"))).containsExactly("7.5");
        assertThat(earned(result(whole, "Master of Geodesy"))).containsExactly("120");
        assertThat(earned(result(whole, "Field <b> geodesy"))).isEmpty();
        assertThat(parts.findings(ElmoFinding.ELMO_CREDITS_REPEATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.source().path())
                        .isEqualTo("/elmo/report[1]/learningOpportunitySpecification[1]"));
    }

    @Test
    void trap18Version20HasTheNamespaceOf1AndIsKnownByItsNames() throws SourceException { // trap sis 18
        // when
        ElmoRun run = read("version-2-0");

        // then
        assertThat(run.codes()).doesNotContain("SRC-ELMO-ELEMENT-MISSING", "SRC-FIELD-UNKNOWN");
        LearnerRecord learner = run.records(LearnerRecord.class).get(0);
        assertThat(learner.dateOfBirth()).contains(LocalDate.of(2000, 2, 29));
        assertThat(learner.givenName()).contains("Theo");
        assertThat(run.findings(SourceFinding.FIELD_LOST))
                .extracting(finding -> finding.source().path())
                .anyMatch(path -> path.contains("alternativeName"))
                .anyMatch(path -> path.contains("gradingSchemeExternalId"))
                .anyMatch(path -> path.contains("resultOfRecognition"));
        assertThat(run.records(OrganisationRecord.class).get(0).id()).isEqualTo("pic:900000001");
    }

    @Test
    void version21KnowsEnrolmentsAndSaysWhenAReportIsNotWhole() throws SourceException { // trap sis 61
        // when
        ElmoRun run = read("version-2-1");

        // then
        LearnerRecord learner = run.records(LearnerRecord.class).get(0);
        assertThat(learner.fullName()).contains("Ada Inventata");
        assertThat(learner.givenName()).isEmpty();
        assertThat(run.records(ResultRecord.class)).hasSize(2);
        assertThat(run.records(EnrolmentRecord.class)).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.offeredKind()).isEqualTo(RecordKind.PROGRAMME);
            assertThat(enrolment.start().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(enrolment.end().orElseThrow().date()).isEqualTo(LocalDate.of(2027, 9, 30));
        });
        assertThat(run.findings(ElmoFinding.ELMO_REPORT_PARTIAL)).hasSize(1);
        assertThat(run.codes()).doesNotContain("SRC-ELMO-ELEMENT-MISSING", "SRC-FIELD-UNKNOWN");
    }

    @Test
    void withoutNamespaceAndIssuerTheSettingsSayWhoIssued() throws SourceException {
        // when
        ElmoRun nobody = read("no-namespace");
        ElmoRun somebody = new ElmoRun(directory)
                .setting("issuer-id", "inst.example")
                .setting("issuer-name", "Institute")
                .setting("issuer-country", "DK")
                .read();

        // then
        assertThat(nobody.records(OrganisationRecord.class)).isEmpty();
        assertThat(nobody.codes()).contains("SRC-ELMO-ISSUER-MISSING", "SRC-ELMO-OLD-DIALECT");
        assertThat(somebody.records(OrganisationRecord.class))
                .singleElement()
                .satisfies(issuer -> assertThat(issuer.legalName()).isEqualTo(Text.of("", "Institute")));
        assertThat(earned(result(somebody, "Basic maps"))).containsExactly("9.2857"); // trap sis 57
        // trap sis 21: a level that is a dash is none
        assertThat(somebody.records(CourseRecord.class).get(0).fields().levels())
                .isEmpty();
    }

    @Test
    void theOldDialectHasTheLearnerInTheReportAndCreditsOnTheSpecification() throws SourceException {
        // when
        ElmoRun run = read("before-1");

        // then
        LearnerRecord learner = run.records(LearnerRecord.class).get(0);
        assertThat(learner.dateOfBirth()).contains(LocalDate.of(1990, 1, 15));
        assertThat(learner.fullName()).contains("Kaija Keksitty");
        assertThat(run.records(OrganisationRecord.class).get(0).places().get(0).country())
                .isEqualTo(new Code("country", "FI"));
        assertThat(run.codes()).contains("SRC-ELMO-COUNTRY-DERIVED", "SRC-ELMO-OLD-DIALECT", "SRC-VALUE-UNREADABLE");
        assertThat(earned(result(run, "Kartanluku"))).containsExactly("2");
        assertThat(result(run, "Kartat").resultDate().orElseThrow().date()).isEqualTo(LocalDate.of(2012, 10, 9));
        assertThat(run.records(ProgrammeRecord.class).get(0).fields().levels())
                .containsExactly(new Code("elmo:level", "Bachelor"));
    }

    @Test
    void aGradeThatSaysFailedCountsWhereThereIsNoStatus() throws SourceException {
        // when
        ElmoRun run = read("before-1");

        // then
        assertThat(result(run, "Kartanpiirto").status()).contains(new Code("elmo:status", "failed"));
        assertThat(run.findings(ElmoFinding.ELMO_LABEL_CONTRADICTS)).hasSize(1);
    }
}
