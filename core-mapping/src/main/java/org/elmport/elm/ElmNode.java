package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.elmport.elm.declaration.ElmModel;
import org.jspecify.annotations.Nullable;

/** What all classes of the model share: equality by content, and lists that nobody changes. */
@XmlTransient
public abstract class ElmNode {

    @XmlTransient
    private String nodeId = "";

    ElmNode() {}

    final void identifyNode(String iri) {
        this.nodeId = iri;
    }

    /**
     * The IRI that the node has in JSON-LD: that of an entity or a concept, and with credentials that of any other node
     * that has been given one; empty where there is none. XML knows those of entities and concepts only.
     */
    public final String nodeId() {
        if (this instanceof Entity entity) {
            return entity.id();
        }
        return this instanceof Concept concept ? concept.uri() : nodeId;
    }

    static <T> List<T> view(@Nullable List<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(values);
    }

    static <T> List<T> plus(@Nullable List<T> values, T value) {
        List<T> grown = values == null ? new ArrayList<>(2) : values;
        grown.add(value);
        return grown;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ElmNode node
                && getClass() == node.getClass()
                && ElmModel.get().type(getClass()).sameContent(this, node);
    }

    @Override
    public final int hashCode() {
        return ElmModel.get().type(getClass()).contentHash(this);
    }

    @Override
    public final String toString() {
        return ElmModel.get().type(getClass()).describe(this);
    }
}
