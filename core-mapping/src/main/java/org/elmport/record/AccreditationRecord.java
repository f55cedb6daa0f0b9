package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision of quality assurance about an organisation or a programme. */
public final class AccreditationRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final List<IdentifierCode> codes;
    private final Optional<Code> type;
    private final Text title;
    private final Text description;
    private final List<String> organisationIds;
    private final Optional<String> accreditingAgentId;
    private final Optional<String> limitedToId;
    private final List<Code> fieldsOfEducation;
    private final List<Code> levels;
    private final Optional<Code> decision;
    private final Optional<SourceMoment> issued;
    private final Optional<SourceMoment> validFrom;
    private final Optional<SourceMoment> reviewDate;
    private final Optional<SourceMoment> expires;
    private final List<WebLink> landingPages;
    private final Optional<WebLink> report;

    private AccreditationRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.codes = List.copyOf(builder.codes);
        this.type = builder.type;
        this.title = builder.title;
        this.description = builder.description;
        this.organisationIds = List.copyOf(builder.organisationIds);
        this.accreditingAgentId = builder.accreditingAgentId;
        this.limitedToId = builder.limitedToId;
        this.fieldsOfEducation = List.copyOf(builder.fieldsOfEducation);
        this.levels = List.copyOf(builder.levels);
        this.decision = builder.decision;
        this.issued = builder.issued;
        this.validFrom = builder.validFrom;
        this.reviewDate = builder.reviewDate;
        this.expires = builder.expires;
        this.landingPages = List.copyOf(builder.landingPages);
        this.report = builder.report;
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACCREDITATION;
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

    /** Institutional or programme, quality assurance or licence. */
    public Optional<Code> type() {
        return type;
    }

    /** Titles. */
    public Text title() {
        return title;
    }

    /** Descriptions, as the source has them. */
    public Text description() {
        return description;
    }

    /** The organisations accredited, by their identifiers in the source. */
    public List<String> organisationIds() {
        return organisationIds;
    }

    /** The organisation that decided, by its identifier in the source. */
    public Optional<String> accreditingAgentId() {
        return accreditingAgentId;
    }

    /** The programme to which it is limited, by its identifier in the source. */
    public Optional<String> limitedToId() {
        return limitedToId;
    }

    /** Fields of education to which it is limited. */
    public List<Code> fieldsOfEducation() {
        return fieldsOfEducation;
    }

    /** Levels to which it is limited. */
    public List<Code> levels() {
        return levels;
    }

    /** What was decided. */
    public Optional<Code> decision() {
        return decision;
    }

    /** When it was issued. */
    public Optional<SourceMoment> issued() {
        return issued;
    }

    /** From when it is valid. */
    public Optional<SourceMoment> validFrom() {
        return validFrom;
    }

    /** When it is to be reviewed. */
    public Optional<SourceMoment> reviewDate() {
        return reviewDate;
    }

    /** When it ends. */
    public Optional<SourceMoment> expires() {
        return expires;
    }

    /** Its pages in a register. */
    public List<WebLink> landingPages() {
        return landingPages;
    }

    /** The report of the assessors. */
    public Optional<WebLink> report() {
        return report;
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private SourceState sourceState = SourceState.CURRENT;
        private final List<IdentifierCode> codes = new ArrayList<>();
        private Optional<Code> type = Optional.empty();
        private Text title = Text.EMPTY;
        private Text description = Text.EMPTY;
        private final List<String> organisationIds = new ArrayList<>();
        private Optional<String> accreditingAgentId = Optional.empty();
        private Optional<String> limitedToId = Optional.empty();
        private final List<Code> fieldsOfEducation = new ArrayList<>();
        private final List<Code> levels = new ArrayList<>();
        private Optional<Code> decision = Optional.empty();
        private Optional<SourceMoment> issued = Optional.empty();
        private Optional<SourceMoment> validFrom = Optional.empty();
        private Optional<SourceMoment> reviewDate = Optional.empty();
        private Optional<SourceMoment> expires = Optional.empty();
        private final List<WebLink> landingPages = new ArrayList<>();
        private Optional<WebLink> report = Optional.empty();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link AccreditationRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Adds to {@link AccreditationRecord#codes()}. */
        public Builder addCode(IdentifierCode value) {
            codes.add(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#type()}. */
        public Builder type(Code value) {
            type = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#title()}. */
        public Builder title(Text value) {
            title = value;
            return this;
        }

        /** Sets {@link AccreditationRecord#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Adds to {@link AccreditationRecord#organisationIds()}. */
        public Builder addOrganisationId(String value) {
            organisationIds.add(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#accreditingAgentId()}. */
        public Builder accreditingAgentId(String value) {
            accreditingAgentId = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#limitedToId()}. */
        public Builder limitedToId(String value) {
            limitedToId = Optional.of(value);
            return this;
        }

        /** Adds to {@link AccreditationRecord#fieldsOfEducation()}. */
        public Builder addFieldOfEducation(Code value) {
            fieldsOfEducation.add(value);
            return this;
        }

        /** Adds to {@link AccreditationRecord#levels()}. */
        public Builder addLevel(Code value) {
            levels.add(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#decision()}. */
        public Builder decision(Code value) {
            decision = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#issued()}. */
        public Builder issued(SourceMoment value) {
            issued = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#validFrom()}. */
        public Builder validFrom(SourceMoment value) {
            validFrom = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#reviewDate()}. */
        public Builder reviewDate(SourceMoment value) {
            reviewDate = Optional.of(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#expires()}. */
        public Builder expires(SourceMoment value) {
            expires = Optional.of(value);
            return this;
        }

        /** Adds to {@link AccreditationRecord#landingPages()}. */
        public Builder addLandingPage(WebLink value) {
            landingPages.add(value);
            return this;
        }

        /** Sets {@link AccreditationRecord#report()}. */
        public Builder report(WebLink value) {
            report = Optional.of(value);
            return this;
        }

        /** The finished one. */
        public AccreditationRecord build() {
            return new AccreditationRecord(this);
        }
    }
}
