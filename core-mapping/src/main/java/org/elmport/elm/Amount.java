package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * <p>ELM class {@code elm:Amount}.
 */
@XmlType(propOrder = {"unit", "value"})
@ElmClass(iri = "elm:Amount")
public final class Amount extends ElmNode {

    @ElmProperty(iri = "elm:unit", loq = "1..1", codeLists = CodeList.CURRENCY, edc = "1..1", edcClosed = true)
    private @Nullable Concept unit;

    @ElmProperty(iri = "rdf:value", edcIri = "elm:value", loq = "1..1", edc = "1..1")
    private @Nullable BigDecimal value;

    private Amount() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The currency ({@code elm:unit}; LOQ: exactly one). */
    public Optional<Concept> unit() {
        return Optional.ofNullable(unit);
    }

    /** The number ({@code rdf:value}; LOQ: exactly one). */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** Builds a amount step by step. */
    public static final class Builder {

        private Amount built = new Amount();

        private Builder() {}

        /** Sets {@link Amount#unit()}. */
        public Builder unit(Concept value) {
            built.unit = value;
            return this;
        }

        /** Sets {@link Amount#value()}. */
        public Builder value(BigDecimal value) {
            built.value = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Amount build() {
            Amount finished = built;
            built = new Amount();
            return finished;
        }
    }
}
