package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A university, a faculty, a department, an awarding or accrediting body. */
public final class OrganisationRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final List<IdentifierCode> codes;
    private final Text legalName;
    private final Text shortName;
    private final Optional<Code> type;
    private final Text description;
    private final Optional<String> parentId;
    private final List<String> accreditationIds;
    private final List<Place> places;
    private final List<WebLink> homepages;
    private final Optional<WebLink> logo;
    private final List<String> mailAddresses;
    private final List<String> phoneNumbers;
    private final List<NamedText> notes;

    private OrganisationRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.codes = List.copyOf(builder.codes);
        this.legalName = builder.legalName;
        this.shortName = builder.shortName;
        this.type = builder.type;
        this.description = builder.description;
        this.parentId = builder.parentId;
        this.accreditationIds = List.copyOf(builder.accreditationIds);
        this.places = List.copyOf(builder.places);
        this.homepages = List.copyOf(builder.homepages);
        this.logo = builder.logo;
        this.mailAddresses = List.copyOf(builder.mailAddresses);
        this.phoneNumbers = List.copyOf(builder.phoneNumbers);
        this.notes = List.copyOf(builder.notes);
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ORGANISATION;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public SourceState sourceState() {
        return sourceState;
    }

    /** Codes under which it is known, the primary one first. */
    public List<IdentifierCode> codes() {
        return codes;
    }

    /** Official names. */
    public Text legalName() {
        return legalName;
    }

    /** Abbreviations and other names. */
    public Text shortName() {
        return shortName;
    }

    /** What kind of organisation it is. */
    public Optional<Code> type() {
        return type;
    }

    /** Descriptions, as the source has them. */
    public Text description() {
        return description;
    }

    /** The organisation it is part of, by its identifier in the source. */
    public Optional<String> parentId() {
        return parentId;
    }

    /** Its accreditations, by their identifiers in the source. */
    public List<String> accreditationIds() {
        return accreditationIds;
    }

    /** Where it is. */
    public List<Place> places() {
        return places;
    }

    /** Public pages. */
    public List<WebLink> homepages() {
        return homepages;
    }

    /** Its logo. */
    public Optional<WebLink> logo() {
        return logo;
    }

    /** Mail addresses of offices, not of people. */
    public List<String> mailAddresses() {
        return mailAddresses;
    }

    /** Telephone numbers of offices, not of people. */
    public List<String> phoneNumbers() {
        return phoneNumbers;
    }

    /** What the source says beyond this, each with its name in the source. */
    public List<NamedText> notes() {
        return notes;
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private SourceState sourceState = SourceState.CURRENT;
        private final List<IdentifierCode> codes = new ArrayList<>();
        private Text legalName = Text.EMPTY;
        private Text shortName = Text.EMPTY;
        private Optional<Code> type = Optional.empty();
        private Text description = Text.EMPTY;
        private Optional<String> parentId = Optional.empty();
        private final List<String> accreditationIds = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<WebLink> homepages = new ArrayList<>();
        private Optional<WebLink> logo = Optional.empty();
        private final List<String> mailAddresses = new ArrayList<>();
        private final List<String> phoneNumbers = new ArrayList<>();
        private final List<NamedText> notes = new ArrayList<>();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link OrganisationRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Adds to {@link OrganisationRecord#codes()}. */
        public Builder addCode(IdentifierCode value) {
            codes.add(value);
            return this;
        }

        /** Sets {@link OrganisationRecord#legalName()}. */
        public Builder legalName(Text value) {
            legalName = value;
            return this;
        }

        /** Sets {@link OrganisationRecord#shortName()}. */
        public Builder shortName(Text value) {
            shortName = value;
            return this;
        }

        /** Sets {@link OrganisationRecord#type()}. */
        public Builder type(Code value) {
            type = Optional.of(value);
            return this;
        }

        /** Sets {@link OrganisationRecord#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Sets {@link OrganisationRecord#parentId()}. */
        public Builder parentId(String value) {
            parentId = Optional.of(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#accreditationIds()}. */
        public Builder addAccreditationId(String value) {
            accreditationIds.add(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#places()}. */
        public Builder addPlace(Place value) {
            places.add(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#homepages()}. */
        public Builder addHomepage(WebLink value) {
            homepages.add(value);
            return this;
        }

        /** Sets {@link OrganisationRecord#logo()}. */
        public Builder logo(WebLink value) {
            logo = Optional.of(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#mailAddresses()}. */
        public Builder addMailAddress(String value) {
            mailAddresses.add(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#phoneNumbers()}. */
        public Builder addPhoneNumber(String value) {
            phoneNumbers.add(value);
            return this;
        }

        /** Adds to {@link OrganisationRecord#notes()}. */
        public Builder addNote(NamedText value) {
            notes.add(value);
            return this;
        }

        /** The finished one. */
        public OrganisationRecord build() {
            return new OrganisationRecord(this);
        }
    }
}
