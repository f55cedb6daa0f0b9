package org.elmport.mapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.record.RecordKind;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.Crosswalks;
import org.elmport.vocabulary.UnknownCodePolicy;

/** How a catalogue is mapped. Immutable. */
public final class MappingOptions {

    /** What minted identifiers start with unless said otherwise: no namespace of anyone's. */
    public static final String DEFAULT_BASE_IRI = "urn:elmport:";

    private final String baseIri;
    private final ZoneId zone;
    private final String defaultTextLanguage;
    private final Map<RecordKind, KindOptions> kinds;
    private final Optional<Institution> institution;
    private final UnknownCodePolicy unknownCodes;
    private final CodeLists codeLists;
    private final Crosswalks crosswalks;
    private final Optional<String> nationalFramework;
    private final boolean includeWithdrawn;
    private final Optional<LocalDate> asOf;
    private final boolean provenance;
    private final ApplicationProfile profile;

    private MappingOptions(Builder builder) {
        this.baseIri = builder.baseIri;
        this.zone = builder.zone;
        this.defaultTextLanguage = builder.defaultTextLanguage;
        this.kinds = new EnumMap<>(builder.kinds);
        this.institution = builder.institution;
        this.unknownCodes = builder.unknownCodes;
        this.codeLists = builder.codeLists;
        this.crosswalks = builder.crosswalks;
        this.nationalFramework = builder.nationalFramework;
        this.includeWithdrawn = builder.includeWithdrawn;
        this.asOf = builder.asOf;
        this.provenance = builder.provenance;
        this.profile = builder.profile;
    }

    /** Starts with the usual options. */
    public static Builder builder() {
        return new Builder();
    }

    /** The usual options. */
    public static MappingOptions standard() {
        return builder().build();
    }

    /** Starts with these options, to change some of them. */
    public Builder toBuilder() {
        Builder builder = builder()
                .baseIri(baseIri)
                .zone(zone)
                .defaultTextLanguage(defaultTextLanguage)
                .unknownCodes(unknownCodes)
                .codeLists(codeLists)
                .crosswalks(crosswalks)
                .includeWithdrawn(includeWithdrawn)
                .provenance(provenance)
                .profile(profile);
        kinds.forEach(builder::kind);
        institution.ifPresent(builder::institution);
        nationalFramework.ifPresent(builder::nationalFramework);
        asOf.ifPresent(builder::asOf);
        return builder;
    }

    /** What every minted identifier starts with: a namespace that the institution controls. */
    public String baseIri() {
        return baseIri;
    }

    /** Where the institution is: dates without time or offset are dates there. */
    public ZoneId zone() {
        return zone;
    }

    /** The language of texts that do not say theirs, a code of two letters. */
    public String defaultTextLanguage() {
        return defaultTextLanguage;
    }

    /** What is said for one kind of record. */
    public KindOptions kind(RecordKind kind) {
        return Objects.requireNonNullElse(kinds.get(kind), KindOptions.NONE);
    }

    /** The institution that publishes. */
    public Optional<Institution> institution() {
        return institution;
    }

    /** What to do about codes that no list has. */
    public UnknownCodePolicy unknownCodes() {
        return unknownCodes;
    }

    /** The code lists, with the concepts and labels of packs. */
    public CodeLists codeLists() {
        return codeLists;
    }

    /** The ways from codes of the source to concepts. */
    public Crosswalks crosswalks() {
        return crosswalks;
    }

    /** The national framework, by its short name, in which a diploma programme of OOAPI has its level: {@code NLQF}. */
    public Optional<String> nationalFramework() {
        return nationalFramework;
    }

    /** Whether drafts and cancelled runs are published too. */
    public boolean includeWithdrawn() {
        return includeWithdrawn;
    }

    /** The day against which the end of validity is held; without it, validity is not looked at. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Whether it is written down where each value comes from. */
    public boolean provenance() {
        return provenance;
    }

    /** The profile that the entities must fit. */
    public ApplicationProfile profile() {
        return profile;
    }

    /** Builds options step by step. */
    public static final class Builder {

        private String baseIri = DEFAULT_BASE_IRI;
        private ZoneId zone = ZoneId.of("Europe/Brussels");
        private String defaultTextLanguage = "en";
        private final Map<RecordKind, KindOptions> kinds = new EnumMap<>(RecordKind.class);
        private Optional<Institution> institution = Optional.empty();
        private UnknownCodePolicy unknownCodes = UnknownCodePolicy.WARN;
        private CodeLists codeLists = CodeLists.standard();
        private Crosswalks crosswalks = Crosswalks.standard();
        private Optional<String> nationalFramework = Optional.empty();
        private boolean includeWithdrawn;
        private Optional<LocalDate> asOf = Optional.empty();
        private boolean provenance;
        private ApplicationProfile profile = ApplicationProfile.LOQ_3_3_1;

        private Builder() {}

        /** Sets {@link MappingOptions#baseIri()}. */
        public Builder baseIri(String value) {
            baseIri = value;
            return this;
        }

        /** Sets {@link MappingOptions#zone()}. */
        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        /** Sets {@link MappingOptions#defaultTextLanguage()}. */
        public Builder defaultTextLanguage(String value) {
            defaultTextLanguage = value;
            return this;
        }

        /** Sets {@link MappingOptions#kind(RecordKind)} for one kind. */
        public Builder kind(RecordKind kind, KindOptions value) {
            kinds.put(kind, value);
            return this;
        }

        /** Sets {@link MappingOptions#institution()}. */
        public Builder institution(Institution value) {
            institution = Optional.of(value);
            return this;
        }

        /** Sets {@link MappingOptions#unknownCodes()}. */
        public Builder unknownCodes(UnknownCodePolicy value) {
            unknownCodes = value;
            return this;
        }

        /** Sets {@link MappingOptions#codeLists()}. */
        public Builder codeLists(CodeLists value) {
            codeLists = value;
            return this;
        }

        /** Sets {@link MappingOptions#crosswalks()}. */
        public Builder crosswalks(Crosswalks value) {
            crosswalks = value;
            return this;
        }

        /** Sets {@link MappingOptions#nationalFramework()}. */
        public Builder nationalFramework(String value) {
            nationalFramework = Optional.of(value);
            return this;
        }

        /** Sets {@link MappingOptions#includeWithdrawn()}. */
        public Builder includeWithdrawn(boolean value) {
            includeWithdrawn = value;
            return this;
        }

        /** Sets {@link MappingOptions#asOf()}. */
        public Builder asOf(LocalDate value) {
            asOf = Optional.of(value);
            return this;
        }

        /** Sets {@link MappingOptions#provenance()}. */
        public Builder provenance(boolean value) {
            provenance = value;
            return this;
        }

        /** Sets {@link MappingOptions#profile()}. */
        public Builder profile(ApplicationProfile value) {
            profile = value;
            return this;
        }

        /** The finished options. */
        public MappingOptions build() {
            return new MappingOptions(this);
        }
    }
}
