package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person has achieved in a course, a programme or a part of one. Personal. */
public final class ResultRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final String learnerId;
    private final RecordKind offeredKind;
    private final Optional<String> offeredId;
    private final Optional<String> offeringId;
    private final Text title;
    private final Text description;
    private final Optional<Code> status;
    private final Text grade;
    private final Optional<String> gradingSchemeId;
    private final Optional<Code> ectsGrade;
    private final List<StudyLoad> creditsEarned;
    private final Optional<SourceMoment> resultDate;
    private final Optional<SourceMoment> issuedAt;
    private final Optional<SourceMoment> expires;
    private final Optional<String> supersedesId;
    private final Optional<String> partOfId;
    private final Optional<String> credentialId;
    private final List<Text> learningOutcomes;
    private final List<Code> skills;
    private final List<Code> modes;
    private final Optional<Code> assessmentType;
    private final Optional<Code> supervision;
    private final List<String> awardingBodyIds;
    private final List<Text> entitlements;
    private final List<WebLink> documents;
    private final Optional<TranscriptEntry> transcript;

    private ResultRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.learnerId = builder.learnerId;
        this.offeredKind = builder.offeredKind;
        this.offeredId = builder.offeredId;
        this.offeringId = builder.offeringId;
        this.title = builder.title;
        this.description = builder.description;
        this.status = builder.status;
        this.grade = builder.grade;
        this.gradingSchemeId = builder.gradingSchemeId;
        this.ectsGrade = builder.ectsGrade;
        this.creditsEarned = List.copyOf(builder.creditsEarned);
        this.resultDate = builder.resultDate;
        this.issuedAt = builder.issuedAt;
        this.expires = builder.expires;
        this.supersedesId = builder.supersedesId;
        this.partOfId = builder.partOfId;
        this.credentialId = builder.credentialId;
        this.learningOutcomes = List.copyOf(builder.learningOutcomes);
        this.skills = List.copyOf(builder.skills);
        this.modes = List.copyOf(builder.modes);
        this.assessmentType = builder.assessmentType;
        this.supervision = builder.supervision;
        this.awardingBodyIds = List.copyOf(builder.awardingBodyIds);
        this.entitlements = List.copyOf(builder.entitlements);
        this.documents = List.copyOf(builder.documents);
        this.transcript = builder.transcript;
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RESULT;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public SourceState sourceState() {
        return sourceState;
    }

    /** The learner, by the identifier in the source; empty when the source says none. */
    public String learnerId() {
        return learnerId;
    }

    /** What was studied: a course or a programme. */
    public RecordKind offeredKind() {
        return offeredKind;
    }

    /** The course or programme, by its identifier in the source. */
    public Optional<String> offeredId() {
        return offeredId;
    }

    /** The run, by its identifier in the source. */
    public Optional<String> offeringId() {
        return offeringId;
    }

    /** The title of the achievement, where it is not that of the course. */
    public Text title() {
        return title;
    }

    /** What was achieved, in words. */
    public Text description() {
        return description;
    }

    /** Passed, failed or in progress, as the source codes it. */
    public Optional<Code> status() {
        return status;
    }

    /** The grade as the source writes it, never computed. */
    public Text grade() {
        return grade;
    }

    /** The grading scheme, by its identifier in the source. */
    public Optional<String> gradingSchemeId() {
        return gradingSchemeId;
    }

    /** The grade on the ECTS scale, A to E, FX or F, where the source keeps it beside its own; never computed. */
    public Optional<Code> ectsGrade() {
        return ectsGrade;
    }

    /** Credits that the learner has earned, which may be fewer than the course offers. */
    public List<StudyLoad> creditsEarned() {
        return creditsEarned;
    }

    /** When the result was determined. */
    public Optional<SourceMoment> resultDate() {
        return resultDate;
    }

    /** When the result was made official. */
    public Optional<SourceMoment> issuedAt() {
        return issuedAt;
    }

    /** Until when the achievement counts. */
    public Optional<SourceMoment> expires() {
        return expires;
    }

    /** The result that this one corrects, by its identifier in the source. */
    public Optional<String> supersedesId() {
        return supersedesId;
    }

    /** The result of which this one is a part, by its identifier in the source. */
    public Optional<String> partOfId() {
        return partOfId;
    }

    /** Results with the same value belong to one credential. */
    public Optional<String> credentialId() {
        return credentialId;
    }

    /** What this person can do now, where that is not what the course says: as after a challenge. */
    public List<Text> learningOutcomes() {
        return learningOutcomes;
    }

    /** Skills of this person, ESCO or other. */
    public List<Code> skills() {
        return skills;
    }

    /** Forms of participation, where they are not those of the course. */
    public List<Code> modes() {
        return modes;
    }

    /** The kind of assessment, where it is not that of the course. */
    public Optional<Code> assessmentType() {
        return assessmentType;
    }

    /** How the assessment was supervised and the identity checked. */
    public Optional<Code> supervision() {
        return supervision;
    }

    /** The organisations that award it, by their identifiers in the source, where they are not those of the course. */
    public List<String> awardingBodyIds() {
        return awardingBodyIds;
    }

    /** What the achievement entitles to, such as the admission to a programme. */
    public List<Text> entitlements() {
        return entitlements;
    }

    /** Documents that tell more. */
    public List<WebLink> documents() {
        return documents;
    }

    /** What the transcript says beyond this, where the source delivers transcripts. */
    public Optional<TranscriptEntry> transcript() {
        return transcript;
    }

    /** Says what it is and where it was read, and nothing of the person. */
    @Override
    public String toString() {
        return kind().word() + " at " + origin.pointer();
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private SourceState sourceState = SourceState.CURRENT;
        private String learnerId = "";
        private RecordKind offeredKind = RecordKind.COURSE;
        private Optional<String> offeredId = Optional.empty();
        private Optional<String> offeringId = Optional.empty();
        private Text title = Text.EMPTY;
        private Text description = Text.EMPTY;
        private Optional<Code> status = Optional.empty();
        private Text grade = Text.EMPTY;
        private Optional<String> gradingSchemeId = Optional.empty();
        private Optional<Code> ectsGrade = Optional.empty();
        private final List<StudyLoad> creditsEarned = new ArrayList<>();
        private Optional<SourceMoment> resultDate = Optional.empty();
        private Optional<SourceMoment> issuedAt = Optional.empty();
        private Optional<SourceMoment> expires = Optional.empty();
        private Optional<String> supersedesId = Optional.empty();
        private Optional<String> partOfId = Optional.empty();
        private Optional<String> credentialId = Optional.empty();
        private final List<Text> learningOutcomes = new ArrayList<>();
        private final List<Code> skills = new ArrayList<>();
        private final List<Code> modes = new ArrayList<>();
        private Optional<Code> assessmentType = Optional.empty();
        private Optional<Code> supervision = Optional.empty();
        private final List<String> awardingBodyIds = new ArrayList<>();
        private final List<Text> entitlements = new ArrayList<>();
        private final List<WebLink> documents = new ArrayList<>();
        private Optional<TranscriptEntry> transcript = Optional.empty();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link ResultRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Sets {@link ResultRecord#learnerId()}. */
        public Builder learnerId(String value) {
            learnerId = value;
            return this;
        }

        /** Sets {@link ResultRecord#offeredKind()}. */
        public Builder offeredKind(RecordKind value) {
            offeredKind = value;
            return this;
        }

        /** Sets {@link ResultRecord#offeredId()}. */
        public Builder offeredId(String value) {
            offeredId = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#offeringId()}. */
        public Builder offeringId(String value) {
            offeringId = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#title()}. */
        public Builder title(Text value) {
            title = value;
            return this;
        }

        /** Sets {@link ResultRecord#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Sets {@link ResultRecord#status()}. */
        public Builder status(Code value) {
            status = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#grade()}. */
        public Builder grade(Text value) {
            grade = value;
            return this;
        }

        /** Sets {@link ResultRecord#gradingSchemeId()}. */
        public Builder gradingSchemeId(String value) {
            gradingSchemeId = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#ectsGrade()}. */
        public Builder ectsGrade(Code value) {
            ectsGrade = Optional.of(value);
            return this;
        }

        /** Adds to {@link ResultRecord#creditsEarned()}. */
        public Builder addCreditsEarned(StudyLoad value) {
            creditsEarned.add(value);
            return this;
        }

        /** Sets {@link ResultRecord#resultDate()}. */
        public Builder resultDate(SourceMoment value) {
            resultDate = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#issuedAt()}. */
        public Builder issuedAt(SourceMoment value) {
            issuedAt = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#expires()}. */
        public Builder expires(SourceMoment value) {
            expires = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#supersedesId()}. */
        public Builder supersedesId(String value) {
            supersedesId = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#partOfId()}. */
        public Builder partOfId(String value) {
            partOfId = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#credentialId()}. */
        public Builder credentialId(String value) {
            credentialId = Optional.of(value);
            return this;
        }

        /** Adds to {@link ResultRecord#learningOutcomes()}. */
        public Builder addLearningOutcome(Text value) {
            learningOutcomes.add(value);
            return this;
        }

        /** Adds to {@link ResultRecord#skills()}. */
        public Builder addSkill(Code value) {
            skills.add(value);
            return this;
        }

        /** Adds to {@link ResultRecord#modes()}. */
        public Builder addMode(Code value) {
            modes.add(value);
            return this;
        }

        /** Sets {@link ResultRecord#assessmentType()}. */
        public Builder assessmentType(Code value) {
            assessmentType = Optional.of(value);
            return this;
        }

        /** Sets {@link ResultRecord#supervision()}. */
        public Builder supervision(Code value) {
            supervision = Optional.of(value);
            return this;
        }

        /** Adds to {@link ResultRecord#awardingBodyIds()}. */
        public Builder addAwardingBodyId(String value) {
            awardingBodyIds.add(value);
            return this;
        }

        /** Adds to {@link ResultRecord#entitlements()}. */
        public Builder addEntitlement(Text value) {
            entitlements.add(value);
            return this;
        }

        /** Adds to {@link ResultRecord#documents()}. */
        public Builder addDocument(WebLink value) {
            documents.add(value);
            return this;
        }

        /** Sets {@link ResultRecord#transcript()}. */
        public Builder transcript(TranscriptEntry value) {
            transcript = Optional.of(value);
            return this;
        }

        /** The finished record. */
        public ResultRecord build() {
            return new ResultRecord(this);
        }
    }
}
