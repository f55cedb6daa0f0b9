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
            "content"
        })
@ElmClass(iri = "elm:MediaObject")
public final class MediaObject extends ElmNode {

    @ElmProperty(iri = "dc:title", loq = "0..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:contentType", loq = "1..1", codeLists = CodeList.FILE_TYPE)
    private @Nullable Concept contentType;

    @ElmProperty(iri = "elm:attachmentType", loq = "0..1")
    private @Nullable Concept attachmentType;

    @ElmProperty(iri = "elm:contentEncoding", loq = "1..1", codeLists = CodeList.CONTENT_ENCODING)
    private @Nullable Concept contentEncoding;

    @ElmProperty(iri = "elm:contentSize", loq = "0..1")
    private @Nullable Long contentSize;

    @ElmProperty(iri = "elm:content", loq = "1..1", form = ValueForm.BASE64)
    private @Nullable String content;

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

        /** The finished one; the builder starts afresh. */
        public MediaObject build() {
            MediaObject finished = built;
            built = new MediaObject();
            return finished;
        }
    }
}
