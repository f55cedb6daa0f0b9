package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningEntitlement;
import org.elmport.elm.Link;
import org.elmport.finding.CredentialFinding;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.vocabulary.CodeList;

/** One passed result to an achievement, with who awarded it, what proves it and what it specifies. */
final class AchievementMapper {

    private static final String ECTS = "6fcec5c5af";

    private final ResultRecord result;
    private final MappingContext context;
    private final CredentialCatalogue catalogue;
    private final EntityScope entity;
    private final Optional<SpecificationFields> course;
    private final LearningAchievement.Builder achievement;

    AchievementMapper(ResultRecord result, MappingContext context, CredentialCatalogue catalogue, String credentialId) {
        this.result = result;
        this.context = context;
        this.catalogue = catalogue;
        this.achievement = LearningAchievement.builder(identifier("LearningAchievement", result, context));
        this.entity = context.entity(credentialId, "LearningAchievement").notesTo(achievement::addAdditionalNote);
        this.course = result.offeredId().flatMap(id -> catalogue.fields(result.offeredKind(), id));
    }

    /** Of two results that say the same, each is one of its own. */
    static String identifier(String type, ResultRecord result, MappingContext context) {
        String iri = context.tools().iris().record(RecordKind.RESULT, result.id());
        return ContentIdentity.iri(type, ContentIdentity.digest(iri));
    }

    /**
     * The achievement with its parts.
     *
     * @param parts achievements of which this one consists
     */
    LearningAchievement map(List<LearningAchievement> parts) {
        List<LangString> titles = titles();
        result.transcript()
                .ifPresent(
                        entry -> context.tools().identifiers().map(entry.codes(), entity, achievement::addIdentifier));
        entity.bodies("description", result.description(), "description", achievement::addDescription);
        Link<AwardingProcess> awarded = Link.to(awardingProcess());
        achievement.awardedBy(awarded);
        credits();
        if (!titles.isEmpty()) {
            new AssessmentMapper(result, titles, awarded, context, catalogue, entity.id())
                    .map(course)
                    .ifPresent(assessment -> achievement.addProvenBy(Link.to(assessment)));
            new ActivityMapper(result, titles, awarded, context, catalogue, entity.id())
                    .map()
                    .ifPresent(activity -> achievement.addInfluencedBy(Link.to(activity)));
        }
        entitlements(awarded);
        new PersonalSpecification(result, context, catalogue, entity)
                .map(course)
                .ifPresent(iri -> achievement.specifiedBy(Link.to(iri)));
        context.tools()
                .pages()
                .map(
                        result.documents(),
                        entity,
                        "supplementaryDocument",
                        "documents",
                        achievement::addSupplementaryDocument);
        parts.forEach(part -> achievement.addHasPart(Link.to(part)));
        return achievement.build();
    }

    /** The field that says the title, or of what it is the title. */
    static String titleField(ResultRecord result) {
        return result.title().isBlank() ? "offeredId" : "title";
    }

    private List<LangString> titles() {
        Text own = result.title();
        Text title = own.isBlank() ? course.map(SpecificationFields::title).orElse(Text.EMPTY) : own;
        List<LangString> titles = context.tools()
                .texts()
                .lines(title, context.quietly(entity.id(), "LearningAchievement"), "title", "title");
        if (titles.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.ACHIEVEMENT_UNTITLED,
                    "offeredId",
                    "LearningAchievement.title",
                    CredentialFinding.ACHIEVEMENT_UNTITLED.summary());
        }
        entity.putAll("title", titles, titleField(result), Rule.TITLE, achievement::addTitle);
        return titles;
    }

    private AwardingProcess awardingProcess() {
        AwardingProcess.Builder process = AwardingProcess.builder("");
        List<String> bodies = bodies();
        bodies.forEach(iri -> process.addAwardingBody(CredentialCatalogue.agent(iri)));
        if (bodies.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.AWARDING_BODY_MISSING,
                    "awardingBodyIds",
                    "AwardingProcess.awardingBody",
                    CredentialFinding.AWARDING_BODY_MISSING.summary());
        }
        Optional<SourceMoment> day = result.resultDate();
        day.or(result::issuedAt)
                .map(context.tools().moments()::start)
                .ifPresent(moment -> context.entity(entity.id(), "AwardingProcess")
                        .put(
                                "awardingDate",
                                moment,
                                day.isPresent() ? "resultDate" : "issuedAt",
                                Rule.MOMENT,
                                process::awardingDate));
        return process.build();
    }

    /** Who awards: as the result says, else as the course does, else who teaches it, else the institution. */
    private List<String> bodies() {
        List<String> candidates = new ArrayList<>(result.awardingBodyIds());
        String field = candidates.isEmpty() ? "offeredId" : "awardingBodyIds";
        if (candidates.isEmpty()) {
            course.ifPresent(fields -> candidates.addAll(fields.awardingBodyIds()));
        }
        if (candidates.isEmpty()) {
            course.flatMap(SpecificationFields::organisationId).ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            context.options().institution().map(Institution::id).ifPresent(candidates::add);
        }
        List<String> bodies = new ArrayList<>();
        for (String id : candidates.stream().distinct().toList()) {
            Optional<String> iri = catalogue.include(RecordKind.ORGANISATION, id);
            iri.ifPresent(body -> {
                bodies.add(body);
                context.trace(entity.id(), "AwardingProcess", "awardingBody", body, field, Rule.REFERENCE);
            });
            if (iri.isEmpty()) {
                context.findPlainly(
                        CredentialFinding.REFERENCE_LEFT_OUT,
                        "awardingBodyIds",
                        "AwardingProcess.awardingBody",
                        "An awarding body is not among the organisations of the source.");
            }
        }
        return bodies;
    }

    /** Credits as earned, in the words of the source; never those that the course offers. */
    private void credits() {
        List<StudyLoad> earned = result.creditsEarned().stream()
                .filter(load ->
                        load.unit() == StudyLoadUnit.ECTS && load.amount().signum() > 0)
                .toList();
        if (earned.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.CREDITS_MISSING,
                    "creditsEarned",
                    "LearningAchievement.creditReceived",
                    CredentialFinding.CREDITS_MISSING.summary());
        }
        for (StudyLoad load : earned) {
            String points = load.amount().stripTrailingZeros().toPlainString();
            CreditPoint credit = CreditPoint.builder()
                    .framework(org.elmport.elm.Concept.of(CodeList.CREDIT_SYSTEM.concept(ECTS)))
                    .point(points)
                    .build();
            entity.put("creditReceived", credit, "creditsEarned", Rule.STUDY_LOAD, achievement::addCreditReceived);
        }
    }

    private void entitlements(Link<AwardingProcess> awarded) {
        for (Text text : result.entitlements()) {
            LearningEntitlement.Builder entitlement = LearningEntitlement.builder("");
            EntityScope scope = context.entity(entity.id(), "LearningEntitlement");
            if (scope.lines("title", text, "entitlements", entitlement::addTitle)) {
                achievement.addEntitlesTo(Link.to(entitlement.awardedBy(awarded).build()));
            }
        }
    }
}
