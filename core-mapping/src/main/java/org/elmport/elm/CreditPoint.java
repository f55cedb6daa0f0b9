package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Credits of one credit system.
 *
 * <p>ELM class {@code elm:CreditPoint}.
 */
@XmlType(propOrder = {"framework", "point"})
@ElmClass(iri = "elm:CreditPoint")
public final class CreditPoint extends ElmNode {

    @ElmProperty(iri = "elm:framework", loq = "1..1", codeLists = CodeList.CREDIT_SYSTEM, edc = "1..1")
    private @Nullable Concept framework;

    @ElmProperty(iri = "elm:point", loq = "1..1", edc = "1..1")
    private @Nullable String point;

    private CreditPoint() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The credit system, such as ECTS ({@code elm:framework}; LOQ: exactly one). */
    public Optional<Concept> framework() {
        return Optional.ofNullable(framework);
    }

    /** The number of credits, a plain decimal without unit ({@code elm:point}; LOQ: exactly one). */
    public Optional<String> point() {
        return Optional.ofNullable(point);
    }

    /** Builds a credit point step by step. */
    public static final class Builder {

        private CreditPoint built = new CreditPoint();

        private Builder() {}

        /** Sets {@link CreditPoint#framework()}. */
        public Builder framework(Concept value) {
            built.framework = value;
            return this;
        }

        /** Sets {@link CreditPoint#point()}. */
        public Builder point(String value) {
            built.point = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public CreditPoint build() {
            CreditPoint finished = built;
            built = new CreditPoint();
            return finished;
        }
    }
}
