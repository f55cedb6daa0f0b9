package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.display.image.PngPageRenderer;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Person;
import org.elmport.finding.Finding;
import org.elmport.mapping.Alliance;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.Mandate;
import org.elmport.mapping.RecordLookup;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.elmport.oracle.ShapesReport;
import org.elmport.record.Code;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Test;

/** Results become credentials that the official shapes take, with their nodes counted. */
class CredentialTest {

    /** What the shapes for drafts do not ask for, as the issuing service fills it in. */
    private static final Set<String> LATER =
            Set.of("individualDisplay", "issued", "issuer", "eidasLegalIdentifier", "legalName");

    private static CredentialOptions.Builder sealed() {
        return CredentialOptions.builder()
                .issuer(new CredentialIssuer("ORG-1", java.util.Optional.of("VATPT-500000000"), "PT"))
                .renderer(new PngPageRenderer());
    }

    private static CredentialResult map(CredentialOptions options, CredentialForm form, ResultRecord... results) {
        CredentialRequest request = new CredentialRequest(form, CredentialRecords.learner(), List.of(results));
        return CredentialMapping.with(options).map(request, RecordLookup.of(CredentialRecords.catalogue()));
    }

    private static EuropeanDigitalCredential credential(CredentialResult result) {
        assertThat(result.findings()).noneMatch(Finding::error);
        return result.value().orElseThrow();
    }

    private static ShapesReport assertConforms(EuropeanDigitalCredential credential, boolean mandated) {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
        EdcShapes shapes = mandated
                ? EdcShapes.of(Oracle.directory().orElseThrow(), RuleProfile.EDC_ISSUED_BY_MANDATE)
                : EdcShapes.of(Oracle.directory().orElseThrow());
        String text = CredentialText.of(credential);
        ShapesReport report = shapes.validate(text);
        assertThat(report.violations()).isEmpty();
        CredentialText.assertRulesKept(text, mandated ? RuleProfile.EDC_ISSUED_BY_MANDATE : RuleProfile.EDC_SEALED);
        assertThat(report.focusNodes())
                .containsEntry("EuropeanDigitalCredential", 1L)
                .containsEntry("Person", 1L);
        return report;
    }

    private static List<LearningAchievement> achievements(EuropeanDigitalCredential credential) {
        Person person =
                (Person) credential.credentialSubject().flatMap(Link::target).orElseThrow();
        List<LearningAchievement> achievements = new ArrayList<>();
        person.hasClaim()
                .forEach(claim ->
                        achievements.add((LearningAchievement) claim.target().orElseThrow()));
        return achievements;
    }

    @Test
    void aMicroCredentialConformsToTheShapesForSealedOnes() {
        // when
        EuropeanDigitalCredential credential = credential(map(
                sealed().build(),
                CredentialForm.MICRO_CREDENTIAL,
                CredentialRecords.result("R-1", "C-1")
                        .offeringId("O-1")
                        .supervision(new Code("supervision", "supervised with id verification"))
                        .addEntitlement(Text.of("en", "Admission to the second part"))
                        .build()));

        // then
        ShapesReport report = assertConforms(credential, false);
        assertThat(report.focusNodes())
                .containsAllEntriesOf(Map.of(
                        "LearningAchievement", 1L,
                        "LearningAssessment", 1L,
                        "LearningActivity", 1L,
                        "LearningEntitlement", 1L,
                        "LearningOutcome", 2L,
                        "GradingScheme", 1L,
                        "AwardingProcess", 1L,
                        "MediaObject", 2L));
        assertThat(achievements(credential).get(0).creditReceived())
                .extracting(credit -> credit.point().orElseThrow())
                .containsExactly("2.5");
    }

    @Test
    void aTranscriptConformsAndHasTheAchievementsBelowTheirWhole() {
        // when
        EuropeanDigitalCredential credential = credential(map(
                sealed().build(),
                CredentialForm.TRANSCRIPT,
                CredentialRecords.result("R-0", "C-1").build(),
                CredentialRecords.result("R-1", "C-2").partOfId("R-0").build(),
                CredentialRecords.result("R-2", "C-2")
                        .partOfId("R-0")
                        .grade(Text.of("", "12"))
                        .build()));

        // then
        ShapesReport report = assertConforms(credential, false);
        assertThat(report.focusNodes())
                .containsEntry("LearningAchievement", 3L)
                .containsEntry("LearningAssessment", 3L);
        assertThat(achievements(credential))
                .singleElement()
                .satisfies(whole -> assertThat(whole.hasPart()).hasSize(2));
    }

