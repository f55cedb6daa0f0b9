package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a grade compares with those of others, in per cent of the learners.
 *
 * <p>ELM class {@code elm:ShortenedGrading}; in credentials only.
 */
@XmlType(propOrder = {"percentageLower", "percentageEqual", "percentageHigher"})
@ElmClass(iri = "elm:ShortenedGrading")
public final class ShortenedGrading extends ElmNode {

    @ElmProperty(iri = "elm:percentageLower", edc = "1..1")
    private @Nullable Long percentageLower;

    @ElmProperty(iri = "elm:percentageEqual", edc = "1..1")
    private @Nullable Long percentageEqual;

    @ElmProperty(iri = "elm:percentageHigher", edc = "1..1")
    private @Nullable Long percentageHigher;

    private ShortenedGrading() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many got a lower grade ({@code elm:percentageLower}; EDC: exactly one). */
    public Optional<Long> percentageLower() {
        return Optional.ofNullable(percentageLower);
    }

    /** How many got the same grade ({@code elm:percentageEqual}; EDC: exactly one). */
    public Optional<Long> percentageEqual() {
        return Optional.ofNullable(percentageEqual);
    }

    /** How many got a higher grade ({@code elm:percentageHigher}; EDC: exactly one). */
    public Optional<Long> percentageHigher() {
        return Optional.ofNullable(percentageHigher);
    }

    /** Builds a shortened grading step by step. */
    public static final class Builder {

        private ShortenedGrading built = new ShortenedGrading();

        private Builder() {}

        /** Sets {@link ShortenedGrading#percentageLower()}. */
        public Builder percentageLower(Long value) {
            built.percentageLower = value;
            return this;
        }

        /** Sets {@link ShortenedGrading#percentageEqual()}. */
        public Builder percentageEqual(Long value) {
            built.percentageEqual = value;
            return this;
        }

        /** Sets {@link ShortenedGrading#percentageHigher()}. */
        public Builder percentageHigher(Long value) {
            built.percentageHigher = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public ShortenedGrading build() {
            ShortenedGrading finished = built;
            built = new ShortenedGrading();
            return finished;
        }
    }
}
