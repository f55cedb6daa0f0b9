package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Binds a {@link Link} to an empty element with the attribute {@code idref}. */
final class LinkAdapter extends XmlAdapter<LinkAdapter.IdReference, Link<?>> {

    /** The element that stands for a link. */
    static final class IdReference {
        @XmlAttribute(required = true)
        private @Nullable String idref;
    }

    @Override
    public @Nullable Link<?> unmarshal(@Nullable IdReference bound) {
        return bound == null || bound.idref == null ? null : Link.to(bound.idref);
    }

    @Override
    public @Nullable IdReference marshal(@Nullable Link<?> link) {
        if (link == null) {
            return null;
        }
        IdReference reference = new IdReference();
        reference.idref = link.id();
        return reference;
    }
}
