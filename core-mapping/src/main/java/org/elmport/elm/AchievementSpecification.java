package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can achieve: the part that learning achievement specifications and qualifications share.
 */
@XmlType(
        propOrder = {
            "type",
            "learningOutcomeSummary",
            "ISCEDFCode",
            "educationSubject",
            "volumeOfLearning",
            "creditPoint",
            "educationLevel",
            "language",
            "mode",
            "learningSetting",
            "maximumDuration",
            "targetGroup",
            "entryRequirement",
            "learningOutcome",
            "influencedBy",
            "provenBy",
            "entitlesTo",
            "hasPart",
            "specialisationOf",
            "isPartOf",
            "generalisationOf",
            "awardingOpportunity"
        })
public abstract sealed class AchievementSpecification extends Specification implements AnySpecification
        permits LearningAchievementSpecification, Qualification {

    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "elm:learningOutcomeSummary", loq = "0..1", edc = "0..1")
    private @Nullable Note learningOutcomeSummary;

    @ElmProperty(
            iri = "elm:ISCEDFCode",
            term = "thematicArea",
            loq = "1..*",
            codeLists = CodeList.ISCED_F,
            edc = "0..*",
            edcClosed = true)
    private @Nullable List<Concept> ISCEDFCode;

    @ElmProperty(iri = "elm:educationSubject", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> educationSubject;

    @ElmProperty(iri = "elm:volumeOfLearning", loq = "0..1", edc = "0..1")
    private @Nullable Duration volumeOfLearning;

    @ElmProperty(iri = "elm:creditPoint", loq = "0..*", edc = "0..*")
    private @Nullable List<CreditPoint> creditPoint;

    @ElmProperty(iri = "elm:educationLevel", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> educationLevel;

    @ElmProperty(iri = "dc:language", loq = "1..*", codeLists = CodeList.LANGUAGE, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> language;

    @ElmProperty(iri = "elm:mode", loq = "0..*", codeLists = CodeList.MODE, edc = "0..*")
    private @Nullable List<Concept> mode;

    @ElmProperty(
            iri = "elm:learningSetting",
            loq = "0..1",
            codeLists = CodeList.LEARNING_SETTING,
            edc = "0..1",
            edcClosed = true)
    private @Nullable Concept learningSetting;

    @ElmProperty(iri = "elm:maximumDuration", loq = "0..1", edc = "0..1")
    private @Nullable Duration maximumDuration;

    @ElmProperty(iri = "elm:targetGroup", loq = "0..*", codeLists = CodeList.TARGET_GROUP, edc = "0..*")
    private @Nullable List<Concept> targetGroup;

    @ElmProperty(iri = "elm:entryRequirement", loq = "0..1", edc = "0..1")
    private @Nullable Note entryRequirement;

    @ElmProperty(iri = "elm:learningOutcome", loq = "0..*", loq310 = "1..*", loqShapes = "1..*", edc = "0..*")
    private @Nullable List<Link<LearningOutcome>> learningOutcome;

    @ElmProperty(iri = "elm:influencedBy", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningActivitySpecification>> influencedBy;

    @ElmProperty(iri = "elm:provenBy", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningAssessmentSpecification>> provenBy;

    @ElmProperty(iri = "elm:entitlesTo", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningEntitlementSpecification>> entitlesTo;

    @ElmProperty(iri = "elm:hasPart", loq = "0..*", sameKind = true, edc = "0..*", edcQualificationsOnly = true)
    private @Nullable List<Link<AnySpecification>> hasPart;

    @ElmProperty(
            iri = "elm:specialisationOf",
            loq = "0..*",
            sameKind = true,
            edc = "0..*",
            edcQualificationsOnly = true)
    private @Nullable List<Link<AnySpecification>> specialisationOf;

    @ElmProperty(iri = "elm:isPartOf", loq = "0..*", edc = "0..*", edcQualificationsOnly = true)
    private @Nullable List<Link<AnySpecification>> isPartOf;

    @ElmProperty(iri = "elm:generalisationOf", loq = "0..*", edc = "0..*", edcQualificationsOnly = true)
    private @Nullable List<Link<AnySpecification>> generalisationOf;

    @ElmProperty(iri = "elm:awardingOpportunity", loq = "0..*", edc = "0..*")
    private @Nullable List<AwardingOpportunity> awardingOpportunity;

    AchievementSpecification() {}

    /** Kinds of learning opportunity or achievement ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** The learning outcomes in one text ({@code elm:learningOutcomeSummary}; LOQ: at most one). */
    public Optional<Note> learningOutcomeSummary() {
        return Optional.ofNullable(learningOutcomeSummary);
    }

    /** Fields of education (ISCED-F 2013) ({@code elm:ISCEDFCode}; LOQ: one or more). */
    public List<Concept> ISCEDFCode() {
        return view(ISCEDFCode);
    }

    /** Subjects of other classifications ({@code elm:educationSubject}; LOQ: any number). */
    public List<Concept> educationSubject() {
        return view(educationSubject);
    }

    /** Notional workload, in hours as a rule ({@code elm:volumeOfLearning}; LOQ: at most one). */
    public Optional<Duration> volumeOfLearning() {
        return Optional.ofNullable(volumeOfLearning);
    }

    /** Credits, one entry per credit system ({@code elm:creditPoint}; LOQ: any number). */
    public List<CreditPoint> creditPoint() {
        return view(creditPoint);
    }

    /** Levels of any framework, where it is no qualification ({@code elm:educationLevel}; LOQ: any number). */
    public List<Concept> educationLevel() {
        return view(educationLevel);
    }

    /** Languages of instruction and assessment ({@code dc:language}; LOQ: one or more). */
    public List<Concept> language() {
        return view(language);
    }

    /** Forms of participation ({@code elm:mode}; LOQ: any number). */
    public List<Concept> mode() {
        return view(mode);
    }

    /** Formal or non-formal ({@code elm:learningSetting}; LOQ: at most one). */
    public Optional<Concept> learningSetting() {
        return Optional.ofNullable(learningSetting);
    }

    /** Longest time allowed to complete it ({@code elm:maximumDuration}; LOQ: at most one). */
    public Optional<Duration> maximumDuration() {
        return Optional.ofNullable(maximumDuration);
    }

    /** Whom it is meant for ({@code elm:targetGroup}; LOQ: any number). */
    public List<Concept> targetGroup() {
        return view(targetGroup);
    }

    /** What a learner needs in order to enrol ({@code elm:entryRequirement}; LOQ: at most one). */
    public Optional<Note> entryRequirement() {
        return Optional.ofNullable(entryRequirement);
    }

    /** What the learner knows and can do afterwards ({@code elm:learningOutcome}; LOQ: any number). */
    public List<Link<LearningOutcome>> learningOutcome() {
        return view(learningOutcome);
    }

    /** Activities that lead to it ({@code elm:influencedBy}; LOQ: any number). */
    public List<Link<LearningActivitySpecification>> influencedBy() {
        return view(influencedBy);
    }

    /** Assessments that prove it ({@code elm:provenBy}; LOQ: any number). */
    public List<Link<LearningAssessmentSpecification>> provenBy() {
        return view(provenBy);
    }

    /** What it entitles to ({@code elm:entitlesTo}; LOQ: any number). */
    public List<Link<LearningEntitlementSpecification>> entitlesTo() {
        return view(entitlesTo);
    }

    /** Parts, of the same kind as the whole ({@code elm:hasPart}; LOQ: any number). */
    public List<Link<AnySpecification>> hasPart() {
        return view(hasPart);
    }

    /** More general ones, of the same kind ({@code elm:specialisationOf}; LOQ: any number). */
    public List<Link<AnySpecification>> specialisationOf() {
        return view(specialisationOf);
    }

    /** Wholes it is part of, of the same kind ({@code elm:isPartOf}; LOQ: any number). */
    public List<Link<AnySpecification>> isPartOf() {
        return view(isPartOf);
    }

    /** More special ones, of the same kind ({@code elm:generalisationOf}; LOQ: any number). */
    public List<Link<AnySpecification>> generalisationOf() {
        return view(generalisationOf);
    }

    /** Who awards it, where and when ({@code elm:awardingOpportunity}; LOQ: any number). */
    public List<AwardingOpportunity> awardingOpportunity() {
        return view(awardingOpportunity);
    }

    /** Builds what learning achievement specifications and qualifications share. */
    public abstract static sealed class AchievementBuilder<
                    S extends AchievementSpecification, B extends AchievementBuilder<S, B>>
            extends Specification.Builder<S, B>
            permits LearningAchievementSpecification.Builder, Qualification.Builder {

        AchievementBuilder() {}

        /** Adds to {@link AchievementSpecification#type()}. */
        public B addType(Concept value) {
            asAchievement().type = plus(asAchievement().type, value);
            return self();
        }

        /** Sets {@link AchievementSpecification#learningOutcomeSummary()}. */
        public B learningOutcomeSummary(Note value) {
            asAchievement().learningOutcomeSummary = value;
            return self();
        }

        /** Adds to {@link AchievementSpecification#ISCEDFCode()}. */
        public B addISCEDFCode(Concept value) {
            asAchievement().ISCEDFCode = plus(asAchievement().ISCEDFCode, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#educationSubject()}. */
        public B addEducationSubject(Concept value) {
            asAchievement().educationSubject = plus(asAchievement().educationSubject, value);
            return self();
        }

        /** Sets {@link AchievementSpecification#volumeOfLearning()}. */
        public B volumeOfLearning(Duration value) {
            asAchievement().volumeOfLearning = value;
            return self();
        }

        /** Adds to {@link AchievementSpecification#creditPoint()}. */
        public B addCreditPoint(CreditPoint value) {
            asAchievement().creditPoint = plus(asAchievement().creditPoint, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#educationLevel()}. */
        public B addEducationLevel(Concept value) {
            asAchievement().educationLevel = plus(asAchievement().educationLevel, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#language()}. */
        public B addLanguage(Concept value) {
            asAchievement().language = plus(asAchievement().language, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#mode()}. */
        public B addMode(Concept value) {
            asAchievement().mode = plus(asAchievement().mode, value);
            return self();
        }

        /** Sets {@link AchievementSpecification#learningSetting()}. */
        public B learningSetting(Concept value) {
            asAchievement().learningSetting = value;
            return self();
        }

        /** Sets {@link AchievementSpecification#maximumDuration()}. */
        public B maximumDuration(Duration value) {
            asAchievement().maximumDuration = value;
            return self();
        }

        /** Adds to {@link AchievementSpecification#targetGroup()}. */
        public B addTargetGroup(Concept value) {
            asAchievement().targetGroup = plus(asAchievement().targetGroup, value);
            return self();
        }

        /** Sets {@link AchievementSpecification#entryRequirement()}. */
        public B entryRequirement(Note value) {
            asAchievement().entryRequirement = value;
            return self();
        }

        /** Adds to {@link AchievementSpecification#learningOutcome()}. */
        public B addLearningOutcome(Link<LearningOutcome> value) {
            asAchievement().learningOutcome = plus(asAchievement().learningOutcome, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#influencedBy()}. */
        public B addInfluencedBy(Link<LearningActivitySpecification> value) {
            asAchievement().influencedBy = plus(asAchievement().influencedBy, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#provenBy()}. */
        public B addProvenBy(Link<LearningAssessmentSpecification> value) {
            asAchievement().provenBy = plus(asAchievement().provenBy, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#entitlesTo()}. */
        public B addEntitlesTo(Link<LearningEntitlementSpecification> value) {
            asAchievement().entitlesTo = plus(asAchievement().entitlesTo, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#hasPart()}. */
        public B addHasPart(Link<AnySpecification> value) {
            asAchievement().hasPart = plus(asAchievement().hasPart, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#specialisationOf()}. */
        public B addSpecialisationOf(Link<AnySpecification> value) {
            asAchievement().specialisationOf = plus(asAchievement().specialisationOf, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#isPartOf()}. */
        public B addIsPartOf(Link<AnySpecification> value) {
            asAchievement().isPartOf = plus(asAchievement().isPartOf, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#generalisationOf()}. */
        public B addGeneralisationOf(Link<AnySpecification> value) {
            asAchievement().generalisationOf = plus(asAchievement().generalisationOf, value);
            return self();
        }

        /** Adds to {@link AchievementSpecification#awardingOpportunity()}. */
        public B addAwardingOpportunity(AwardingOpportunity value) {
            asAchievement().awardingOpportunity = plus(asAchievement().awardingOpportunity, value);
            return self();
        }

        private AchievementSpecification asAchievement() {
            return node();
        }
    }
}
