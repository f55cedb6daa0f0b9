package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * One page of a credential, as a picture.
 *
 * <p>ELM class {@code elm:DisplayDetail}; in credentials only.
 */
@XmlType(propOrder = {"image", "page"})
@ElmClass(iri = "elm:DisplayDetail")
public final class DisplayDetail extends ElmNode {

    @ElmProperty(iri = "elm:image", edc = "1..1")
    private @Nullable MediaObject image;

    @ElmProperty(iri = "elm:page", edc = "1..1", form = ValueForm.POSITIVE)
    private @Nullable Long page;

    private DisplayDetail() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The picture, embedded ({@code elm:image}; EDC: exactly one). */
    public Optional<MediaObject> image() {
        return Optional.ofNullable(image);
    }

    /** The number of the page, from 1 ({@code elm:page}; EDC: exactly one). */
    public Optional<Long> page() {
        return Optional.ofNullable(page);
    }

    /** Builds a display detail step by step. */
    public static final class Builder {

        private DisplayDetail built = new DisplayDetail();

        private Builder() {}

        /** Sets {@link DisplayDetail#image()}. */
        public Builder image(MediaObject value) {
            built.image = value;
            return this;
        }

        /** Sets {@link DisplayDetail#page()}. */
        public Builder page(Long value) {
            built.page = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public DisplayDetail build() {
            DisplayDetail finished = built;
            built = new DisplayDetail();
            return finished;
        }
    }
}
