package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that another dataset describes.
 *
 * <p>ELM class {@code elm:QualificationReference}; LOQ container {@code learningAchievementSpecificationReferences}.
 */
@XmlType(propOrder = {"identifier"})
@ElmClass(
        iri = "elm:QualificationReference",
        container = "learningAchievementSpecificationReferences",
        element = "qualificationReference")
public final class QualificationReference extends ElmNode implements AnyQualification {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "1..1")
    private @Nullable Identifier identifier;

    private QualificationReference() {}

    /** Starts a qualification reference with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** The code under which the other dataset knows it ({@code adms:identifier}; LOQ: exactly one). */
    public Optional<Identifier> identifier() {
        return Optional.ofNullable(identifier);
    }

    /** Builds a qualification reference step by step. */
    public static final class Builder {

        private QualificationReference built = new QualificationReference();

        private Builder(String id) {
            built.id = id;
        }

        /** Sets {@link QualificationReference#identifier()}. */
        public Builder identifier(Identifier value) {
            built.identifier = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public QualificationReference build() {
            QualificationReference finished = built;
            built = new QualificationReference();
            built.id = finished.id;
            return finished;
        }
    }
}
