package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.elmport.display.DisplayContent;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.elmport.finding.Finding;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.RecordLookup;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.elmport.oracle.ShapesReport;
import org.elmport.record.Code;
import org.elmport.record.Origin;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever results hold: no exception, no personal data in findings, and what is issued conforms. */
class RandomCredentialsTest {

    private static final int RESULTS = 60;

    private static final PageRenderer BLANK = new PageRenderer() {
        @Override
        public String template() {
            return "blank";
        }

        @Override
        public List<PageImage> render(DisplayContent content) {
            return List.of(new PageImage("PNG", content.title().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void credentialsOfRandomResultsConform(long seed) {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
        // given
        SplittableRandom random = new SplittableRandom(seed);
        List<SourceRecord> records = new ArrayList<>(List.of(CredentialRecords.learner()));
        for (int i = 0; i < RESULTS; i++) {
            records.add(result(random, i));
        }
        CredentialForm form = random.nextBoolean() ? CredentialForm.TRANSCRIPT : CredentialForm.MICRO_CREDENTIAL;
        CredentialMapping mapping = CredentialMapping.with(CredentialOptions.builder()
                .issuer(new CredentialIssuer("ORG-1", Optional.of("VATPT-500000000"), "PT"))
                .issued(SourceMoment.of(LocalDate.of(2027, 3, 1)))
                .renderer(BLANK)
                .build());
        RecordLookup catalogue = RecordLookup.of(CredentialRecords.catalogue());
        EdcShapes shapes = EdcShapes.of(Oracle.directory().orElseThrow());
        List<Finding> findings = new ArrayList<>();

        // when
        List<CredentialRequest> requests = CredentialRequests.of(form, records, findings::add);
        long achievements = 0;
        for (CredentialRequest request : requests) {
            CredentialResult mapped = mapping.map(request, catalogue);
            findings.addAll(mapped.findings());
            assertThat(mapped.heldBack())
                    .as("seed " + seed)
                    .isEqualTo(mapped.findings().stream().anyMatch(Finding::error));
            achievements += mapped.value()
                    .map(CredentialText::of)
                    .map(RandomCredentialsTest::kept)
                    .map(shapes::validate)
                    .map(report -> conforming(report, seed))
                    .orElse(0L);
            assertThat(mapping.map(request, catalogue).value()).isEqualTo(mapped.value());
        }

        // then
        assertThat(requests).as("seed " + seed).isNotEmpty();
        assertThat(form == CredentialForm.TRANSCRIPT || achievements > 3)
                .as("seed " + seed)
                .isTrue();
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString())
                        .as("seed " + seed)
                        .doesNotContain("Nives", "Primerova", "4711", "secret"));
    }

    private static String kept(String credential) {
        CredentialText.assertRulesKept(credential, RuleProfile.EDC_SEALED);
        return credential;
    }

    private static long conforming(ShapesReport report, long seed) {
        assertThat(report.violations()).as("seed " + seed).isEmpty();
        assertThat(report.focusNodes()).containsEntry("EuropeanDigitalCredential", 1L);
        return report.focusNodes().getOrDefault("LearningAchievement", 0L);
    }

    private static ResultRecord result(SplittableRandom random, int number) {
        ResultRecord.Builder result =
                ResultRecord.builder("secret-" + number, Origin.NONE).learnerId("L-4711");
        result.status(new Code("status", pick(random, "passed", "passed", "passed", "Pass", "failed", "secret state")));
        maybe(random, () -> result.offeredId(pick(random, "C-1", "C-2", "secret-course")));
        maybe(random, () -> result.title(Text.of(pick(random, "en", "pt", "", "qqq"), "Thesis <b>secret</b>")));
        maybe(random, () -> result.description(Text.of("en", "<script>secret</script> & more")));
        maybe(
                random,
                () -> result.grade(Text.of(pick(random, "", "en", "zz"), pick(random, "17", " ", "secret grade"))));
        maybe(random, () -> result.gradingSchemeId(pick(random, "SCALE-20", "secret-scale")));
        maybe(
                random,
                () -> result.addCreditsEarned(new StudyLoad(
                        new BigDecimal(pick(random, "2.5", "0", "-1", "60")),
                        random.nextBoolean() ? StudyLoadUnit.ECTS : StudyLoadUnit.OTHER,
                        "secret unit")));
        maybe(random, () -> result.resultDate(SourceMoment.of(LocalDate.of(2026, 1 + random.nextInt(12), 3))));
        maybe(random, () -> result.issuedAt(SourceMoment.of(LocalDate.of(2027, 1, 1 + random.nextInt(28)))));
        maybe(random, () -> result.offeringId(pick(random, "O-1", "secret-run")));
        maybe(random, () -> result.partOfId("secret-" + random.nextInt(RESULTS)));
        maybe(random, () -> result.addAwardingBodyId(pick(random, "ORG-1", "ORG-2", "secret-body")));
        maybe(random, () -> result.addLearningOutcome(Text.of(pick(random, "en", "qqq"), pick(random, "Can", " "))));
        maybe(
                random,
                () -> result.addSkill(
                        new Code("esco-skill", pick(random, "http://data.europa.eu/esco/skill/a", "secret skill"))));
        maybe(random, () -> result.addMode(new Code("mode", pick(random, "online", "secret mode"))));
        maybe(
                random,
                () -> result.assessmentType(
                        new Code("assessment-type", pick(random, "written-examination", "secret"))));
        maybe(random, () -> result.supervision(new Code("supervision", "secret supervision")));
        maybe(random, () -> result.addEntitlement(Text.of("en", "secret entitlement")));
        maybe(random, () -> result.expires(SourceMoment.of(LocalDate.of(2031, 1, 1))));
        return result.build();
    }

    private static void maybe(SplittableRandom random, Runnable step) {
        if (random.nextInt(3) > 0) {
            step.run();
        }
    }

    private static String pick(SplittableRandom random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
