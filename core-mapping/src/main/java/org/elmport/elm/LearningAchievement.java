package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * What one learner has achieved: a course passed, a module, a degree.
 *
 * <p>ELM class {@code elm:LearningAchievement}; in credentials only.
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
            "creditReceived",
            "provenBy",
            "influencedBy",
            "entitlesTo",
            "learningOpportunity",
            "specifiedBy",
            "hasPart",
            "isPartOf"
        })
@ElmClass(iri = "elm:LearningAchievement")
public final class LearningAchievement extends ElmNode implements AnyClaim {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "dc:type", term = "dcType", edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:supplementaryDocument", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:awardedBy", edc = "1..1")
    private @Nullable Link<AwardingProcess> awardedBy;

    @ElmProperty(iri = "elm:creditReceived", edc = "0..*")
    private @Nullable List<CreditPoint> creditReceived;

    @ElmProperty(iri = "elm:provenBy", edc = "0..*")
    private @Nullable List<Link<LearningAssessment>> provenBy;

    @ElmProperty(iri = "elm:influencedBy", edc = "0..*")
    private @Nullable List<Link<LearningActivity>> influencedBy;

    @ElmProperty(iri = "elm:entitlesTo", edc = "0..*")
    private @Nullable List<Link<LearningEntitlement>> entitlesTo;

    @ElmProperty(iri = "elm:learningOpportunity", edc = "0..1")
    private @Nullable Link<LearningOpportunity> learningOpportunity;

    @ElmProperty(iri = "elm:specifiedBy", edc = "0..1")
    private @Nullable Link<AnySpecification> specifiedBy;

    @ElmProperty(iri = "elm:hasPart", edc = "0..*")
    private @Nullable List<Link<LearningAchievement>> hasPart;

    @ElmProperty(iri = "elm:isPartOf", edc = "0..*")
    private @Nullable List<Link<LearningAchievement>> isPartOf;

    private LearningAchievement() {}

    /** Starts a learning achievement with its IRI; empty where it has none. */
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

    /** Kinds of achievement ({@code dc:type}; EDC: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Codes under which the achievement is known ({@code adms:identifier}; EDC: any number). */
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

    /** Who awarded it, when and where ({@code elm:awardedBy}; EDC: exactly one). */
    public Optional<Link<AwardingProcess>> awardedBy() {
        return Optional.ofNullable(awardedBy);
    }

    /** Credits that the learner received ({@code elm:creditReceived}; EDC: any number). */
    public List<CreditPoint> creditReceived() {
        return view(creditReceived);
    }

    /** Assessments that prove it, with the grades ({@code elm:provenBy}; EDC: any number). */
    public List<Link<LearningAssessment>> provenBy() {
        return view(provenBy);
    }

    /** Activities that led to it ({@code elm:influencedBy}; EDC: any number). */
    public List<Link<LearningActivity>> influencedBy() {
        return view(influencedBy);
    }

    /** What the learner is entitled to through it ({@code elm:entitlesTo}; EDC: any number). */
    public List<Link<LearningEntitlement>> entitlesTo() {
        return view(entitlesTo);
    }

    /** The offer through which it was achieved ({@code elm:learningOpportunity}; EDC: at most one). */
    public Optional<Link<LearningOpportunity>> learningOpportunity() {
        return Optional.ofNullable(learningOpportunity);
    }

    /** What there was to be achieved ({@code elm:specifiedBy}; EDC: at most one). */
    public Optional<Link<AnySpecification>> specifiedBy() {
        return Optional.ofNullable(specifiedBy);
    }

    /** Parts ({@code elm:hasPart}; EDC: any number). */
    public List<Link<LearningAchievement>> hasPart() {
        return view(hasPart);
    }

    /** Wholes it is part of; write one direction only ({@code elm:isPartOf}; EDC: any number). */
    public List<Link<LearningAchievement>> isPartOf() {
        return view(isPartOf);
    }

    /** Builds a learning achievement step by step. */
    public static final class Builder {

        private LearningAchievement built = new LearningAchievement();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningAchievement#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link LearningAchievement#awardedBy()}. */
        public Builder awardedBy(Link<AwardingProcess> value) {
            built.awardedBy = value;
            return this;
        }

        /** Adds to {@link LearningAchievement#creditReceived()}. */
        public Builder addCreditReceived(CreditPoint value) {
            built.creditReceived = plus(built.creditReceived, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#provenBy()}. */
        public Builder addProvenBy(Link<LearningAssessment> value) {
            built.provenBy = plus(built.provenBy, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#influencedBy()}. */
        public Builder addInfluencedBy(Link<LearningActivity> value) {
            built.influencedBy = plus(built.influencedBy, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#entitlesTo()}. */
        public Builder addEntitlesTo(Link<LearningEntitlement> value) {
            built.entitlesTo = plus(built.entitlesTo, value);
            return this;
        }

        /** Sets {@link LearningAchievement#learningOpportunity()}. */
        public Builder learningOpportunity(Link<LearningOpportunity> value) {
            built.learningOpportunity = value;
            return this;
        }

        /** Sets {@link LearningAchievement#specifiedBy()}. */
        public Builder specifiedBy(Link<AnySpecification> value) {
            built.specifiedBy = value;
            return this;
        }

        /** Adds to {@link LearningAchievement#hasPart()}. */
        public Builder addHasPart(Link<LearningAchievement> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningAchievement#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningAchievement> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningAchievement build() {
            LearningAchievement finished = built;
            built = new LearningAchievement();
            built.id = finished.id;
            return finished;
        }
    }
}
