package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * A period, open on either side.
 *
 * <p>ELM class {@code dc:PeriodOfTime}.
 */
@XmlType(propOrder = {"prefLabel", "startDate", "endDate"})
@ElmClass(iri = "dc:PeriodOfTime")
public final class PeriodOfTime extends ElmNode {

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:prefLabel", loq = "0..*", uniqueLanguage = true, edc = "0..*")
    private @Nullable List<LangString> prefLabel;

    @ElmProperty(iri = "elm:startDate", loq = "0..1", edc = "0..1")
    private @Nullable DateTime startDate;

    @ElmProperty(iri = "elm:endDate", loq = "0..1", edc = "0..1")
    private @Nullable DateTime endDate;

    private PeriodOfTime() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Names of the period, such as "autumn term" ({@code skos:prefLabel}; LOQ: any number). */
    public List<LangString> prefLabel() {
        return view(prefLabel);
    }

    /** When it starts ({@code elm:startDate}; LOQ: at most one). */
    public Optional<DateTime> startDate() {
        return Optional.ofNullable(startDate);
    }

    /** When it ends ({@code elm:endDate}; LOQ: at most one). */
    public Optional<DateTime> endDate() {
        return Optional.ofNullable(endDate);
    }

    /** Builds a period of time step by step. */
    public static final class Builder {

        private PeriodOfTime built = new PeriodOfTime();

        private Builder() {}

        /** Adds to {@link PeriodOfTime#prefLabel()}. */
        public Builder addPrefLabel(LangString value) {
            built.prefLabel = plus(built.prefLabel, value);
            return this;
        }

        /** Sets {@link PeriodOfTime#startDate()}. */
        public Builder startDate(DateTime value) {
            built.startDate = value;
            return this;
        }

        /** Sets {@link PeriodOfTime#endDate()}. */
        public Builder endDate(DateTime value) {
            built.endDate = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public PeriodOfTime build() {
            PeriodOfTime finished = built;
            built = new PeriodOfTime();
            return finished;
        }
    }
}
