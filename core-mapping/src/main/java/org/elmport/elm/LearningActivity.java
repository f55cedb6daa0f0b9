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
 * What one learner has done in order to learn.
 *
 * <p>ELM class {@code elm:LearningActivity}; in credentials only.
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
            "directedBy",
            "temporal",
            "location",
            "workload",
            "levelOfCompletion",
            "influences",
            "learningOpportunity",
            "specifiedBy",
            "hasPart",
            "isPartOf"
        })
@ElmClass(iri = "elm:LearningActivity")
public final class LearningActivity extends ElmNode implements AnyClaim {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "dc:type", term = "dcType", edc = "0..*", codeLists = CodeList.LEARNING_ACTIVITY_TYPE)
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:supplementaryDocument", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:awardedBy", edc = "1..1")
    private @Nullable Link<AwardingProcess> awardedBy;

    @ElmProperty(iri = "elm:directedBy", edc = "0..*")
    private @Nullable List<Link<AnyAgent>> directedBy;

    @ElmProperty(iri = "dc:temporal", edc = "0..*")
    private @Nullable List<PeriodOfTime> temporal;

    @ElmProperty(iri = "elm:location", edc = "0..*")
    private @Nullable List<Link<Location>> location;

    @ElmProperty(iri = "elm:workload", edc = "0..1")
    private @Nullable Duration workload;

    @ElmProperty(iri = "elm:levelOfCompletion", edc = "0..1", form = ValueForm.COMPLETION)
    private @Nullable Long levelOfCompletion;

    @ElmProperty(iri = "elm:influences", edc = "0..*")
    private @Nullable List<Link<LearningAchievement>> influences;

    @ElmProperty(iri = "elm:learningOpportunity", edc = "0..1")
    private @Nullable Link<LearningOpportunity> learningOpportunity;

    @ElmProperty(iri = "elm:specifiedBy", edc = "0..1")
    private @Nullable Link<LearningActivitySpecification> specifiedBy;

    @ElmProperty(iri = "elm:hasPart", edc = "0..*")
    private @Nullable List<Link<LearningActivity>> hasPart;

    @ElmProperty(iri = "elm:isPartOf", edc = "0..*")
    private @Nullable List<Link<LearningActivity>> isPartOf;

    private LearningActivity() {}

    /** Starts a learning activity with its IRI; empty where it has none. */
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

    /** Kinds of activity ({@code dc:type}; EDC: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Codes under which the activity is known ({@code adms:identifier}; EDC: any number). */
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

    /** Who confirmed it, when and where ({@code elm:awardedBy}; EDC: exactly one). */
    public Optional<Link<AwardingProcess>> awardedBy() {
        return Optional.ofNullable(awardedBy);
    }

    /** Who directed it ({@code elm:directedBy}; EDC: any number). */
    public List<Link<AnyAgent>> directedBy() {
        return view(directedBy);
    }

    /** When it took place ({@code dc:temporal}; EDC: any number). */
    public List<PeriodOfTime> temporal() {
        return view(temporal);
    }

    /** Where it took place ({@code elm:location}; EDC: any number). */
    public List<Link<Location>> location() {
        return view(location);
    }

    /** The time the learner spent, in hours as a rule ({@code elm:workload}; EDC: at most one). */
    public Optional<Duration> workload() {
        return Optional.ofNullable(workload);
    }

    /** How much of it was done, from 1 to 100 ({@code elm:levelOfCompletion}; EDC: at most one). */
    public Optional<Long> levelOfCompletion() {
        return Optional.ofNullable(levelOfCompletion);
    }

    /** Achievements that it led to ({@code elm:influences}; EDC: any number). */
    public List<Link<LearningAchievement>> influences() {
        return view(influences);
    }

    /** The offer of which it was part ({@code elm:learningOpportunity}; EDC: at most one). */
    public Optional<Link<LearningOpportunity>> learningOpportunity() {
        return Optional.ofNullable(learningOpportunity);
    }

    /** What there was to be done ({@code elm:specifiedBy}; EDC: at most one). */
    public Optional<Link<LearningActivitySpecification>> specifiedBy() {
        return Optional.ofNullable(specifiedBy);
    }

    /** Parts ({@code elm:hasPart}; EDC: any number). */
    public List<Link<LearningActivity>> hasPart() {
        return view(hasPart);
    }

    /** Wholes it is part of; write one direction only ({@code elm:isPartOf}; EDC: any number). */
    public List<Link<LearningActivity>> isPartOf() {
        return view(isPartOf);
    }

    /** Builds a learning activity step by step. */
    public static final class Builder {

        private LearningActivity built = new LearningActivity();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningActivity#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link LearningActivity#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link LearningActivity#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningActivity#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningActivity#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link LearningActivity#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link LearningActivity#awardedBy()}. */
        public Builder awardedBy(Link<AwardingProcess> value) {
            built.awardedBy = value;
            return this;
        }

        /** Adds to {@link LearningActivity#directedBy()}. */
        public Builder addDirectedBy(Link<AnyAgent> value) {
            built.directedBy = plus(built.directedBy, value);
            return this;
        }

        /** Adds to {@link LearningActivity#temporal()}. */
        public Builder addTemporal(PeriodOfTime value) {
            built.temporal = plus(built.temporal, value);
            return this;
        }

        /** Adds to {@link LearningActivity#location()}. */
        public Builder addLocation(Link<Location> value) {
            built.location = plus(built.location, value);
            return this;
        }

        /** Sets {@link LearningActivity#workload()}. */
        public Builder workload(Duration value) {
            built.workload = value;
            return this;
        }

        /** Sets {@link LearningActivity#levelOfCompletion()}. */
        public Builder levelOfCompletion(Long value) {
            built.levelOfCompletion = value;
            return this;
        }

        /** Adds to {@link LearningActivity#influences()}. */
        public Builder addInfluences(Link<LearningAchievement> value) {
            built.influences = plus(built.influences, value);
            return this;
        }

        /** Sets {@link LearningActivity#learningOpportunity()}. */
        public Builder learningOpportunity(Link<LearningOpportunity> value) {
            built.learningOpportunity = value;
            return this;
        }

        /** Sets {@link LearningActivity#specifiedBy()}. */
        public Builder specifiedBy(Link<LearningActivitySpecification> value) {
            built.specifiedBy = value;
            return this;
        }

        /** Adds to {@link LearningActivity#hasPart()}. */
        public Builder addHasPart(Link<LearningActivity> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningActivity#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningActivity> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningActivity build() {
            LearningActivity finished = built;
            built = new LearningActivity();
            built.id = finished.id;
            return finished;
        }
    }
}
