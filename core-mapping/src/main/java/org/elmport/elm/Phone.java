package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number, whole or in parts.
 *
 * <p>ELM class {@code elm:Phone}.
 */
@XmlType(propOrder = {"phoneNumber", "countryDialing", "areaDialing", "dialNumber"})
@ElmClass(iri = "elm:Phone", ams = true)
public final class Phone extends ElmNode {

    @ElmProperty(iri = "elm:phoneNumber", loq = "0..1", edc = "0..1")
    private @Nullable String phoneNumber;

    @ElmProperty(iri = "elm:countryDialing", loq = "0..1", edc = "0..1")
    private @Nullable String countryDialing;

    @ElmProperty(iri = "elm:areaDialing", loq = "0..1", edc = "0..1", edcUnwritable = true)
    private @Nullable String areaDialing;

    @ElmProperty(iri = "elm:dialNumber", loq = "0..1", edc = "0..1")
    private @Nullable String dialNumber;

    private Phone() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The whole number ({@code elm:phoneNumber}; LOQ: at most one). */
    public Optional<String> phoneNumber() {
        return Optional.ofNullable(phoneNumber);
    }

    /** The code of the country ({@code elm:countryDialing}; LOQ: at most one). */
    public Optional<String> countryDialing() {
        return Optional.ofNullable(countryDialing);
    }

    /** The code of the area ({@code elm:areaDialing}; LOQ: at most one). */
    public Optional<String> areaDialing() {
        return Optional.ofNullable(areaDialing);
    }

    /** The number within the area ({@code elm:dialNumber}; LOQ: at most one). */
    public Optional<String> dialNumber() {
        return Optional.ofNullable(dialNumber);
    }

    /** Builds a phone step by step. */
    public static final class Builder {

        private Phone built = new Phone();

        private Builder() {}

        /** Sets {@link Phone#phoneNumber()}. */
        public Builder phoneNumber(String value) {
            built.phoneNumber = value;
            return this;
        }

        /** Sets {@link Phone#countryDialing()}. */
        public Builder countryDialing(String value) {
            built.countryDialing = value;
            return this;
        }

        /** Sets {@link Phone#areaDialing()}. */
        public Builder areaDialing(String value) {
            built.areaDialing = value;
            return this;
        }

        /** Sets {@link Phone#dialNumber()}. */
        public Builder dialNumber(String value) {
            built.dialNumber = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Phone build() {
            Phone finished = built;
            built = new Phone();
            return finished;
        }
    }
}
