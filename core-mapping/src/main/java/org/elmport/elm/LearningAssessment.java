package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * How one learner was assessed, with the grade.
 *
 * <p>ELM class {@code elm:LearningAssessment}; in credentials only.
 */
@XmlType(
        propOrder = {
            "title",
            "description",
            "type",
            "identifier",
            "additionalNote",
            "supplementaryDocument",
            "awardedBy",
            "grade",
            "gradeStatus",
            "shortenedGrading",
            "resultDistribution",
            "issued",
            "idVerification",
            "assessedBy",
            "location",
            "proves",
            "specifiedBy",
            "hasPart",
            "isPartOf"
        })
@ElmClass(iri = "elm:LearningAssessment")
public final class LearningAssessment extends ElmNode implements AnyClaim {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "dc:type", term = "dcType", edc = "0..*", codeLists = CodeList.ASSESSMENT_TYPE)
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:supplementaryDocument", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:awardedBy", edc = "1..1")
    private @Nullable Link<AwardingProcess> awardedBy;

    @ElmProperty(iri = "elm:grade", edc = "1..1")
    private @Nullable Note grade;

    @ElmProperty(iri = "elm:gradeStatus", edc = "0..1")
    private @Nullable Concept gradeStatus;

    @ElmProperty(iri = "elm:shortenedGrading", edc = "0..1")
    private @Nullable ShortenedGrading shortenedGrading;

    @ElmProperty(iri = "elm:resultDistribution", edc = "0..1")
    private @Nullable ResultDistribution resultDistribution;

    @ElmProperty(iri = "dc:issued", term = "dateIssued", edc = "0..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "elm:idVerification", edc = "0..1", codeLists = CodeList.SUPERVISION_VERIFICATION)
    private @Nullable Concept idVerification;

    @ElmProperty(iri = "elm:assessedBy", edc = "0..*")
    private @Nullable List<Link<AnyAgent>> assessedBy;

    @ElmProperty(iri = "elm:location", edc = "0..1")
    private @Nullable Link<Location> location;

    @ElmProperty(iri = "elm:proves", edc = "0..1")
    private @Nullable Link<LearningAchievement> proves;

    @ElmProperty(iri = "elm:specifiedBy", edc = "0..1")
    private @Nullable Link<LearningAssessmentSpecification> specifiedBy;

    @ElmProperty(iri = "elm:hasPart", edc = "0..*")
    private @Nullable List<Link<LearningAssessment>> hasPart;

    @ElmProperty(iri = "elm:isPartOf", edc = "0..*")
    private @Nullable List<Link<LearningAssessment>> isPartOf;

    private LearningAssessment() {}

    /** Starts a learning assessment with its IRI; empty where it has none. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Titles, one per language ({@code dc:title}; EDC: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Descriptions, one per language ({@code dc:description}; EDC: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Kinds of assessment ({@code dc:type}; EDC: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Codes under which the assessment is known ({@code adms:identifier}; EDC: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Further information that has no property of its own ({@code elm:additionalNote}; EDC: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; EDC: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
    }

    /** Who awarded the grade, when and where ({@code elm:awardedBy}; EDC: exactly one). */
    public Optional<Link<AwardingProcess>> awardedBy() {
        return Optional.ofNullable(awardedBy);
    }

    /** The grade, as a text in each language ({@code elm:grade}; EDC: exactly one). */
    public Optional<Note> grade() {
        return Optional.ofNullable(grade);
    }

    /** Whether it was passed ({@code elm:gradeStatus}; EDC: at most one). */
    public Optional<Concept> gradeStatus() {
        return Optional.ofNullable(gradeStatus);
    }

    /** How the grade compares with those of others, in three numbers ({@code elm:shortenedGrading}; EDC: at most one). */
    public Optional<ShortenedGrading> shortenedGrading() {
        return Optional.ofNullable(shortenedGrading);
    }

    /** How the grade compares with those of others, by category ({@code elm:resultDistribution}; EDC: at most one). */
    public Optional<ResultDistribution> resultDistribution() {
        return Optional.ofNullable(resultDistribution);
    }

    /** When the grade was given ({@code dc:issued}; EDC: at most one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** How the learner was supervised and identified ({@code elm:idVerification}; EDC: at most one). */
    public Optional<Concept> idVerification() {
        return Optional.ofNullable(idVerification);
    }

    /** Who assessed ({@code elm:assessedBy}; EDC: any number). */
    public List<Link<AnyAgent>> assessedBy() {
        return view(assessedBy);
    }

    /** Where it took place ({@code elm:location}; EDC: at most one). */
    public Optional<Link<Location>> location() {
        return Optional.ofNullable(location);
    }

    /** The achievement that it proves ({@code elm:proves}; EDC: at most one). */
    public Optional<Link<LearningAchievement>> proves() {
        return Optional.ofNullable(proves);
    }

    /** How there was to be assessed, with the grading scheme ({@code elm:specifiedBy}; EDC: at most one). */
    public Optional<Link<LearningAssessmentSpecification>> specifiedBy() {
        return Optional.ofNullable(specifiedBy);
    }

    /** Parts ({@code elm:hasPart}; EDC: any number). */
    public List<Link<LearningAssessment>> hasPart() {
        return view(hasPart);
    }

    /** Wholes it is part of; write one direction only ({@code elm:isPartOf}; EDC: any number). */
    public List<Link<LearningAssessment>> isPartOf() {
        return view(isPartOf);
    }

    /** Builds a learning assessment step by step. */
    public static final class Builder {

        private LearningAssessment built = new LearningAssessment();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningAssessment#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link LearningAssessment#awardedBy()}. */
        public Builder awardedBy(Link<AwardingProcess> value) {
            built.awardedBy = value;
            return this;
        }

        /** Sets {@link LearningAssessment#grade()}. */
        public Builder grade(Note value) {
            built.grade = value;
            return this;
        }

        /** Sets {@link LearningAssessment#gradeStatus()}. */
        public Builder gradeStatus(Concept value) {
            built.gradeStatus = value;
            return this;
        }

        /** Sets {@link LearningAssessment#shortenedGrading()}. */
        public Builder shortenedGrading(ShortenedGrading value) {
            built.shortenedGrading = value;
            return this;
        }

        /** Sets {@link LearningAssessment#resultDistribution()}. */
        public Builder resultDistribution(ResultDistribution value) {
            built.resultDistribution = value;
            return this;
        }

        /** Sets {@link LearningAssessment#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link LearningAssessment#idVerification()}. */
        public Builder idVerification(Concept value) {
            built.idVerification = value;
            return this;
        }

        /** Adds to {@link LearningAssessment#assessedBy()}. */
        public Builder addAssessedBy(Link<AnyAgent> value) {
            built.assessedBy = plus(built.assessedBy, value);
            return this;
        }

        /** Sets {@link LearningAssessment#location()}. */
        public Builder location(Link<Location> value) {
            built.location = value;
            return this;
        }

        /** Sets {@link LearningAssessment#proves()}. */
        public Builder proves(Link<LearningAchievement> value) {
            built.proves = value;
            return this;
        }

        /** Sets {@link LearningAssessment#specifiedBy()}. */
        public Builder specifiedBy(Link<LearningAssessmentSpecification> value) {
            built.specifiedBy = value;
            return this;
        }

        /** Adds to {@link LearningAssessment#hasPart()}. */
        public Builder addHasPart(Link<LearningAssessment> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningAssessment#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningAssessment> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningAssessment build() {
            LearningAssessment finished = built;
            built = new LearningAssessment();
            built.id = finished.id;
            return finished;
        }
    }
}
