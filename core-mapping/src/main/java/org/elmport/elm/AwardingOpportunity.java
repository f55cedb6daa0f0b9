package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who can award an achievement, where and when.
 *
 * <p>ELM class {@code elm:AwardingOpportunity}.
 */
@XmlType(propOrder = {"identifier", "awardingBody", "location", "temporal", "learningAchievementSpecification"})
@ElmClass(iri = "elm:AwardingOpportunity")
public final class AwardingOpportunity extends ElmNode {

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "elm:awardingBody", loq = "1..*", edc = "1..*")
    private @Nullable List<Link<AnyAgent>> awardingBody;

    @ElmProperty(iri = "elm:location", loq = "0..1", edc = "0..1")
    private @Nullable Link<Location> location;

    @ElmProperty(iri = "dc:temporal", loq = "0..1", edc = "0..1")
    private @Nullable PeriodOfTime temporal;

    @ElmProperty(iri = "elm:learningAchievementSpecification", loq = "1..1", edc = "0..1")
    private @Nullable Link<AnySpecification> learningAchievementSpecification;

    private AwardingOpportunity() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Codes under which it is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Bodies that award it; several for a joint award ({@code elm:awardingBody}; LOQ: one or more). */
    public List<Link<AnyAgent>> awardingBody() {
        return view(awardingBody);
    }

    /** Where it is awarded ({@code elm:location}; LOQ: at most one). */
    public Optional<Link<Location>> location() {
        return Optional.ofNullable(location);
    }

    /** When it can be awarded ({@code dc:temporal}; LOQ: at most one). */
    public Optional<PeriodOfTime> temporal() {
        return Optional.ofNullable(temporal);
    }

    /** The specification that owns this opportunity ({@code elm:learningAchievementSpecification}; LOQ: exactly one). */
    public Optional<Link<AnySpecification>> learningAchievementSpecification() {
        return Optional.ofNullable(learningAchievementSpecification);
    }

    /** Builds a awarding opportunity step by step. */
    public static final class Builder {

        private AwardingOpportunity built = new AwardingOpportunity();

        private Builder() {}

        /** Adds to {@link AwardingOpportunity#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link AwardingOpportunity#awardingBody()}. */
        public Builder addAwardingBody(Link<AnyAgent> value) {
            built.awardingBody = plus(built.awardingBody, value);
            return this;
        }

        /** Sets {@link AwardingOpportunity#location()}. */
        public Builder location(Link<Location> value) {
            built.location = value;
            return this;
        }

        /** Sets {@link AwardingOpportunity#temporal()}. */
        public Builder temporal(PeriodOfTime value) {
            built.temporal = value;
            return this;
        }

        /** Sets {@link AwardingOpportunity#learningAchievementSpecification()}. */
        public Builder learningAchievementSpecification(Link<AnySpecification> value) {
            built.learningAchievementSpecification = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public AwardingOpportunity build() {
            AwardingOpportunity finished = built;
            built = new AwardingOpportunity();
            return finished;
        }
    }
}
