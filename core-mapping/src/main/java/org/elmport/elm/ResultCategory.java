package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * How many learners got one result, or one within a range.
 *
 * <p>ELM class {@code elm:ResultCategory}; in credentials only.
 */
@XmlType(propOrder = {"label", "score", "minimumScore", "maximumScore", "count"})
@ElmClass(iri = "elm:ResultCategory")
public final class ResultCategory extends ElmNode {

    @ElmProperty(iri = "elm:label", edc = "1..1")
    private @Nullable String label;

    @ElmProperty(iri = "elm:score", edc = "0..1")
    private @Nullable String score;

    @ElmProperty(iri = "elm:minScore", edc = "0..1")
    private @Nullable String minimumScore;

    @ElmProperty(iri = "elm:maxScore", edc = "0..1")
    private @Nullable String maximumScore;

    @ElmProperty(iri = "elm:count", edc = "1..1", form = ValueForm.POSITIVE)
    private @Nullable Long count;

    private ResultCategory() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The name of the category ({@code elm:label}; EDC: exactly one). */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /** The result ({@code elm:score}; EDC: at most one). */
    public Optional<String> score() {
        return Optional.ofNullable(score);
    }

    /** The lowest result of the range ({@code elm:minScore}; EDC: at most one). */
    public Optional<String> minimumScore() {
        return Optional.ofNullable(minimumScore);
    }

    /** The highest result of the range ({@code elm:maxScore}; EDC: at most one). */
    public Optional<String> maximumScore() {
        return Optional.ofNullable(maximumScore);
    }

    /** How many learners fell into it; one at least ({@code elm:count}; EDC: exactly one). */
    public Optional<Long> count() {
        return Optional.ofNullable(count);
    }

    /** Builds a result category step by step. */
    public static final class Builder {

        private ResultCategory built = new ResultCategory();

        private Builder() {}

        /** Sets {@link ResultCategory#label()}. */
        public Builder label(String value) {
            built.label = value;
            return this;
        }

        /** Sets {@link ResultCategory#score()}. */
        public Builder score(String value) {
            built.score = value;
            return this;
        }

        /** Sets {@link ResultCategory#minimumScore()}. */
        public Builder minimumScore(String value) {
            built.minimumScore = value;
            return this;
        }

        /** Sets {@link ResultCategory#maximumScore()}. */
        public Builder maximumScore(String value) {
            built.maximumScore = value;
            return this;
        }

        /** Sets {@link ResultCategory#count()}. */
        public Builder count(Long value) {
            built.count = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public ResultCategory build() {
            ResultCategory finished = built;
            built = new ResultCategory();
            return finished;
        }
    }
}
