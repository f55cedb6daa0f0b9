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
 * Financial support for learners.
 *
 * <p>ELM class {@code elm:Grant}.
 */
@XmlType(propOrder = {"title", "description", "type", "supplementaryDocument", "contentUrl"})
@ElmClass(iri = "elm:Grant")
public final class Grant extends ElmNode {

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..1", edc = "0..1")
    private @Nullable Concept type;

    @ElmProperty(iri = "elm:supplementaryDocument", loq = "0..*", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    @ElmProperty(iri = "elm:contentUrl", term = "contentURL", loq = "0..1", form = ValueForm.URI, edc = "0..1")
    private @Nullable String contentUrl;

    private Grant() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Titles, one per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** What is paid, and to whom ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Kind of support ({@code dc:type}; LOQ: at most one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; LOQ: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
    }

    /** Where to read about it ({@code elm:contentUrl}; LOQ: at most one). */
    public Optional<String> contentUrl() {
        return Optional.ofNullable(contentUrl);
    }

    /** Builds a grant step by step. */
    public static final class Builder {

        private Grant built = new Grant();

        private Builder() {}

        /** Adds to {@link Grant#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link Grant#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Sets {@link Grant#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Adds to {@link Grant#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** Sets {@link Grant#contentUrl()}. */
        public Builder contentUrl(String value) {
            built.contentUrl = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Grant build() {
            Grant finished = built;
            built = new Grant();
            return finished;
        }
    }
}
