package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What a learner knows, understands or is able to do on completion.
 *
 * <p>ELM class {@code elm:LearningOutcome}; LOQ container {@code learningOutcomeReferences}.
 */
@XmlType(
        propOrder = {
            "identifier",
            "title",
            "type",
            "additionalNote",
            "reusabilityLevel",
            "relatedSkill",
            "relatedESCOSkill"
        })
@ElmClass(iri = "elm:LearningOutcome", container = "learningOutcomeReferences", element = "learningOutcome")
public final class LearningOutcome extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            loq = "0..1",
            codeLists = CodeList.SKILL_TYPE,
            edc = "0..1",
            edcClosed = true)
    private @Nullable Concept type;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(
            iri = "elm:reusabilityLevel",
            loq = "0..1",
            codeLists = CodeList.SKILL_REUSE_LEVEL,
            edc = "0..1",
            edcClosed = true)
    private @Nullable Concept reusabilityLevel;

    @ElmProperty(iri = "elm:relatedSkill", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> relatedSkill;

    @ElmProperty(
            iri = "elm:relatedESCOSkill",
            loq = "0..*",
            edc = "0..*",
            edcScheme = "http://data.europa.eu/esco/concept-scheme/skills")
    private @Nullable List<Concept> relatedESCOSkill;

    private LearningOutcome() {}

    /** Starts a learning outcome with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the outcome is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** The outcome in words, one text per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Knowledge or skill ({@code dc:type}; LOQ: at most one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** How widely it can be used: from transversal to one occupation ({@code elm:reusabilityLevel}; LOQ: at most one). */
    public Optional<Concept> reusabilityLevel() {
        return Optional.ofNullable(reusabilityLevel);
    }

    /** Skills of other classifications than ESCO ({@code elm:relatedSkill}; LOQ: any number). */
    public List<Concept> relatedSkill() {
        return view(relatedSkill);
    }

    /** Skills of ESCO ({@code elm:relatedESCOSkill}; LOQ: any number). */
    public List<Concept> relatedESCOSkill() {
        return view(relatedESCOSkill);
    }

    /** Builds a learning outcome step by step. */
    public static final class Builder {

        private LearningOutcome built = new LearningOutcome();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link LearningOutcome#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link LearningOutcome#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Sets {@link LearningOutcome#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Adds to {@link LearningOutcome#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Sets {@link LearningOutcome#reusabilityLevel()}. */
        public Builder reusabilityLevel(Concept value) {
            built.reusabilityLevel = value;
            return this;
        }

        /** Adds to {@link LearningOutcome#relatedSkill()}. */
        public Builder addRelatedSkill(Concept value) {
            built.relatedSkill = plus(built.relatedSkill, value);
            return this;
        }

        /** Adds to {@link LearningOutcome#relatedESCOSkill()}. */
        public Builder addRelatedESCOSkill(Concept value) {
            built.relatedESCOSkill = plus(built.relatedESCOSkill, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LearningOutcome build() {
            LearningOutcome finished = built;
            built = new LearningOutcome();
            built.id = finished.id;
            return finished;
        }
    }
}
