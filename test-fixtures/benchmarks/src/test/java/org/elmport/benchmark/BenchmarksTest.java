package org.elmport.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.elmport.dataset.DatasetForm;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.oracle.Oracle;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentValidation;
import org.junit.jupiter.api.Test;

/** Every benchmark does what it says; how long it takes is nobody's concern here. */
class BenchmarksTest {

    @Test
    void yardstickIsAsLargeAsTheCourseOfTheGoals() throws Exception {
        // given
        byte[] document = new MappedCourses(50).document(DatasetForm.LOQ_XML);
        // when
        DocumentReport report = DocumentValidation.of(DatasetForm.LOQ_XML)
                .validate("yardstick.xml", new ByteArrayInputStream(document));
        // then
        assertThat(document.length / 50).isBetween(4_400, 5_000);
        assertThat(report.findings().kept()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(report.entities())
                .containsEntry("LearningOpportunity", 50L)
                .containsEntry("LearningAchievementSpecification", 50L)
                .containsEntry("LearningOutcome", 50L);
    }

    @Test
    void coursesAreMappedAndReplayedInFull() {
        CourseBenchmark courses = new CourseBenchmark();
        assertThat(courses.mapAndWriteBoth()).isEqualTo(courses.writeBoth());
        assertThat(courses.replayBoth() / (double) courses.writeBoth()).isBetween(0.85, 1.05);
        assertThat(courses.bytesPerCourse()).isBetween(8_000, 10_000);
    }

    @Test
    void documentsAreCheckedWithoutError() throws Exception {
        CheckBenchmark check = new CheckBenchmark();
        CheckBenchmark.Small small = new CheckBenchmark.Small();
        assertThat(check.check(small)).isEqualTo(3L * CheckBenchmark.COURSES + 2);
        assertThat(check.parse(small)).isPositive();
        assertThat(check.checkBySchema(small)).isLessThanOrEqualTo(0);
        CheckBenchmark.Thousand thousand = new CheckBenchmark.Thousand();
        assertThat(check.checkThousand(thousand)).isEqualTo(3L * CheckBenchmark.MORE + 2);
    }

    @Test
    void credentialIsReadAndWrittenInFull() throws Exception {
        assumeThat(Oracle.directory()).as(Oracle.ABSENT).isPresent();
        CredentialBenchmark credential = new CredentialBenchmark();
        assertThat(credential.copyCredential()).isGreaterThan(credential.bytes() * 3L / 4);
        assertThat(credential.readModelWrite() / (double) credential.copyCredential())
                .isBetween(0.8, 1.1);
    }

    @Test
    void credentialGetsTheSameVerdictAsFromTheShapes() throws Exception {
        // given
        assumeThat(Oracle.directory()).as(Oracle.ABSENT).isPresent();
        CredentialCheckBenchmark check = new CredentialCheckBenchmark();
        CredentialCheckBenchmark.Sample sample = new CredentialCheckBenchmark.Sample();
        CredentialCheckBenchmark.Sample broken = sample.with("\"issued\"", "\"issuedOn\"");

        // then
        assertThat(check.checkCredential(sample)).isEqualTo(check.checkByShapes(sample));
        assertThat(check.checkByShapes(broken)).isFalse();
        assertThat(check.checkCredential(broken)).isFalse();
    }

    @Test
    void filesGiveTheSameCourses() throws Exception {
        try (CsvCatalogue catalogue = CsvCatalogue.write(20)) {
            long bytes = catalogue.convert();
            assertThat(bytes / 20).isBetween(8_000L, 11_000L);
            assertThat(catalogue.copy()).isPositive();
        }
    }

    @Test
    void codeListsAreLookedUp() {
        CodeListBenchmark lists = new CodeListBenchmark();
        assertThat(lists.lookUpSlowest()).isTrue();
        assertThat(lists.scanForLastLanguage()).isTrue();
        assertThat(CodeListStart.microseconds()).isNotNegative();
    }

    @Test
    void gatesHoldOnTheRightSide() {
        assertThat(Gate.atMost(1, "ratio", "", 1.2, 0.75).line(1.3))
                .isEqualTo("| 1 | ratio | ≤ 1.20 | 0.75 | 1.30 | no |");
        assertThat(Gate.atLeast(4, "records", "", 10_000, 50_000).line(12_345.6))
                .isEqualTo("| 4 | records | ≥ 10,000 | 50,000 | 12,346 | yes |");
        assertThat(Measured.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void whatSealingCostsIsToldByRatios() throws Exception {
        assertThat(SealCost.measured(1, 1, 1, 1))
                .contains("against the library alone", "against sealing it", "the first 1 of a process")
                .doesNotContain("NaN");
    }

    @Test
    void aCredentialIsSealedAsByTheLibraryAlone() throws Exception {
        SealBenchmark seals = new SealBenchmark();
        assertThat(seals.seal()).isEqualTo(seals.sealByLibrary());
        assertThat(seals.checkCredential()).isZero();
        assertThat(seals.mapAndCheckResult()).isZero();
        assertThat(seals.sealResult()).hasSizeGreaterThan(5_000);
    }
}
