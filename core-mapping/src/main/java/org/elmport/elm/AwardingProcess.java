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
 * Who awarded something to a learner, when, where and why.
 *
 * <p>ELM class {@code elm:AwardingProcess}; in credentials only.
 */
@XmlType(
        propOrder = {
            "awardingBody",
            "awardingDate",
            "description",
            "identifier",
            "additionalNote",
            "educationalSystemNote",
            "location",
            "used",
            "awards"
        })
@ElmClass(iri = "elm:AwardingProcess")
public final class AwardingProcess extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "elm:awardingBody", edc = "1..*")
    private @Nullable List<Link<AnyAgent>> awardingBody;

    @ElmProperty(iri = "elm:awardingDate", edc = "0..1")
    private @Nullable DateTime awardingDate;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:educationalSystemNote", edc = "0..1")
    private @Nullable Concept educationalSystemNote;

    @ElmProperty(iri = "elm:location", edc = "0..1")
    private @Nullable Link<Location> location;

    @ElmProperty(iri = "elm:used", edc = "0..*")
    private @Nullable List<Link<LearningAssessment>> used;

    @ElmProperty(iri = "elm:awards", edc = "0..*")
    private @Nullable List<Link<AnyClaim>> awards;

    private AwardingProcess() {}

    /** Starts an awarding process with its IRI; empty where it has none. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Who awarded it; several where it was awarded jointly ({@code elm:awardingBody}; EDC: one or more). */
    public List<Link<AnyAgent>> awardingBody() {
        return view(awardingBody);
    }

    /** When it was awarded ({@code elm:awardingDate}; EDC: at most one). */
    public Optional<DateTime> awardingDate() {
        return Optional.ofNullable(awardingDate);
    }

    /** Descriptions, one per language ({@code dc:description}; EDC: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Codes under which the process is known ({@code adms:identifier}; EDC: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Further information that has no property of its own ({@code elm:additionalNote}; EDC: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** The educational system in which it was awarded ({@code elm:educationalSystemNote}; EDC: at most one). */
    public Optional<Concept> educationalSystemNote() {
        return Optional.ofNullable(educationalSystemNote);
    }

    /** Where it was awarded ({@code elm:location}; EDC: at most one). */
    public Optional<Link<Location>> location() {
        return Optional.ofNullable(location);
    }

    /** Assessments that were considered ({@code elm:used}; EDC: any number). */
    public List<Link<LearningAssessment>> used() {
        return view(used);
    }

    /** What was awarded ({@code elm:awards}; EDC: any number). */
    public List<Link<AnyClaim>> awards() {
        return view(awards);
    }

    /** Builds an awarding process step by step. */
    public static final class Builder {

        private AwardingProcess built = new AwardingProcess();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link AwardingProcess#awardingBody()}. */
        public Builder addAwardingBody(Link<AnyAgent> value) {
            built.awardingBody = plus(built.awardingBody, value);
            return this;
        }

        /** Sets {@link AwardingProcess#awardingDate()}. */
        public Builder awardingDate(DateTime value) {
            built.awardingDate = value;
            return this;
        }

        /** Adds to {@link AwardingProcess#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link AwardingProcess#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link AwardingProcess#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Sets {@link AwardingProcess#educationalSystemNote()}. */
        public Builder educationalSystemNote(Concept value) {
            built.educationalSystemNote = value;
            return this;
        }

        /** Sets {@link AwardingProcess#location()}. */
        public Builder location(Link<Location> value) {
            built.location = value;
            return this;
        }

        /** Adds to {@link AwardingProcess#used()}. */
        public Builder addUsed(Link<LearningAssessment> value) {
            built.used = plus(built.used, value);
            return this;
        }

        /** Adds to {@link AwardingProcess#awards()}. */
        public Builder addAwards(Link<AnyClaim> value) {
            built.awards = plus(built.awards, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public AwardingProcess build() {
            AwardingProcess finished = built;
            built = new AwardingProcess();
            built.id = finished.id;
            return finished;
        }
    }
}
