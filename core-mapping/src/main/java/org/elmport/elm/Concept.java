package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A concept: a code of a controlled vocabulary or of a list of one's own.
 *
 * <p>ELM class {@code skos:Concept}.
 */
@XmlType(propOrder = {"prefLabel", "altLabel", "notation", "inScheme", "definition"})
@ElmClass(iri = "skos:Concept", ams = true)
public final class Concept extends ElmNode {

    @XmlAttribute(required = true)
    private String uri = "";

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:prefLabel", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> prefLabel;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:altLabel", loq = "0..*")
    private @Nullable List<LangString> altLabel;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:notation", loq = "0..1", edc = "0..1")
    private @Nullable Notation notation;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:inScheme", loq = "0..*", form = ValueForm.URI, edc = "0..*")
    private @Nullable List<String> inScheme;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:definition", edc = "0..*")
    private @Nullable List<LangString> definition;

    private Concept() {}

    /** A concept of a controlled vocabulary, by its IRI alone. */
    public static Concept of(String uri) {
        Concept concept = new Concept();
        concept.uri = uri;
        return concept;
    }

    /** Starts a concept with its IRI. */
    public static Builder builder(String uri) {
        return new Builder(uri);
    }

    /** The IRI of the concept. */
    public String uri() {
        return uri;
    }

    /** Names, one per language ({@code skos:prefLabel}; LOQ: any number). */
    public List<LangString> prefLabel() {
        return view(prefLabel);
    }

    /** Other names ({@code skos:altLabel}; LOQ: any number). */
    public List<LangString> altLabel() {
        return view(altLabel);
    }

    /** The code ({@code skos:notation}; LOQ: at most one). */
    public Optional<Notation> notation() {
        return Optional.ofNullable(notation);
    }

    /** Lists the concept belongs to ({@code skos:inScheme}; LOQ: any number). */
    public List<String> inScheme() {
        return view(inScheme);
    }

    /** What it means ({@code skos:definition}; EDC: any number). */
    public List<LangString> definition() {
        return view(definition);
    }

    /** Builds a concept step by step. */
    public static final class Builder {

        private Concept built = new Concept();

        private Builder(String uri) {
            built.uri = uri;
        }

        /** Adds to {@link Concept#prefLabel()}. */
        public Builder addPrefLabel(LangString value) {
            built.prefLabel = plus(built.prefLabel, value);
            return this;
        }

        /** Adds to {@link Concept#altLabel()}. */
        public Builder addAltLabel(LangString value) {
            built.altLabel = plus(built.altLabel, value);
            return this;
        }

        /** Sets {@link Concept#notation()}. */
        public Builder notation(Notation value) {
            built.notation = value;
            return this;
        }

        /** Adds to {@link Concept#inScheme()}. */
        public Builder addInScheme(String value) {
            built.inScheme = plus(built.inScheme, value);
            return this;
        }

        /** Adds to {@link Concept#definition()}. */
        public Builder addDefinition(LangString value) {
            built.definition = plus(built.definition, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Concept build() {
            Concept finished = built;
            built = new Concept();
            built.uri = finished.uri;
            return finished;
        }
    }
}