    @Test
    void aJointAwardNamesAllItsBodiesAndTheirAlliance() {
        // when
        EuropeanDigitalCredential credential = credential(map(
                sealed().addAlliance(new Alliance(
                                "examples", Text.of("en", "Alliance of Examples"), List.of("ORG-1", "ORG-2")))
                        .build(),
                CredentialForm.MICRO_CREDENTIAL,
                CredentialRecords.result("R-1", "C-1")
                        .addAwardingBodyId("ORG-1")
                        .addAwardingBodyId("ORG-2")
                        .build()));

        // then
        ShapesReport report = assertConforms(credential, false);
        assertThat(report.focusNodes()).containsEntry("Group", 1L);
        assertThat(achievements(credential)
                        .get(0)
                        .awardedBy()
                        .flatMap(Link::target)
                        .orElseThrow()
                        .awardingBody())
                .hasSize(2);
    }

    @Test
    void aCredentialIssuedByMandateConformsToItsOwnShapes() {
        // when
        EuropeanDigitalCredential credential = credential(map(
                CredentialOptions.builder()
                        .issuer(new CredentialIssuer("ALLIANCE", java.util.Optional.of("VATBE-0400000000"), "BE"))
                        .mandate(new Mandate("Mandate of 1 March 2026, article 2", java.util.Optional.of("ORG-1")))
                        .renderer(new PngPageRenderer())
                        .build(),
                CredentialForm.MICRO_CREDENTIAL,
                CredentialRecords.result("R-1", "C-1").build()));

        // then
        assertThat(assertConforms(credential, true).focusNodes()).containsEntry("Evidence", 1L);
        assertThat(credential.credentialProfiles())
                .extracting(profile -> profile.uri())
                .containsExactly("http://data.europa.eu/snb/credential/c_9a31f32a");
    }

    @Test
    void outcomesOfAChallengeAreThoseOfThePersonAndNotOfTheCourse() {
        // when
        EuropeanDigitalCredential credential = credential(map(
                sealed().build(),
                CredentialForm.MICRO_CREDENTIAL,
                CredentialRecords.result("R-1", "C-1")
                        .addLearningOutcome(CredentialRecords.text("Lead a small team", "Liderar uma equipa"))
                        .build()));

        // then
        assertConforms(credential, false);
        assertThat(achievements(credential)
                        .get(0)
                        .specifiedBy()
                        .flatMap(Link::target)
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        org.elmport.elm.AchievementSpecification.class,
                        specification -> assertThat(specification.learningOutcome())
                                .extracting(outcome -> outcome.target()
                                        .orElseThrow()
                                        .title()
                                        .get(0)
                                        .value())
                                .containsExactly("Lead a small team"));
    }

    @Test
    void aDraftLacksNothingButWhatTheIssuingServiceFillsIn() {
        assumeTrue(Oracle.directory().isPresent(), Oracle.ABSENT);
        // when
        EuropeanDigitalCredential draft = credential(map(
                CredentialOptions.standard(),
                CredentialForm.MICRO_CREDENTIAL,
                CredentialRecords.result("R-1", "C-1").build()));
        String text = CredentialText.of(draft);
        CredentialText.assertRulesKept(text, RuleProfile.EDC_DRAFT);
        ShapesReport report = EdcShapes.of(Oracle.directory().orElseThrow()).validate(text);

        // then
        assertThat(report.violations())
                .isNotEmpty()
                .allSatisfy(
                        violation -> assertThat(LATER).as(violation.toString()).anyMatch(violation.path()::contains));
        assertThat(report.focusNodes()).containsEntry("LearningAchievement", 1L);
    }

    @Test
    void noFindingHoldsPersonalData() {
        // given: every part of the results is wrong in some way
        ResultRecord result = CredentialRecords.result("R-4711", "C-404")
                .title(Text.of("xx", "Thesis of Nives Primerova"))
                .supervision(new Code("supervision", "watched by Primerova"))
                .gradingSchemeId("SCALE-4711")
                .addMode(new Code("mode", "at home of Nives"))
                .addLearningOutcome(Text.of("qq", "Nives can"))
                .addAwardingBodyId("ORG-4711")
                .build();

        // when
        CredentialResult mapped = map(sealed().build(), CredentialForm.MICRO_CREDENTIAL, result);

        // then
        assertThat(mapped.findings()).hasSizeGreaterThan(5);
        String said = mapped.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")) + mapped;
        assertThat(said)
                .doesNotContain("Nives", "Primerova", "4711", "1999-10-02", "9952101234")
                .doesNotContain("C-404");
    }
}
