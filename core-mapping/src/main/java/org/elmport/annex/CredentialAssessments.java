package org.elmport.annex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Concept;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.vocabulary.CodeList;

/** Gathers how an achievement was assessed, with which grade, and when it was issued. */
final class CredentialAssessments {

    private static final String ATTENDANCE = CodeList.ASSESSMENT_TYPE.concept("7331eb4762");

    private final CredentialNodes nodes;
    private final AnnexOptions options;
    private final EuropeanDigitalCredential credential;
    private final LearningAchievement achievement;

    CredentialAssessments(
            CredentialNodes nodes,
            AnnexOptions options,
            EuropeanDigitalCredential credential,
            LearningAchievement achievement) {
        this.nodes = nodes;
        this.options = options;
        this.credential = credential;
        this.achievement = achievement;
    }

    void gather(Facts facts) {
        List<LearningAssessment> assessments = nodes.resolve(achievement.provenBy().stream(), LearningAssessment.class);
        List<Concept> planned = planned(facts);
        for (LearningAssessment assessment : assessments) {
            assessment(assessment, planned, facts);
        }
        dates(assessments, facts);
    }

    /** The types of assessment that the specification foresees, whatever took place. */
    private List<Concept> planned(Facts facts) {
        List<Concept> types = new ArrayList<>();
        achievement.specifiedBy().flatMap(link -> nodes.resolve(link, AchievementSpecification.class)).stream()
                .flatMap(
                        node -> nodes.resolve(node.provenBy().stream(), LearningAssessmentSpecification.class).stream())
                .forEach(assessment -> types.addAll(assessment.type()));
        types.forEach(type -> found(type, "specifiedBy.provenBy.dcType", facts));
        return types;
    }

    private void assessment(LearningAssessment assessment, List<Concept> planned, Facts facts) {
        Optional<LearningAssessmentSpecification> specification =
                assessment.specifiedBy().flatMap(link -> nodes.resolve(link, LearningAssessmentSpecification.class));
        List<Concept> specified =
                specification.map(LearningAssessmentSpecification::type).orElse(List.of());
        specified.forEach(type -> found(type, "hasClaim.provenBy.specifiedBy.dcType", facts));
        assessment.type().forEach(type -> found(type, "hasClaim.provenBy.dcType", facts));
        if (specified.isEmpty() && assessment.type().isEmpty()) {
            facts.near(StandardElement.ASSESSMENT_TYPE, "an assessment has no type");
        }
        assessment
                .idVerification()
                .ifPresent(check ->
                        facts.found(StandardElement.SUPERVISION, "hasClaim.provenBy.idVerification", Words.of(check)));
        if (assessment.grade().filter(note -> Words.any(note.noteLiteral())).isPresent()) {
            boolean scheme = specification
                    .flatMap(LearningAssessmentSpecification::gradingScheme)
                    .isPresent();
            grade(
                    Stream.of(specified, assessment.type(), planned)
                            .flatMap(List::stream)
                            .toList(),
                    scheme,
                    facts);
        }
    }

    private static void found(Concept type, String path, Facts facts) {
        facts.found(StandardElement.ASSESSMENT_TYPE, path, Words.of(type));
    }

    /** The grade itself is a fact about a person, and stays out. */
    private static void grade(List<Concept> types, boolean scheme, Facts facts) {
        facts.found(
                StandardElement.GRADE,
                "hasClaim.provenBy.grade",
                scheme ? "a grade, with its grading scheme" : "a grade without grading scheme");
        facts.check(IntegrityRule.MC_IR_04);
        if (types.stream().allMatch(type -> ATTENDANCE.equals(type.uri()))) {
            String reason = types.isEmpty() ? "the assessment has no type" : "the assessment is of attendance alone";
            facts.object(
                    AnnexFinding.GRADE_WITHOUT_GRADABLE_ASSESSMENT,
                    "hasClaim.provenBy.specifiedBy.dcType",
                    "there is a grade, and " + reason);
        }
        if (!scheme) {
            facts.object(
                    AnnexFinding.GRADING_SCHEME_MISSING,
                    "hasClaim.provenBy.specifiedBy.gradingScheme",
                    "there is a grade without a grading scheme");
        }
    }

    private void dates(List<LearningAssessment> assessments, Facts facts) {
        List<Instant> assessed = assessments.stream()
                .flatMap(assessment -> assessment.issued().stream())
                .flatMap(date -> instant(date).stream())
                .toList();
        date(credential.issued(), "issued", assessed, facts);
        date(credential.issuanceDate(), "issuanceDate", assessed, facts);
        Optional<DateTime> awarded = achievement
                .awardedBy()
                .flatMap(link -> nodes.resolve(link, AwardingProcess.class))
                .flatMap(AwardingProcess::awardingDate);
        date(awarded, "hasClaim.awardedBy.awardingDate", assessed, facts);
    }

    private void date(Optional<DateTime> stated, String path, List<Instant> assessed, Facts facts) {
        Optional<Instant> moment = stated.flatMap(CredentialAssessments::instant);
        if (moment.isEmpty()) {
            stated.ifPresent(date -> facts.near(StandardElement.DATE_OF_ISSUING, path + " is no date with time"));
            return;
        }
        facts.found(StandardElement.DATE_OF_ISSUING, path, "stated");
        facts.check(IntegrityRule.MC_IR_03);
        if (options.asOf().isEmpty()) {
            facts.leaveUnchecked(IntegrityRule.MC_IR_03);
        } else if (moment.get().isAfter(options.asOf().get())) {
            facts.object(AnnexFinding.ISSUE_DATE_IN_FUTURE, path, path + " lies in the future");
        }
        boolean early = assessed.stream()
                .anyMatch(day -> moment.get().plusSeconds(Moments.DOUBT_SECONDS).isBefore(day));
        if (early) {
            facts.object(AnnexFinding.ISSUED_BEFORE_ASSESSMENT, path, path + " lies before the date of an assessment");
        }
    }

    private static Optional<Instant> instant(DateTime date) {
        return Moments.of(date).map(moment -> moment.toInstant());
    }
}
