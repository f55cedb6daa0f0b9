package org.elmport.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.display.PageRenderer;
import org.elmport.record.SourceMoment;

/** How results become credentials. Immutable. */
public final class CredentialOptions {

    private static final Set<LearnerFact> USUAL = Set.of(LearnerFact.DATE_OF_BIRTH, LearnerFact.STUDENT_IDENTIFIER);

    private final MappingOptions mapping;
    private final Optional<CredentialIssuer> issuer;
    private final Optional<Mandate> mandate;
    private final List<Alliance> alliances;
    private final List<String> languages;
    private final Set<LearnerFact> learnerFacts;
    private final Optional<SourceMoment> issued;
    private final Optional<PageRenderer> renderer;

    private CredentialOptions(Builder builder) {
        this.mapping = builder.mapping;
        this.issuer = builder.issuer;
        this.mandate = builder.mandate;
        this.alliances = List.copyOf(builder.alliances);
        this.languages = List.copyOf(builder.languages);
        this.learnerFacts = Set.copyOf(builder.learnerFacts);
        this.issued = builder.issued;
        this.renderer = builder.renderer;
    }

    /** Starts with the usual options. */
    public static Builder builder() {
        return new Builder();
    }

    /** The usual options. */
    public static CredentialOptions standard() {
        return builder().build();
    }

    /** How texts, codes, dates and identifiers are mapped. */
    public MappingOptions mapping() {
        return mapping;
    }

    /** Who issues; without it the credential is a draft that the issuing service completes. */
    public Optional<CredentialIssuer> issuer() {
        return issuer;
    }

    /** The mandate by which the issuer acts for the awarding bodies. */
    public Optional<Mandate> mandate() {
        return mandate;
    }

    /** Alliances whose members are named as such. */
    public List<Alliance> alliances() {
        return alliances;
    }

    /** The languages in which the credential is shown, tags of two letters, the first one first; without them, those of its title. */
    public List<String> languages() {
        return languages;
    }

    /** What is said of the learner beyond the name. */
    public Set<LearnerFact> learnerFacts() {
        return learnerFacts;
    }

    /** The date of issue; without it, the latest moment at which a result was made official. */
    public Optional<SourceMoment> issued() {
        return issued;
    }

    /** Makes the pictures of the pages. */
    public Optional<PageRenderer> renderer() {
        return renderer;
    }

    /** Builds options step by step. */
    public static final class Builder {

        private MappingOptions mapping = MappingOptions.standard();
        private Optional<CredentialIssuer> issuer = Optional.empty();
        private Optional<Mandate> mandate = Optional.empty();
        private final List<Alliance> alliances = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private Set<LearnerFact> learnerFacts = USUAL;
        private Optional<SourceMoment> issued = Optional.empty();
        private Optional<PageRenderer> renderer = Optional.empty();

        private Builder() {}

        /** Sets {@link CredentialOptions#mapping()}. */
        public Builder mapping(MappingOptions value) {
            mapping = value;
            return this;
        }

        /** Sets {@link CredentialOptions#issuer()}. */
        public Builder issuer(CredentialIssuer value) {
            issuer = Optional.of(value);
            return this;
        }

        /** Sets {@link CredentialOptions#mandate()}. */
        public Builder mandate(Mandate value) {
            mandate = Optional.of(value);
            return this;
        }

        /** Adds to {@link CredentialOptions#alliances()}. */
        public Builder addAlliance(Alliance value) {
            alliances.add(value);
            return this;
        }

        /** Adds to {@link CredentialOptions#languages()}. */
        public Builder addLanguage(String value) {
            languages.add(value);
            return this;
        }

        /** Sets {@link CredentialOptions#learnerFacts()}. */
        public Builder learnerFacts(Set<LearnerFact> value) {
            learnerFacts = value.isEmpty() ? Set.of() : EnumSet.copyOf(value);
            return this;
        }

        /** Sets {@link CredentialOptions#issued()}. */
        public Builder issued(SourceMoment value) {
            issued = Optional.of(value);
            return this;
        }

        /** Sets {@link CredentialOptions#renderer()}. */
        public Builder renderer(PageRenderer value) {
            renderer = Optional.of(value);
            return this;
        }

        /** The finished options. */
        public CredentialOptions build() {
            return new CredentialOptions(this);
        }
    }
}
