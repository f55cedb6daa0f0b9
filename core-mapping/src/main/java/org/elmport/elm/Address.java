package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * An address, with a country.
 *
 * <p>ELM class {@code elm:Address}.
 */
@XmlType(propOrder = {"identifier", "fullAddress", "countryCode"})
@ElmClass(iri = "elm:Address", ams = true)
public final class Address extends ElmNode {

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:fullAddress", loq = "0..1", edc = "0..1")
    private @Nullable Note fullAddress;

    @ElmProperty(iri = "elm:countryCode", loq = "1..1", codeLists = CodeList.COUNTRY, edc = "1..1", edcClosed = true)
    private @Nullable Concept countryCode;

    private Address() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Codes under which the address is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** The whole address in one text ({@code elm:fullAddress}; LOQ: at most one). */
    public Optional<Note> fullAddress() {
        return Optional.ofNullable(fullAddress);
    }

    /** The country ({@code elm:countryCode}; LOQ: exactly one). */
    public Optional<Concept> countryCode() {
        return Optional.ofNullable(countryCode);
    }

    /** Builds a address step by step. */
    public static final class Builder {

        private Address built = new Address();

        private Builder() {}

        /** Adds to {@link Address#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link Address#fullAddress()}. */
        public Builder fullAddress(Note value) {
            built.fullAddress = value;
            return this;
        }

        /** Sets {@link Address#countryCode()}. */
        public Builder countryCode(Concept value) {
            built.countryCode = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Address build() {
            Address finished = built;
            built = new Address();
            return finished;
        }
    }
}
