package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a source says about a course or a programme: what is learnt, at which level, how much of it, and how it is assessed. */
public final class SpecificationFields {

    private final List<IdentifierCode> codes;
    private final Text title;
    private final Text shortTitle;
    private final Text description;
    private final Optional<Code> type;
    private final List<Code> levels;
    private final List<Code> fieldsOfEducation;
    private final List<Code> languages;
    private final List<StudyLoad> studyLoads;
    private final List<Code> modes;
    private final Optional<Code> learningSetting;
    private final List<Code> targetGroups;
    private final List<Text> learningOutcomes;
    private final Text learningOutcomeText;
    private final List<Code> skills;
    private final Text entryRequirements;
    private final Text admission;
    private final List<Code> assessmentTypes;
    private final Text assessment;
    private final Text supervision;
    private final Optional<String> gradingSchemeId;
    private final List<WebLink> homepages;
    private final List<WebLink> documents;
    private final Optional<String> organisationId;
    private final List<String> awardingBodyIds;
    private final List<String> accreditationIds;
    private final List<String> partOfIds;
    private final Optional<String> duration;
    private final Optional<String> maximumDuration;
    private final Optional<SourceMoment> validFrom;
    private final Optional<SourceMoment> validUntil;
    private final List<NamedText> notes;

    private SpecificationFields(Builder builder) {
        this.codes = List.copyOf(builder.codes);
        this.title = builder.title;
        this.shortTitle = builder.shortTitle;
        this.description = builder.description;
        this.type = builder.type;
        this.levels = List.copyOf(builder.levels);
        this.fieldsOfEducation = List.copyOf(builder.fieldsOfEducation);
        this.languages = List.copyOf(builder.languages);
        this.studyLoads = List.copyOf(builder.studyLoads);
        this.modes = List.copyOf(builder.modes);
        this.learningSetting = builder.learningSetting;
        this.targetGroups = List.copyOf(builder.targetGroups);
        this.learningOutcomes = List.copyOf(builder.learningOutcomes);
        this.learningOutcomeText = builder.learningOutcomeText;
        this.skills = List.copyOf(builder.skills);
        this.entryRequirements = builder.entryRequirements;
        this.admission = builder.admission;
        this.assessmentTypes = List.copyOf(builder.assessmentTypes);
        this.assessment = builder.assessment;
        this.supervision = builder.supervision;
        this.gradingSchemeId = builder.gradingSchemeId;
        this.homepages = List.copyOf(builder.homepages);
        this.documents = List.copyOf(builder.documents);
        this.organisationId = builder.organisationId;
        this.awardingBodyIds = List.copyOf(builder.awardingBodyIds);
        this.accreditationIds = List.copyOf(builder.accreditationIds);
        this.partOfIds = List.copyOf(builder.partOfIds);
        this.duration = builder.duration;
        this.maximumDuration = builder.maximumDuration;
        this.validFrom = builder.validFrom;
        this.validUntil = builder.validUntil;
        this.notes = List.copyOf(builder.notes);
    }

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Codes under which the source knows it, the primary one first. */
    public List<IdentifierCode> codes() {
        return codes;
    }

    /** Titles, in all languages of the source. */
    public Text title() {
        return title;
    }

    /** Abbreviations and other names. */
    public Text shortTitle() {
        return shortTitle;
    }

    /** Descriptions, as the source has them: plain, HTML or Markdown. */
    public Text description() {
        return description;
    }

    /** What kind of course or programme it is. */
    public Optional<Code> type() {
        return type;
    }

    /** Levels, each with its scheme: EQF, a national framework, or the words of the source. */
    public List<Code> levels() {
        return levels;
    }

    /** Fields of education, ISCED-F or other. */
    public List<Code> fieldsOfEducation() {
        return fieldsOfEducation;
    }

    /** Languages of instruction. */
    public List<Code> languages() {
        return languages;
    }

    /** Credits and workload, each with its unit. */
    public List<StudyLoad> studyLoads() {
        return studyLoads;
    }

    /** Forms of participation. */
    public List<Code> modes() {
        return modes;
    }

