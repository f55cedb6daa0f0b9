package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many learners got which result.
 *
 * <p>ELM class {@code elm:ResultDistribution}; in credentials only.
 */
@XmlType(propOrder = {"description", "resultCategory"})
@ElmClass(iri = "elm:ResultDistribution")
public final class ResultDistribution extends ElmNode {

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:resultCategory", edc = "0..*")
    private @Nullable List<ResultCategory> resultCategory;

    private ResultDistribution() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Descriptions, one per language ({@code dc:description}; EDC: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** The categories, with how many learners fell into each ({@code elm:resultCategory}; EDC: any number). */
    public List<ResultCategory> resultCategory() {
        return view(resultCategory);
    }

    /** Builds a result distribution step by step. */
    public static final class Builder {

        private ResultDistribution built = new ResultDistribution();

        private Builder() {}

        /** Adds to {@link ResultDistribution#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link ResultDistribution#resultCategory()}. */
        public Builder addResultCategory(ResultCategory value) {
            built.resultCategory = plus(built.resultCategory, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public ResultDistribution build() {
            ResultDistribution finished = built;
            built = new ResultDistribution();
            return finished;
        }
    }
}
