package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * How an achievement is assessed: an examination, a project, a portfolio.
 *
 * <p>ELM class {@code elm:LearningAssessmentSpecification}; LOQ container {@code learningAssessmentSpecificationReferences}.
 */
@XmlType(
        propOrder = {
            "type",
            "language",
            "mode",
            "gradingScheme",
            "proves",
            "hasPart",
            "specialisationOf",
            "isPartOf",
            "generalisationOf"
        })
@ElmClass(
        iri = "elm:LearningAssessmentSpecification",
        container = "learningAssessmentSpecificationReferences",
        element = "learningAssessmentSpecification")
public final class LearningAssessmentSpecification extends Specification {

    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*", codeLists = CodeList.ASSESSMENT_TYPE, edc = "0..1")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "dc:language", loq = "0..*", codeLists = CodeList.LANGUAGE, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> language;

    @ElmProperty(iri = "elm:mode", loq = "0..*", codeLists = CodeList.MODE, edc = "0..*")
    private @Nullable List<Concept> mode;

    @ElmProperty(iri = "elm:gradingScheme", loq = "0..1", edc = "0..1")
    private @Nullable Link<GradingScheme> gradingScheme;

    @ElmProperty(iri = "elm:proves", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<AnySpecification>> proves;

    @ElmProperty(iri = "elm:hasPart", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningAssessmentSpecification>> hasPart;

    @ElmProperty(iri = "elm:specialisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningAssessmentSpecification>> specialisationOf;

    @ElmProperty(iri = "elm:isPartOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningAssessmentSpecification>> isPartOf;

    @ElmProperty(iri = "elm:generalisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningAssessmentSpecification>> generalisationOf;

    private LearningAssessmentSpecification() {}

    /** Starts a learning assessment specification with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Kinds of assessment ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Languages of the assessment ({@code dc:language}; LOQ: any number). */
    public List<Concept> language() {
        return view(language);
    }

    /** Forms of participation ({@code elm:mode}; LOQ: any number). */
    public List<Concept> mode() {
        return view(mode);
    }

    /** The scale of grades ({@code elm:gradingScheme}; LOQ: at most one). */
    public Optional<Link<GradingScheme>> gradingScheme() {
        return Optional.ofNullable(gradingScheme);
    }

    /** Achievements it proves ({@code elm:proves}; LOQ: any number). */
    public List<Link<AnySpecification>> proves() {
        return view(proves);
    }

    /** Parts ({@code elm:hasPart}; LOQ: any number). */
    public List<Link<LearningAssessmentSpecification>> hasPart() {
        return view(hasPart);
    }

    /** More general assessments ({@code elm:specialisationOf}; LOQ: any number). */
    public List<Link<LearningAssessmentSpecification>> specialisationOf() {
        return view(specialisationOf);
    }

    /** Wholes it is part of ({@code elm:isPartOf}; LOQ: any number). */
    public List<Link<LearningAssessmentSpecification>> isPartOf() {
        return view(isPartOf);
    }

    /** More special assessments ({@code elm:generalisationOf}; LOQ: any number). */
    public List<Link<LearningAssessmentSpecification>> generalisationOf() {
        return view(generalisationOf);
    }

    /** Builds a learning assessment specification step by step. */
    public static final class Builder extends Specification.Builder<LearningAssessmentSpecification, Builder> {

        private LearningAssessmentSpecification built = new LearningAssessmentSpecification();

        private Builder(String id) {
            built.identify(id);
        }

        @Override
        LearningAssessmentSpecification node() {
            return built;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#language()}. */
        public Builder addLanguage(Concept value) {
            built.language = plus(built.language, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#mode()}. */
        public Builder addMode(Concept value) {
            built.mode = plus(built.mode, value);
            return this;
        }

        /** Sets {@link LearningAssessmentSpecification#gradingScheme()}. */
        public Builder gradingScheme(Link<GradingScheme> value) {
            built.gradingScheme = value;
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#proves()}. */
        public Builder addProves(Link<AnySpecification> value) {
            built.proves = plus(built.proves, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#hasPart()}. */
        public Builder addHasPart(Link<LearningAssessmentSpecification> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#specialisationOf()}. */
        public Builder addSpecialisationOf(Link<LearningAssessmentSpecification> value) {
            built.specialisationOf = plus(built.specialisationOf, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningAssessmentSpecification> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** Adds to {@link LearningAssessmentSpecification#generalisationOf()}. */
        public Builder addGeneralisationOf(Link<LearningAssessmentSpecification> value) {
            built.generalisationOf = plus(built.generalisationOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningAssessmentSpecification build() {
            LearningAssessmentSpecification finished = built;
            built = new LearningAssessmentSpecification();
            built.identify(finished.id());
            return finished;
        }
    }
}
