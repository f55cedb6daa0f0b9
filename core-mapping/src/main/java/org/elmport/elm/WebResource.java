package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A page or document on the web.
 *
 * <p>ELM class {@code elm:WebResource}.
 */
@XmlType(propOrder = {"title", "language", "contentUrl"})
@ElmClass(iri = "elm:WebResource", ams = true)
public final class WebResource extends ElmNode {

    @ElmProperty(iri = "dc:title", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:language", loq = "0..1", codeLists = CodeList.LANGUAGE, edc = "0..1", edcClosed = true)
    private @Nullable Concept language;

    @ElmProperty(iri = "elm:contentUrl", term = "contentURL", loq = "1..1", form = ValueForm.URI, edc = "1..1")
    private @Nullable String contentUrl;

    private WebResource() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Titles, one per language ({@code dc:title}; LOQ: any number). */
    public List<LangString> title() {
        return view(title);
    }

    /** The language of the page ({@code dc:language}; LOQ: at most one). */
    public Optional<Concept> language() {
        return Optional.ofNullable(language);
    }

    /** The address of the page ({@code elm:contentUrl}; LOQ: exactly one). */
    public Optional<String> contentUrl() {
        return Optional.ofNullable(contentUrl);
    }

    /** Builds a web resource step by step. */
    public static final class Builder {

        private WebResource built = new WebResource();

        private Builder() {}

        /** Adds to {@link WebResource#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Sets {@link WebResource#language()}. */
        public Builder language(Concept value) {
            built.language = value;
            return this;
        }

        /** Sets {@link WebResource#contentUrl()}. */
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
        public WebResource build() {
            WebResource finished = built;
            built = new WebResource();
            return finished;
        }
    }
}
