package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What an achievement entitles to: an occupation, further study, membership.
 *
 * <p>ELM class {@code elm:LearningEntitlementSpecification}; LOQ container {@code learningEntitlementSpecificationReferences}.
 */
@XmlType(
        propOrder = {
            "type",
            "entitlementStatus",
            "limitOrganisation",
            "limitJurisdiction",
            "limitOccupation",
            "limitNationalOccupation",
            "entitledBy",
            "hasPart",
            "specialisationOf",
            "isPartOf",
            "generalisationOf"
        })
@ElmClass(
        iri = "elm:LearningEntitlementSpecification",
        container = "learningEntitlementSpecificationReferences",
        element = "learningEntitlementSpecification")
public final class LearningEntitlementSpecification extends Specification {

    @ElmProperty(iri = "dc:type", term = "dcType", loq = "1..1", codeLists = CodeList.ENTITLEMENT_TYPE, edc = "1..1")
    private @Nullable Concept type;

    @ElmProperty(
            iri = "elm:entitlementStatus",
            loq = "1..1",
            codeLists = CodeList.ENTITLEMENT_STATUS,
            edc = "1..1",
            edcClosed = true)
    private @Nullable Concept entitlementStatus;

    @ElmProperty(iri = "elm:limitOrganisation", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Organisation>> limitOrganisation;

    @ElmProperty(iri = "elm:limitJurisdiction", loq = "0..*", codeLists = CodeList.ATU, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> limitJurisdiction;

    @ElmProperty(
            iri = "elm:limitOccupation",
            loq = "0..*",
            edc = "0..*",
            edcScheme = "http://data.europa.eu/esco/concept-scheme/occupations")
    private @Nullable List<Concept> limitOccupation;

    @ElmProperty(iri = "elm:limitNationalOccupation", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> limitNationalOccupation;

    @ElmProperty(iri = "elm:entitledBy", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<AnySpecification>> entitledBy;

    @ElmProperty(iri = "elm:hasPart", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningEntitlementSpecification>> hasPart;

    @ElmProperty(iri = "elm:specialisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningEntitlementSpecification>> specialisationOf;

    @ElmProperty(iri = "elm:isPartOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningEntitlementSpecification>> isPartOf;

    @ElmProperty(iri = "elm:generalisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningEntitlementSpecification>> generalisationOf;

    private LearningEntitlementSpecification() {}

    /** Starts a learning entitlement specification with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Kind of entitlement ({@code dc:type}; LOQ: exactly one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** Actual or prospective ({@code elm:entitlementStatus}; LOQ: exactly one). */
    public Optional<Concept> entitlementStatus() {
        return Optional.ofNullable(entitlementStatus);
    }

    /** Organisations to which it is limited ({@code elm:limitOrganisation}; LOQ: any number). */
    public List<Link<Organisation>> limitOrganisation() {
        return view(limitOrganisation);
    }

    /** Territories to which it is limited ({@code elm:limitJurisdiction}; LOQ: any number). */
    public List<Concept> limitJurisdiction() {
        return view(limitJurisdiction);
    }

    /** ESCO occupations to which it is limited ({@code elm:limitOccupation}; LOQ: any number). */
    public List<Concept> limitOccupation() {
        return view(limitOccupation);
    }

    /** Occupations of a national list to which it is limited ({@code elm:limitNationalOccupation}; LOQ: any number). */
    public List<Concept> limitNationalOccupation() {
        return view(limitNationalOccupation);
    }

    /** Achievements that give it ({@code elm:entitledBy}; LOQ: any number). */
    public List<Link<AnySpecification>> entitledBy() {
        return view(entitledBy);
    }

    /** Parts ({@code elm:hasPart}; LOQ: any number). */
    public List<Link<LearningEntitlementSpecification>> hasPart() {
        return view(hasPart);
    }

    /** More general entitlements ({@code elm:specialisationOf}; LOQ: any number). */
    public List<Link<LearningEntitlementSpecification>> specialisationOf() {
        return view(specialisationOf);
    }

    /** Wholes it is part of ({@code elm:isPartOf}; LOQ: any number). */
    public List<Link<LearningEntitlementSpecification>> isPartOf() {
        return view(isPartOf);
    }

    /** More special entitlements ({@code elm:generalisationOf}; LOQ: any number). */
    public List<Link<LearningEntitlementSpecification>> generalisationOf() {
        return view(generalisationOf);
    }

    /** Builds a learning entitlement specification step by step. */
    public static final class Builder extends Specification.Builder<LearningEntitlementSpecification, Builder> {

        private LearningEntitlementSpecification built = new LearningEntitlementSpecification();

        private Builder(String id) {
            built.identify(id);
        }

        @Override
        LearningEntitlementSpecification node() {
            return built;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets {@link LearningEntitlementSpecification#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Sets {@link LearningEntitlementSpecification#entitlementStatus()}. */
        public Builder entitlementStatus(Concept value) {
            built.entitlementStatus = value;
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#limitOrganisation()}. */
        public Builder addLimitOrganisation(Link<Organisation> value) {
            built.limitOrganisation = plus(built.limitOrganisation, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#limitJurisdiction()}. */
        public Builder addLimitJurisdiction(Concept value) {
            built.limitJurisdiction = plus(built.limitJurisdiction, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#limitOccupation()}. */
        public Builder addLimitOccupation(Concept value) {
            built.limitOccupation = plus(built.limitOccupation, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#limitNationalOccupation()}. */
        public Builder addLimitNationalOccupation(Concept value) {
            built.limitNationalOccupation = plus(built.limitNationalOccupation, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#entitledBy()}. */
        public Builder addEntitledBy(Link<AnySpecification> value) {
            built.entitledBy = plus(built.entitledBy, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#hasPart()}. */
        public Builder addHasPart(Link<LearningEntitlementSpecification> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#specialisationOf()}. */
        public Builder addSpecialisationOf(Link<LearningEntitlementSpecification> value) {
            built.specialisationOf = plus(built.specialisationOf, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningEntitlementSpecification> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** Adds to {@link LearningEntitlementSpecification#generalisationOf()}. */
        public Builder addGeneralisationOf(Link<LearningEntitlementSpecification> value) {
            built.generalisationOf = plus(built.generalisationOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningEntitlementSpecification build() {
            LearningEntitlementSpecification finished = built;
            built = new LearningEntitlementSpecification();
            built.identify(finished.id());
            return finished;
        }
    }
}