    /** Formal or non-formal. */
    public Optional<Code> learningSetting() {
        return learningSetting;
    }

    /** Whom it is meant for. */
    public List<Code> targetGroups() {
        return targetGroups;
    }

    /** Learning outcomes that the source keeps one by one. */
    public List<Text> learningOutcomes() {
        return learningOutcomes;
    }

    /** Learning outcomes that the source keeps in one block of text. */
    public Text learningOutcomeText() {
        return learningOutcomeText;
    }

    /** Skills, ESCO or other. */
    public List<Code> skills() {
        return skills;
    }

    /** What a learner needs in order to enrol. */
    public Text entryRequirements() {
        return entryRequirements;
    }

    /** How to apply. */
    public Text admission() {
        return admission;
    }

    /** Kinds of assessment. */
    public List<Code> assessmentTypes() {
        return assessmentTypes;
    }

    /** The assessment in words. */
    public Text assessment() {
        return assessment;
    }

    /** Supervision and identity check during the assessment. */
    public Text supervision() {
        return supervision;
    }

    /** The grading scheme, by its identifier in the source. */
    public Optional<String> gradingSchemeId() {
        return gradingSchemeId;
    }

    /** Public pages. */
    public List<WebLink> homepages() {
        return homepages;
    }

    /** Documents that tell more. */
    public List<WebLink> documents() {
        return documents;
    }

    /** The organisation that teaches it, by its identifier in the source. */
    public Optional<String> organisationId() {
        return organisationId;
    }

    /** The organisations that award it, by their identifiers in the source. */
    public List<String> awardingBodyIds() {
        return awardingBodyIds;
    }

    /** Accreditations that cover it, by their identifiers in the source. */
    public List<String> accreditationIds() {
        return accreditationIds;
    }

    /** Programmes or courses it is part of, by their identifiers in the source. */
    public List<String> partOfIds() {
        return partOfIds;
    }

    /** Length by the calendar, an ISO 8601 duration as written. */
    public Optional<String> duration() {
        return duration;
    }

    /** Longest time allowed, an ISO 8601 duration as written. */
    public Optional<String> maximumDuration() {
        return maximumDuration;
    }

    /** From when it is offered. */
    public Optional<SourceMoment> validFrom() {
        return validFrom;
    }

    /** Until when it is offered. */
    public Optional<SourceMoment> validUntil() {
        return validUntil;
    }

