package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a credential in one language.
 *
 * <p>ELM class {@code elm:IndividualDisplay}; in credentials only.
 */
@XmlType(propOrder = {"language", "displayDetail"})
@ElmClass(iri = "elm:IndividualDisplay")
public final class IndividualDisplay extends ElmNode {

    @ElmProperty(iri = "dc:language", edc = "1..1", codeLists = CodeList.LANGUAGE)
    private @Nullable Concept language;

    @ElmProperty(iri = "elm:displayDetail", edc = "1..*")
    private @Nullable List<DisplayDetail> displayDetail;

    private IndividualDisplay() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The language of the pages ({@code dc:language}; EDC: exactly one). */
    public Optional<Concept> language() {
        return Optional.ofNullable(language);
    }

    /** The pages ({@code elm:displayDetail}; EDC: one or more). */
    public List<DisplayDetail> displayDetail() {
        return view(displayDetail);
    }

    /** Builds an individual display step by step. */
    public static final class Builder {

        private IndividualDisplay built = new IndividualDisplay();

        private Builder() {}

        /** Sets {@link IndividualDisplay#language()}. */
        public Builder language(Concept value) {
            built.language = value;
            return this;
        }

        /** Adds to {@link IndividualDisplay#displayDetail()}. */
        public Builder addDisplayDetail(DisplayDetail value) {
            built.displayDetail = plus(built.displayDetail, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public IndividualDisplay build() {
            IndividualDisplay finished = built;
            built = new IndividualDisplay();
            return finished;
        }
    }
}
