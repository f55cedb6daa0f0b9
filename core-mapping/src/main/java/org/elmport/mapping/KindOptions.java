package org.elmport.mapping;

import java.util.Optional;

/**
 * How records of one kind are mapped: courses, programmes or offerings. Immutable.
 *
 * @param homepagePattern the address of the public page of a record without one; {@code {id}} and {@code {code}} stand
 *     for its identifier and its first code
 * @param learningOutcomes what to do where there are no learning outcomes
 * @param withoutOffering whether it is published as an undated opportunity where no offering leads to it
 * @param fieldOfEducation the ISCED-F code for records without
 * @param language the language of instruction for records without
 * @param country the country for places without
 * @param learningSetting formal or non-formal, for records without
 * @param awardingBodyId the awarding body for records without, by its identifier in the source
 * @param type the type of opportunity for records without
 * @param mode the form of participation for records without
 */
public record KindOptions(
        Optional<String> homepagePattern,
        LearningOutcomePolicy learningOutcomes,
        boolean withoutOffering,
        Optional<String> fieldOfEducation,
        Optional<String> language,
        Optional<String> country,
        Optional<String> learningSetting,
        Optional<String> awardingBodyId,
        Optional<String> type,
        Optional<String> mode) {

    /** No defaults. */
    public static final KindOptions NONE = builder().build();

    /** The same with another policy for records without learning outcomes. */
    KindOptions withLearningOutcomes(LearningOutcomePolicy policy) {
        return new KindOptions(
                homepagePattern,
                policy,
                withoutOffering,
                fieldOfEducation,
                language,
                country,
                learningSetting,
                awardingBodyId,
                type,
                mode);
    }

    /** Starts with no defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds options step by step. */
    public static final class Builder {

        private Optional<String> homepagePattern = Optional.empty();
        private LearningOutcomePolicy learningOutcomes = LearningOutcomePolicy.HOLD_BACK;
        private boolean withoutOffering;
        private Optional<String> fieldOfEducation = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<String> country = Optional.empty();
        private Optional<String> learningSetting = Optional.empty();
        private Optional<String> awardingBodyId = Optional.empty();
        private Optional<String> type = Optional.empty();
        private Optional<String> mode = Optional.empty();

        private Builder() {}

        /** Sets {@link KindOptions#homepagePattern()}. */
        public Builder homepagePattern(String value) {
            homepagePattern = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#learningOutcomes()}. */
        public Builder learningOutcomes(LearningOutcomePolicy value) {
            learningOutcomes = value;
            return this;
        }

        /** Sets {@link KindOptions#withoutOffering()}. */
        public Builder withoutOffering(boolean value) {
            withoutOffering = value;
            return this;
        }

        /** Sets {@link KindOptions#fieldOfEducation()}. */
        public Builder fieldOfEducation(String value) {
            fieldOfEducation = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#language()}. */
        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#country()}. */
        public Builder country(String value) {
            country = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#learningSetting()}. */
        public Builder learningSetting(String value) {
            learningSetting = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#awardingBodyId()}. */
        public Builder awardingBodyId(String value) {
            awardingBodyId = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#type()}. */
        public Builder type(String value) {
            type = Optional.of(value);
            return this;
        }

        /** Sets {@link KindOptions#mode()}. */
        public Builder mode(String value) {
            mode = Optional.of(value);
            return this;
        }

        /** The finished options. */
        public KindOptions build() {
            return new KindOptions(
                    homepagePattern,
                    learningOutcomes,
                    withoutOffering,
                    fieldOfEducation,
                    language,
                    country,
                    learningSetting,
                    awardingBodyId,
                    type,
                    mode);
        }
    }
}
