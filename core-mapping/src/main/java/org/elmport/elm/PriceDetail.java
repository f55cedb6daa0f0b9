package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * What something costs, and on which terms.
 *
 * <p>ELM class {@code elm:PriceDetail}.
 */
@XmlType(propOrder = {"identifier", "amount", "prefLabel", "description", "additionalNote"})
@ElmClass(iri = "elm:PriceDetail")
public final class PriceDetail extends ElmNode {

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:amount", loq = "0..1", edc = "0..1")
    private @Nullable Amount amount;

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:prefLabel", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> prefLabel;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:additionalNote", loq = "0..*", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    private PriceDetail() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Codes under which the price is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** The amount ({@code elm:amount}; LOQ: at most one). */
    public Optional<Amount> amount() {
        return Optional.ofNullable(amount);
    }

    /** What the price is for ({@code skos:prefLabel}; LOQ: any number). */
    public List<LangString> prefLabel() {
        return view(prefLabel);
    }

    /** Terms of the price ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Further information ({@code elm:additionalNote}; LOQ: any number). */
    public List<Note> additionalNote() {
        return view(additionalNote);
    }

    /** Builds a price detail step by step. */
    public static final class Builder {

        private PriceDetail built = new PriceDetail();

        private Builder() {}

        /** Adds to {@link PriceDetail#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link PriceDetail#amount()}. */
        public Builder amount(Amount value) {
            built.amount = value;
            return this;
        }

        /** Adds to {@link PriceDetail#prefLabel()}. */
        public Builder addPrefLabel(LangString value) {
            built.prefLabel = plus(built.prefLabel, value);
            return this;
        }

        /** Adds to {@link PriceDetail#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link PriceDetail#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public PriceDetail build() {
            PriceDetail finished = built;
            built = new PriceDetail();
            return finished;
        }
    }
}
