package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A qualification: an achievement with a level of the European and of a national framework.
 *
 * <p>ELM class {@code elm:Qualification}; LOQ container {@code learningAchievementSpecificationReferences}.
 */
@XmlType(propOrder = {"isPartialQualification", "EQFLevel", "NQFLevel", "qualificationCode", "accreditation"})
@ElmClass(
        iri = "elm:Qualification",
        container = "learningAchievementSpecificationReferences",
        element = "qualification")
public final class Qualification extends AchievementSpecification implements AnyQualification {

    @ElmProperty(iri = "elm:isPartialQualification", loq = "0..1", edc = "0..1")
    private @Nullable Boolean isPartialQualification;

    @ElmProperty(
            iri = "elm:EQFLevel",
            term = "eqfLevel",
            loq = "1..1",
            codeLists = CodeList.EQF,
            edc = "0..1",
            edcClosed = true)
    private @Nullable Concept EQFLevel;

    @ElmProperty(
            iri = "elm:NQFLevel",
            term = "nqfLevel",
            loq = "1..*",
            codeLists = CodeList.NQF,
            edc = "0..*",
            edcClosed = true)
    private @Nullable List<Concept> NQFLevel;

    @ElmProperty(iri = "elm:qualificationCode", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> qualificationCode;

    @ElmProperty(iri = "elm:accreditation", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<Accreditation>> accreditation;

    private Qualification() {}

    /** Starts a qualification with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Whether it is part of a larger qualification ({@code elm:isPartialQualification}; LOQ: at most one). */
    public Optional<Boolean> isPartialQualification() {
        return Optional.ofNullable(isPartialQualification);
    }

    /** Level of the European Qualifications Framework ({@code elm:EQFLevel}; LOQ: exactly one). */
    public Optional<Concept> EQFLevel() {
        return Optional.ofNullable(EQFLevel);
    }

    /** Levels of national frameworks, never a framework itself ({@code elm:NQFLevel}; LOQ: one or more). */
    public List<Concept> NQFLevel() {
        return view(NQFLevel);
    }

    /** Codes of national registers ({@code elm:qualificationCode}; LOQ: any number). */
    public List<Concept> qualificationCode() {
        return view(qualificationCode);
    }

    /** Quality assurance of the qualification ({@code elm:accreditation}; LOQ: any number). */
    public List<Link<Accreditation>> accreditation() {
        return view(accreditation);
    }

    /** Builds a qualification step by step. */
    public static final class Builder extends AchievementSpecification.AchievementBuilder<Qualification, Builder> {

        private Qualification built = new Qualification();

        private Builder(String id) {
            built.identify(id);
        }

        @Override
        Qualification node() {
            return built;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets {@link Qualification#isPartialQualification()}. */
        public Builder isPartialQualification(Boolean value) {
            built.isPartialQualification = value;
            return this;
        }

        /** Sets {@link Qualification#EQFLevel()}. */
        public Builder EQFLevel(Concept value) {
            built.EQFLevel = value;
            return this;
        }

        /** Adds to {@link Qualification#NQFLevel()}. */
        public Builder addNQFLevel(Concept value) {
            built.NQFLevel = plus(built.NQFLevel, value);
            return this;
        }

        /** Adds to {@link Qualification#qualificationCode()}. */
        public Builder addQualificationCode(Concept value) {
            built.qualificationCode = plus(built.qualificationCode, value);
            return this;
        }

        /** Adds to {@link Qualification#accreditation()}. */
        public Builder addAccreditation(Link<Accreditation> value) {
            built.accreditation = plus(built.accreditation, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Qualification build() {
            Qualification finished = built;
            built = new Qualification();
            built.identify(finished.id());
            return finished;
        }
    }
}
