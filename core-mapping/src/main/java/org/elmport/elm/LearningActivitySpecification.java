package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What a learner does: lectures, a project, an internship.
 *
 * <p>ELM class {@code elm:LearningActivitySpecification}; LOQ container {@code learningActivitySpecificationReferences}.
 */
@XmlType(
        propOrder = {
            "type",
            "contactHour",
            "volumeOfLearning",
            "language",
            "mode",
            "influences",
            "hasPart",
            "specialisationOf",
            "isPartOf",
            "generalisationOf"
        })
@ElmClass(
        iri = "elm:LearningActivitySpecification",
        container = "learningActivitySpecificationReferences",
        element = "learningActivitySpecification")
public final class LearningActivitySpecification extends Specification {

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            loq = "0..*",
            codeLists = CodeList.LEARNING_ACTIVITY_TYPE,
            edc = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "elm:contactHour", loq = "0..*", edc = "0..*")
    private @Nullable List<String> contactHour;

    @ElmProperty(iri = "elm:volumeOfLearning", loq = "0..1", edc = "0..1")
    private @Nullable Duration volumeOfLearning;

    @ElmProperty(iri = "dc:language", loq = "0..*", codeLists = CodeList.LANGUAGE, edc = "0..*", edcClosed = true)
    private @Nullable List<Concept> language;

    @ElmProperty(iri = "elm:mode", loq = "0..*", codeLists = CodeList.MODE, edc = "0..*")
    private @Nullable List<Concept> mode;

    @ElmProperty(iri = "elm:influences", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<AnySpecification>> influences;

    @ElmProperty(iri = "elm:hasPart", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningActivitySpecification>> hasPart;

    @ElmProperty(iri = "elm:specialisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningActivitySpecification>> specialisationOf;

    @ElmProperty(iri = "elm:isPartOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningActivitySpecification>> isPartOf;

    @ElmProperty(iri = "elm:generalisationOf", loq = "0..*", edc = "0..*")
    private @Nullable List<Link<LearningActivitySpecification>> generalisationOf;

    private LearningActivitySpecification() {}

    /** Starts a learning activity specification with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Kinds of activity ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Hours spent with a teacher ({@code elm:contactHour}; LOQ: any number). */
    public List<String> contactHour() {
        return view(contactHour);
    }

    /** Workload of the activity ({@code elm:volumeOfLearning}; LOQ: at most one). */
    public Optional<Duration> volumeOfLearning() {
        return Optional.ofNullable(volumeOfLearning);
    }

    /** Languages used ({@code dc:language}; LOQ: any number). */
    public List<Concept> language() {
        return view(language);
    }

    /** Forms of participation ({@code elm:mode}; LOQ: any number). */
    public List<Concept> mode() {
        return view(mode);
    }

    /** Achievements it leads to ({@code elm:influences}; LOQ: any number). */
    public List<Link<AnySpecification>> influences() {
        return view(influences);
    }

    /** Parts ({@code elm:hasPart}; LOQ: any number). */
    public List<Link<LearningActivitySpecification>> hasPart() {
        return view(hasPart);
    }

    /** More general activities ({@code elm:specialisationOf}; LOQ: any number). */
    public List<Link<LearningActivitySpecification>> specialisationOf() {
        return view(specialisationOf);
    }

    /** Wholes it is part of ({@code elm:isPartOf}; LOQ: any number). */
    public List<Link<LearningActivitySpecification>> isPartOf() {
        return view(isPartOf);
    }

    /** More special activities ({@code elm:generalisationOf}; LOQ: any number). */
    public List<Link<LearningActivitySpecification>> generalisationOf() {
        return view(generalisationOf);
    }

    /** Builds a learning activity specification step by step. */
    public static final class Builder extends Specification.Builder<LearningActivitySpecification, Builder> {

        private LearningActivitySpecification built = new LearningActivitySpecification();

        private Builder(String id) {
            built.identify(id);
        }

        @Override
        LearningActivitySpecification node() {
            return built;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#contactHour()}. */
        public Builder addContactHour(String value) {
            built.contactHour = plus(built.contactHour, value);
            return this;
        }

        /** Sets {@link LearningActivitySpecification#volumeOfLearning()}. */
        public Builder volumeOfLearning(Duration value) {
            built.volumeOfLearning = value;
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#language()}. */
        public Builder addLanguage(Concept value) {
            built.language = plus(built.language, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#mode()}. */
        public Builder addMode(Concept value) {
            built.mode = plus(built.mode, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#influences()}. */
        public Builder addInfluences(Link<AnySpecification> value) {
            built.influences = plus(built.influences, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#hasPart()}. */
        public Builder addHasPart(Link<LearningActivitySpecification> value) {
            built.hasPart = plus(built.hasPart, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#specialisationOf()}. */
        public Builder addSpecialisationOf(Link<LearningActivitySpecification> value) {
            built.specialisationOf = plus(built.specialisationOf, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#isPartOf()}. */
        public Builder addIsPartOf(Link<LearningActivitySpecification> value) {
            built.isPartOf = plus(built.isPartOf, value);
            return this;
        }

        /** Adds to {@link LearningActivitySpecification#generalisationOf()}. */
        public Builder addGeneralisationOf(Link<LearningActivitySpecification> value) {
            built.generalisationOf = plus(built.generalisationOf, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningActivitySpecification build() {
            LearningActivitySpecification finished = built;
            built = new LearningActivitySpecification();
            built.identify(finished.id());
            return finished;
        }
    }
}