    /** What the source says beyond this, each with its name in the source. */
    public List<NamedText> notes() {
        return notes;
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final List<IdentifierCode> codes = new ArrayList<>();
        private Text title = Text.EMPTY;
        private Text shortTitle = Text.EMPTY;
        private Text description = Text.EMPTY;
        private Optional<Code> type = Optional.empty();
        private final List<Code> levels = new ArrayList<>();
        private final List<Code> fieldsOfEducation = new ArrayList<>();
        private final List<Code> languages = new ArrayList<>();
        private final List<StudyLoad> studyLoads = new ArrayList<>();
        private final List<Code> modes = new ArrayList<>();
        private Optional<Code> learningSetting = Optional.empty();
        private final List<Code> targetGroups = new ArrayList<>();
        private final List<Text> learningOutcomes = new ArrayList<>();
        private Text learningOutcomeText = Text.EMPTY;
        private final List<Code> skills = new ArrayList<>();
        private Text entryRequirements = Text.EMPTY;
        private Text admission = Text.EMPTY;
        private final List<Code> assessmentTypes = new ArrayList<>();
        private Text assessment = Text.EMPTY;
        private Text supervision = Text.EMPTY;
        private Optional<String> gradingSchemeId = Optional.empty();
        private final List<WebLink> homepages = new ArrayList<>();
        private final List<WebLink> documents = new ArrayList<>();
        private Optional<String> organisationId = Optional.empty();
        private final List<String> awardingBodyIds = new ArrayList<>();
        private final List<String> accreditationIds = new ArrayList<>();
        private final List<String> partOfIds = new ArrayList<>();
        private Optional<String> duration = Optional.empty();
        private Optional<String> maximumDuration = Optional.empty();
        private Optional<SourceMoment> validFrom = Optional.empty();
        private Optional<SourceMoment> validUntil = Optional.empty();
        private final List<NamedText> notes = new ArrayList<>();

        private Builder() {}

        /** Adds to {@link SpecificationFields#codes()}. */
        public Builder addCode(IdentifierCode value) {
            codes.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#title()}. */
        public Builder title(Text value) {
            title = value;
            return this;
        }

        /** Sets {@link SpecificationFields#shortTitle()}. */
        public Builder shortTitle(Text value) {
            shortTitle = value;
            return this;
        }

        /** Sets {@link SpecificationFields#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Sets {@link SpecificationFields#type()}. */
        public Builder type(Code value) {
            type = Optional.of(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#levels()}. */
        public Builder addLevel(Code value) {
            levels.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#fieldsOfEducation()}. */
        public Builder addFieldOfEducation(Code value) {
            fieldsOfEducation.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#languages()}. */
        public Builder addLanguage(Code value) {
            languages.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#studyLoads()}. */
        public Builder addStudyLoad(StudyLoad value) {
            studyLoads.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#modes()}. */
        public Builder addMode(Code value) {
            modes.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#learningSetting()}. */
        public Builder learningSetting(Code value) {
            learningSetting = Optional.of(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#targetGroups()}. */
        public Builder addTargetGroup(Code value) {
            targetGroups.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#learningOutcomes()}. */
        public Builder addLearningOutcome(Text value) {
            learningOutcomes.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#learningOutcomeText()}. */
        public Builder learningOutcomeText(Text value) {
            learningOutcomeText = value;
            return this;
        }

        /** Adds to {@link SpecificationFields#skills()}. */
        public Builder addSkill(Code value) {
            skills.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#entryRequirements()}. */
        public Builder entryRequirements(Text value) {
            entryRequirements = value;
            return this;
        }

        /** Sets {@link SpecificationFields#admission()}. */
        public Builder admission(Text value) {
            admission = value;
            return this;
        }

        /** Adds to {@link SpecificationFields#assessmentTypes()}. */
        public Builder addAssessmentType(Code value) {
            assessmentTypes.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#assessment()}. */
        public Builder assessment(Text value) {
            assessment = value;
            return this;
        }

        /** Sets {@link SpecificationFields#supervision()}. */
        public Builder supervision(Text value) {
            supervision = value;
            return this;
        }

        /** Sets {@link SpecificationFields#gradingSchemeId()}. */
        public Builder gradingSchemeId(String value) {
            gradingSchemeId = Optional.of(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#homepages()}. */
        public Builder addHomepage(WebLink value) {
            homepages.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#documents()}. */
        public Builder addDocument(WebLink value) {
            documents.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#organisationId()}. */
        public Builder organisationId(String value) {
            organisationId = Optional.of(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#awardingBodyIds()}. */
        public Builder addAwardingBodyId(String value) {
            awardingBodyIds.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#accreditationIds()}. */
        public Builder addAccreditationId(String value) {
            accreditationIds.add(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#partOfIds()}. */
        public Builder addPartOfId(String value) {
            partOfIds.add(value);
            return this;
        }

        /** Sets {@link SpecificationFields#duration()}. */
        public Builder duration(String value) {
            duration = Optional.of(value);
            return this;
        }

        /** Sets {@link SpecificationFields#maximumDuration()}. */
        public Builder maximumDuration(String value) {
            maximumDuration = Optional.of(value);
            return this;
        }

        /** Sets {@link SpecificationFields#validFrom()}. */
        public Builder validFrom(SourceMoment value) {
            validFrom = Optional.of(value);
            return this;
        }

        /** Sets {@link SpecificationFields#validUntil()}. */
        public Builder validUntil(SourceMoment value) {
            validUntil = Optional.of(value);
            return this;
        }

        /** Adds to {@link SpecificationFields#notes()}. */
        public Builder addNote(NamedText value) {
            notes.add(value);
            return this;
        }

        /** The finished one. */
        public SpecificationFields build() {
            return new SpecificationFields(this);
        }
    }
}
