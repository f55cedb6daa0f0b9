package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * What every specification has: what is learnt, done, assessed or granted, apart from any one learner.
 */
@XmlType(
        propOrder = {
            "identifier",
            "title",
            "altLabel",
            "description",
            "additionalNote",
            "homepage",
            "supplementaryDocument",
            "category",
            "status",
            "modified",
            "publisher"
        })
public abstract sealed class Specification extends ElmNode implements Entity
        permits AchievementSpecification,
                LearningActivitySpecification,
                LearningAssessmentSpecification,
                LearningEntitlementSpecification {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:altLabel", loq = "0..*", edc = "0..*")
    private @Nullable List<LangString> altLabel;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "foaf:homepage", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> homepage;

    @ElmProperty(iri = "elm:supplementaryDocument", loq = "0..*", form = ValueForm.WEB_ADDRESS, edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:category", loq = "0..*", edc = "0..*")
    private @Nullable List<LangString> category;

    @ElmProperty(iri = "elm:status", loq = "0..1", edc = "0..1")
    private @Nullable String status;

    @ElmProperty(iri = "dc:modified", term = "dateModified", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable DateTime modified;

    @ElmProperty(iri = "dc:publisher", loq = "0..1")
    private @Nullable Link<AnyAgent> publisher;

    Specification() {}

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the specification is known; each notation once in a document ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Titles, one per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Other names, such as an abbreviation ({@code skos:altLabel}; LOQ: any number). */
    public List<LangString> altLabel() {
        return view(altLabel);
    }

    /** Descriptions, one per language, with the few HTML tags that QDR keeps ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Further information that has no property of its own ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Public web pages about it ({@code foaf:homepage}; LOQ: any number). */
    public List<WebResource> homepage() {
        return view(homepage);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; LOQ: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
    }

    /** Free categories, such as "compulsory" ({@code elm:category}; LOQ: any number). */
    public List<LangString> category() {
        return view(category);
    }

    /** Publication status; QDR sets it, leave it out ({@code elm:status}; LOQ: at most one). */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    /** When the description last changed; QDR sets it, leave it out ({@code dc:modified}; LOQ: at most one). */
    public Optional<DateTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** Who published it; QDR sets it, leave it out ({@code dc:publisher}; LOQ: at most one). */
    public Optional<Link<AnyAgent>> publisher() {
        return Optional.ofNullable(publisher);
    }

    final void identify(String identifier) {
        this.id = identifier;
    }

    /** Builds a specification step by step; {@code B} is the builder itself. */
    public abstract static sealed class Builder<S extends Specification, B extends Builder<S, B>>
            permits AchievementSpecification.AchievementBuilder,
                    LearningActivitySpecification.Builder,
                    LearningAssessmentSpecification.Builder,
                    LearningEntitlementSpecification.Builder {

        Builder() {}

        abstract S node();

        abstract B self();

        /** Adds to {@link Specification#identifier()}. */
        public B addIdentifier(Identifier value) {
            asSpecification().identifier = plus(asSpecification().identifier, value);
            return self();
        }

        /** Adds to {@link Specification#title()}. */
        public B addTitle(LangString value) {
            asSpecification().title = plus(asSpecification().title, value);
            return self();
        }

        /** Adds to {@link Specification#altLabel()}. */
        public B addAltLabel(LangString value) {
            asSpecification().altLabel = plus(asSpecification().altLabel, value);
            return self();
        }

        /** Adds to {@link Specification#description()}. */
        public B addDescription(LangString value) {
            asSpecification().description = plus(asSpecification().description, value);
            return self();
        }

        /** Adds to {@link Specification#additionalNote()}. */
        public B addAdditionalNote(Note value) {
            asSpecification().additionalNote = plus(asSpecification().additionalNote, value);
            return self();
        }

        /** Adds to {@link Specification#homepage()}. */
        public B addHomepage(WebResource value) {
            asSpecification().homepage = plus(asSpecification().homepage, value);
            return self();
        }

        /** Adds to {@link Specification#supplementaryDocument()}. */
        public B addSupplementaryDocument(WebResource value) {
            asSpecification().supplementaryDocument = plus(asSpecification().supplementaryDocument, value);
            return self();
        }

        /** Adds to {@link Specification#category()}. */
        public B addCategory(LangString value) {
            asSpecification().category = plus(asSpecification().category, value);
            return self();
        }

        /** Sets {@link Specification#status()}. */
        public B status(String value) {
            asSpecification().status = value;
            return self();
        }

        /** Sets {@link Specification#modified()}. */
        public B modified(DateTime value) {
            asSpecification().modified = value;
            return self();
        }

        /** Sets {@link Specification#publisher()}. */
        public B publisher(Link<AnyAgent> value) {
            asSpecification().publisher = value;
            return self();
        }

        private Specification asSpecification() {
            return node();
        }
    }
}
