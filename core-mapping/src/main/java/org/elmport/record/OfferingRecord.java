package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of a course or a programme: when, where, by whom, at what price. */
public final class OfferingRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final List<IdentifierCode> codes;
    private final RecordKind offeredKind;
    private final String offeredId;
    private final Text title;
    private final Text description;
    private final Optional<Code> type;
    private final List<Code> languages;
    private final List<Code> modes;
    private final Optional<Code> schedule;
    private final Text scheduleText;
    private final Optional<SourceMoment> start;
    private final Optional<SourceMoment> end;
    private final Text period;
    private final Optional<SourceMoment> applicationStart;
    private final List<SourceMoment> applicationDeadlines;
    private final Optional<String> duration;
    private final List<Price> prices;
    private final List<Place> places;
    private final Optional<String> organisationId;
    private final List<String> partOfIds;
    private final List<WebLink> homepages;
    private final List<WebLink> documents;
    private final Text admission;
    private final Optional<Code> state;
    private final List<NamedText> notes;

    private OfferingRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.codes = List.copyOf(builder.codes);
        this.offeredKind = builder.offeredKind;
        this.offeredId = builder.offeredId;
        this.title = builder.title;
        this.description = builder.description;
        this.type = builder.type;
        this.languages = List.copyOf(builder.languages);
        this.modes = List.copyOf(builder.modes);
        this.schedule = builder.schedule;
        this.scheduleText = builder.scheduleText;
        this.start = builder.start;
        this.end = builder.end;
        this.period = builder.period;
        this.applicationStart = builder.applicationStart;
        this.applicationDeadlines = List.copyOf(builder.applicationDeadlines);
        this.duration = builder.duration;
        this.prices = List.copyOf(builder.prices);
        this.places = List.copyOf(builder.places);
        this.organisationId = builder.organisationId;
        this.partOfIds = List.copyOf(builder.partOfIds);
        this.homepages = List.copyOf(builder.homepages);
        this.documents = List.copyOf(builder.documents);
        this.admission = builder.admission;
        this.state = builder.state;
        this.notes = List.copyOf(builder.notes);
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.OFFERING;
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

    /** Codes under which the source knows it, the primary one first. */
    public List<IdentifierCode> codes() {
        return codes;
    }

    /** What is offered: a course or a programme. */
    public RecordKind offeredKind() {
        return offeredKind;
    }

    /** The course or programme, by its identifier in the source; empty when the source does not say. */
    public String offeredId() {
        return offeredId;
    }

    /** Titles; where empty, those of the course or programme serve. */
    public Text title() {
        return title;
    }

    /** Descriptions, as the source has them. */
    public Text description() {
        return description;
    }

    /** What kind of opportunity it is. */
    public Optional<Code> type() {
        return type;
    }

    /** Languages of instruction, the main one first. */
    public List<Code> languages() {
        return languages;
    }

    /** Forms of participation. */
    public List<Code> modes() {
        return modes;
    }

    /** Full time or part time. */
    public Optional<Code> schedule() {
        return schedule;
    }

    /** The schedule in words. */
    public Text scheduleText() {
        return scheduleText;
    }

    /** When it starts. */
    public Optional<SourceMoment> start() {
        return start;
    }

    /** When it ends. */
    public Optional<SourceMoment> end() {
        return end;
    }

    /** The name of the academic session. */
    public Text period() {
        return period;
    }

    /** From when one can apply. */
    public Optional<SourceMoment> applicationStart() {
        return applicationStart;
    }

    /** Last moments to apply. */
    public List<SourceMoment> applicationDeadlines() {
        return applicationDeadlines;
    }

    /** Length by the calendar, an ISO 8601 duration as written. */
    public Optional<String> duration() {
        return duration;
    }

    /** What it costs. */
    public List<Price> prices() {
        return prices;
    }

    /** Where it takes place. */
    public List<Place> places() {
        return places;
    }

    /** The organisation that provides it; where empty, that of the course or programme. */
    public Optional<String> organisationId() {
        return organisationId;
    }

    /** Offerings it is part of, by their identifiers in the source. */
    public List<String> partOfIds() {
        return partOfIds;
    }

    /** Public pages; where empty, those of the course or programme serve. */
    public List<WebLink> homepages() {
        return homepages;
    }

    /** Documents that tell more. */
    public List<WebLink> documents() {
        return documents;
    }

    /** How to apply. */
    public Text admission() {
        return admission;
    }

    /** Whether it is planned, active or cancelled. */
    public Optional<Code> state() {
        return state;
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
        private RecordKind offeredKind = RecordKind.COURSE;
        private String offeredId = "";
        private Text title = Text.EMPTY;
        private Text description = Text.EMPTY;
        private Optional<Code> type = Optional.empty();
        private final List<Code> languages = new ArrayList<>();
        private final List<Code> modes = new ArrayList<>();
        private Optional<Code> schedule = Optional.empty();
        private Text scheduleText = Text.EMPTY;
        private Optional<SourceMoment> start = Optional.empty();
        private Optional<SourceMoment> end = Optional.empty();
        private Text period = Text.EMPTY;
        private Optional<SourceMoment> applicationStart = Optional.empty();
        private final List<SourceMoment> applicationDeadlines = new ArrayList<>();
        private Optional<String> duration = Optional.empty();
        private final List<Price> prices = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private Optional<String> organisationId = Optional.empty();
        private final List<String> partOfIds = new ArrayList<>();
        private final List<WebLink> homepages = new ArrayList<>();
        private final List<WebLink> documents = new ArrayList<>();
        private Text admission = Text.EMPTY;
        private Optional<Code> state = Optional.empty();
        private final List<NamedText> notes = new ArrayList<>();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link OfferingRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Adds to {@link OfferingRecord#codes()}. */
        public Builder addCode(IdentifierCode value) {
            codes.add(value);
            return this;
        }

        /** Sets {@link OfferingRecord#offeredKind()}. */
        public Builder offeredKind(RecordKind value) {
            offeredKind = value;
            return this;
        }

        /** Sets {@link OfferingRecord#offeredId()}. */
        public Builder offeredId(String value) {
            offeredId = value;
            return this;
        }

        /** Sets {@link OfferingRecord#title()}. */
        public Builder title(Text value) {
            title = value;
            return this;
        }

        /** Sets {@link OfferingRecord#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Sets {@link OfferingRecord#type()}. */
        public Builder type(Code value) {
            type = Optional.of(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#languages()}. */
        public Builder addLanguage(Code value) {
            languages.add(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#modes()}. */
        public Builder addMode(Code value) {
            modes.add(value);
            return this;
        }

        /** Sets {@link OfferingRecord#schedule()}. */
        public Builder schedule(Code value) {
            schedule = Optional.of(value);
            return this;
        }

        /** Sets {@link OfferingRecord#scheduleText()}. */
        public Builder scheduleText(Text value) {
            scheduleText = value;
            return this;
        }

        /** Sets {@link OfferingRecord#start()}. */
        public Builder start(SourceMoment value) {
            start = Optional.of(value);
            return this;
        }

        /** Sets {@link OfferingRecord#end()}. */
        public Builder end(SourceMoment value) {
            end = Optional.of(value);
            return this;
        }

        /** Sets {@link OfferingRecord#period()}. */
        public Builder period(Text value) {
            period = value;
            return this;
        }

        /** Sets {@link OfferingRecord#applicationStart()}. */
        public Builder applicationStart(SourceMoment value) {
            applicationStart = Optional.of(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#applicationDeadlines()}. */
        public Builder addApplicationDeadline(SourceMoment value) {
            applicationDeadlines.add(value);
            return this;
        }

        /** Sets {@link OfferingRecord#duration()}. */
        public Builder duration(String value) {
            duration = Optional.of(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#prices()}. */
        public Builder addPrice(Price value) {
            prices.add(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#places()}. */
        public Builder addPlace(Place value) {
            places.add(value);
            return this;
        }

        /** Sets {@link OfferingRecord#organisationId()}. */
        public Builder organisationId(String value) {
            organisationId = Optional.of(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#partOfIds()}. */
        public Builder addPartOfId(String value) {
            partOfIds.add(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#homepages()}. */
        public Builder addHomepage(WebLink value) {
            homepages.add(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#documents()}. */
        public Builder addDocument(WebLink value) {
            documents.add(value);
            return this;
        }

        /** Sets {@link OfferingRecord#admission()}. */
        public Builder admission(Text value) {
            admission = value;
            return this;
        }

        /** Sets {@link OfferingRecord#state()}. */
        public Builder state(Code value) {
            state = Optional.of(value);
            return this;
        }

        /** Adds to {@link OfferingRecord#notes()}. */
        public Builder addNote(NamedText value) {
            notes.add(value);
            return this;
        }

        /** The finished one. */
        public OfferingRecord build() {
            return new OfferingRecord(this);
        }
    }
}
