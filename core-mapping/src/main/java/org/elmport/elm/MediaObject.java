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
 * A file that is embedded.
 *
 * <p>ELM class {@code elm:MediaObject}.
 */
@XmlType(
        propOrder = {
            "title",
            "description",
            "contentType",
            "attachmentType",
            "contentEncoding",
            "contentSize",
            "content",
            "contentUrl"
        })
@ElmClass(iri = "elm:MediaObject", ams = true)
public final class MediaObject extends ElmNode {

    @ElmProperty(iri = "dc:title", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:contentType", loq = "1..1", codeLists = CodeList.FILE_TYPE, edc = "1..1")
    private @Nullable Concept contentType;

    @ElmProperty(iri = "elm:attachmentType", loq = "0..1", edc = "0..1")
    private @Nullable Concept attachmentType;

    @ElmProperty(iri = "elm:contentEncoding", loq = "1..1", codeLists = CodeList.CONTENT_ENCODING, edc = "1..1")
    private @Nullable Concept contentEncoding;

    @ElmProperty(iri = "elm:contentSize", loq = "0..1", edc = "0..1")
    private @Nullable Long contentSize;

    @ElmProperty(iri = "elm:content", loq = "1..1", form = ValueForm.BASE64, edc = "1..1")
    private @Nullable String content;

    @ElmProperty(iri = "elm:contentUrl", term = "contentURL", form = ValueForm.URI, edc = "0..1")
    private @Nullable String contentUrl;

    private MediaObject() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Titles, one per language ({@code dc:title}; LOQ: any number). */
    public List<LangString> title() {
        return view(title);
    }

    /** What it shows ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** The type of file ({@code elm:contentType}; LOQ: exactly one). */
    public Optional<Concept> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** What kind of attachment it is ({@code elm:attachmentType}; LOQ: at most one). */
    public Optional<Concept> attachmentType() {
        return Optional.ofNullable(attachmentType);
    }

    /** How the bytes are written as text ({@code elm:contentEncoding}; LOQ: exactly one). */
    public Optional<Concept> contentEncoding() {
        return Optional.ofNullable(contentEncoding);
    }

    /** Size in bytes ({@code elm:contentSize}; LOQ: at most one). */
    public Optional<Long> contentSize() {
        return Optional.ofNullable(contentSize);
    }

    /** The bytes, as text ({@code elm:content}; LOQ: exactly one). */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Where the file can be found as well ({@code elm:contentUrl}; EDC: at most one). */
    public Optional<String> contentUrl() {
        return Optional.ofNullable(contentUrl);
    }

    /** Builds a media object step by step. */
    public static final class Builder {

        private MediaObject built = new MediaObject();

        private Builder() {}

        /** Adds to {@link MediaObject#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link MediaObject#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Sets {@link MediaObject#contentType()}. */
        public Builder contentType(Concept value) {
            built.contentType = value;
            return this;
        }

        /** Sets {@link MediaObject#attachmentType()}. */
        public Builder attachmentType(Concept value) {
            built.attachmentType = value;
            return this;
        }

        /** Sets {@link MediaObject#contentEncoding()}. */
        public Builder contentEncoding(Concept value) {
            built.contentEncoding = value;
            return this;
        }

        /** Sets {@link MediaObject#contentSize()}. */
        public Builder contentSize(Long value) {
            built.contentSize = value;
            return this;
        }

        /** Sets {@link MediaObject#content()}. */
        public Builder content(String value) {
            built.content = value;
            return this;
        }

        /** Sets {@link MediaObject#contentUrl()}. */
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
        public MediaObject build() {
            MediaObject finished = built;
            built = new MediaObject();
            return finished;
        }
    }
}
