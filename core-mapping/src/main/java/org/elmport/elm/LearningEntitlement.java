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
 * What one learner may do because of what was achieved.
 *
 * <p>ELM class {@code elm:LearningEntitlement}; in credentials only.
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
            "issued",
            "expiryDate",
            "entitledBy",
            "specifiedBy",
            "hasPart",
            "isPartOf"
        })
@ElmClass(iri = "elm:LearningEntitlement")
public final class LearningEntitlement extends ElmNode implements AnyClaim {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "dc:type", term = "dcType", edc = "0..1", codeLists = CodeList.ENTITLEMENT_TYPE)
    private @Nullable Concept type;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:supplementaryDocument", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:awardedBy", edc = "1..1")
    private @Nullable Link<AwardingProcess> awardedBy;

    @ElmProperty(iri = "dc:issued", term = "dateIssued", edc = "0..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "elm:expiryDate", edc = "0..1")
    private @Nullable DateTime expiryDate;

    @ElmProperty(iri = "elm:entitledBy", edc = "0..*")
    private @Nullable List<Link<LearningAchievement>> entitledBy;

    @ElmProperty(iri = "elm:specifiedBy", edc = "0..1")
    private @Nullable Link<LearningEntitlementSpecification> specifiedBy;

    @ElmProperty(iri = "elm:hasPart", edc = "0..*")
    private @Nullable List<Link<LearningEntitlement>> hasPart;

    @ElmProperty(iri = "elm:isPartOf", edc = "0..*")
    private @Nullable List<Link<LearningEntitlement>> isPartOf;

    private LearningEntitlement() {}

    /** Starts a learning entitlement with its IRI; empty where it has none. */
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

    /** Kind of entitlement ({@code dc:type}; EDC: at most one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** Codes under which the entitlement is known ({@code adms:identifier}; EDC: any number). */
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

    /** Who granted it, when and where ({@code elm:awardedBy}; EDC: exactly one). */
    public Optional<Link<AwardingProcess>> awardedBy() {
        return Optional.ofNullable(awardedBy);
    }

    /** When it was granted ({@code dc:issued}; EDC: at most one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** When it ends ({@code elm:expiryDate}; EDC: at most one). */
    public Optional<DateTime> expiryDate() {
        return Optional.ofNullable(expiryDate);
    }

    /** Achievements that give it ({@code elm:entitledBy}; EDC: any number). */
    public List<Link<LearningAchievement>> entitledBy() {
        return view(entitledBy);
    }

    /** What there was to be entitled to ({@code elm:specifiedBy}; EDC: at most one). */
    public Optional<Link<LearningEntitlementSpecification>> specifiedBy() {
        return Optional.ofNullable(specifiedBy);
    }

    /** Parts ({@code elm:hasPart}; EDC: any number). */
    public List<Link<LearningEntitlement>> hasPart() {
        return view(hasPart);
    }

    /** Wholes it is part of; write one direction only ({@code elm:isPartOf}; EDC: any number). */
    public List<Link<LearningEntitlement>> isPartOf() {
        return view(isPartOf);
    }

    /** Builds a learning entitlement step by step. */
    public static final class Builder {

        private LearningEntitlement built = new LearningEntitlement();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningEntitlement#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link LearningEntitlement#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Sets {@link LearningEntitlement#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Adds to {@link LearningEntitlement#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningEntitlement#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link LearningEntitlement#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link LearningEntitlement#awardedBy()}. */
        public Builder awardedBy(Link<AwardingProcess> value) {
            built.awardedBy = value;
            return this;
        }

        /** Sets {@link LearningEntitlement#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link LearningEntitlement#expiryDate()}. */
        public Builder expiryDate(DateTime value) {
            built.expiryDate = value;
            return this;
        }

        /** Adds to {@link LearningEntitlement#entitledBy()}. */
        public Builder addEntitledBy(Link<LearningAchievement> value) {
            built.entitledBy = plus(built.entitledBy, value);
            return this;
        }

        /** Sets {@link LearningEntitlement#specifiedBy()}. */
        public Builder specifiedBy(Link<LearningEntitlementSpecification> value) {
            built.specifiedBy = value;
            return this;
        }

        /** Adds to {@link LearningEntitlement#hasPart()}. */
        public Builder addHasPart(Link<LearningEntitlement> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningEntitlement#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningEntitlement> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningEntitlement build() {
            LearningEntitlement finished = built;
            built = new LearningEntitlement();
            built.id = finished.id;
            return finished;
        }
    }
}
