package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A code of an official register, with the country or region of the register. In credentials it may stand wherever an
 * identifier may.
 *
 * <p>ELM class {@code elm:LegalIdentifier}.
 */
@XmlType(propOrder = "spatial")
@ElmClass(iri = "elm:LegalIdentifier", ams = true)
public final class LegalIdentifier extends Identifier {

    @ElmProperty(
            iri = "dc:spatial",
            loq = "1..1",
            codeLists = {CodeList.COUNTRY, CodeList.NUTS},
            edc = "1..1",
            edcScheme = "http://publications.europa.eu/resource/authority/country")
    private @Nullable Concept spatial;

    private LegalIdentifier() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The country or region of the register ({@code dc:spatial}; LOQ: exactly one). */
    public Optional<Concept> spatial() {
        return Optional.ofNullable(spatial);
    }

    /** Builds a legal identifier step by step. */
    public static final class Builder extends Identifier.Builder {

        private LegalIdentifier legal;

        private Builder() {
            this(new LegalIdentifier());
        }

        private Builder(LegalIdentifier first) {
            super(first);
            legal = first;
        }

        @Override
        public Builder notation(Notation value) {
            super.notation(value);
            return this;
        }

        @Override
        public Builder creator(String value) {
            super.creator(value);
            return this;
        }

        @Override
        public Builder schemeAgency(LangString value) {
            super.schemeAgency(value);
            return this;
        }

        @Override
        public Builder issued(DateTime value) {
            super.issued(value);
            return this;
        }

        @Override
        public Builder schemeName(String value) {
            super.schemeName(value);
            return this;
        }

        @Override
        public Builder schemeVersion(String value) {
            super.schemeVersion(value);
            return this;
        }

        @Override
        public Builder schemeId(String value) {
            super.schemeId(value);
            return this;
        }

        @Override
        public Builder addType(Concept value) {
            super.addType(value);
            return this;
        }

        @Override
        public Builder nodeId(String value) {
            super.nodeId(value);
            return this;
        }

        /** Sets {@link LegalIdentifier#spatial()}. */
        public Builder spatial(Concept value) {
            legal.spatial = value;
            return this;
        }

        @Override
        public LegalIdentifier build() {
            LegalIdentifier finished = legal;
            legal = new LegalIdentifier();
            replace(legal);
            return finished;
        }
    }
}
