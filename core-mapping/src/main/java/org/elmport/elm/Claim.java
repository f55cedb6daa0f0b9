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
 * What is claimed of a person and is neither achievement, activity, assessment nor entitlement.
 *
 * <p>ELM class {@code elm:Claim}; in credentials only.
 */
@XmlType(
        propOrder = {
            "title",
            "description",
            "type",
            "identifier",
            "additionalNote",
            "supplementaryDocument",
            "awardedBy"
        })
@ElmClass(iri = "elm:Claim")
public final class Claim extends ElmNode implements AnyClaim {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            edc = "0..*",
            edcScheme = "http://data.europa.eu/snb/claim-type/25831c2")
    private @Nullable List<Concept> type;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:additionalNote", edc = "0..*")
    private @Nullable List<Note> additionalNote;

    @ElmProperty(iri = "elm:supplementaryDocument", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:awardedBy", edc = "1..1")
    private @Nullable Link<AwardingProcess> awardedBy;

    private Claim() {}

    /** Starts a claim with its IRI; empty where it has none. */
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

    /** Kinds of claim; one at least where a person has it ({@code dc:type}; EDC: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Codes under which the claim is known ({@code adms:identifier}; EDC: any number). */
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

    /** Who confirmed it, when and where ({@code elm:awardedBy}; EDC: exactly one). */
    public Optional<Link<AwardingProcess>> awardedBy() {
        return Optional.ofNullable(awardedBy);
    }

    /** Builds a claim step by step. */
    public static final class Builder {

        private Claim built = new Claim();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link Claim#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link Claim#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link Claim#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Adds to {@link Claim#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link Claim#additionalNote()}. */
        public Builder addAdditionalNote(Note value) {
            built.additionalNote = plus(built.additionalNote, value);
            return this;
        }

        /** Adds to {@link Claim#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link Claim#awardedBy()}. */
        public Builder awardedBy(Link<AwardingProcess> value) {
            built.awardedBy = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Claim build() {
            Claim finished = built;
            built = new Claim();
            built.id = finished.id;
            return finished;
        }
    }
}
