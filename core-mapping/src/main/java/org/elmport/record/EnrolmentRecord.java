package org.elmport.record;

import java.util.Optional;

/** A person who takes part in a course, a programme or one run of it. Personal. */
public final class EnrolmentRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final String learnerId;
    private final RecordKind offeredKind;
    private final Optional<String> offeredId;
    private final Optional<String> offeringId;
    private final Optional<Code> state;
    private final Optional<SourceMoment> start;
    private final Optional<SourceMoment> end;

    private EnrolmentRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.learnerId = builder.learnerId;
        this.offeredKind = builder.offeredKind;
        this.offeredId = builder.offeredId;
        this.offeringId = builder.offeringId;
        this.state = builder.state;
        this.start = builder.start;
        this.end = builder.end;
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ENROLMENT;
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

    /** The learner, by the identifier in the source; empty when the source says none. */
    public String learnerId() {
        return learnerId;
    }

    /** What the learner is enrolled in: a course or a programme. */
    public RecordKind offeredKind() {
        return offeredKind;
    }

    /** The course or programme, by its identifier in the source. */
    public Optional<String> offeredId() {
        return offeredId;
    }

    /** The run, by its identifier in the source. */
    public Optional<String> offeringId() {
        return offeringId;
    }

    /** How far it has come, as the source codes it. */
    public Optional<Code> state() {
        return state;
    }

    /** When it begins. */
    public Optional<SourceMoment> start() {
        return start;
    }

    /** When it ends. */
    public Optional<SourceMoment> end() {
        return end;
    }

    /** Says what it is and where it was read, and nothing of the person. */
    @Override
    public String toString() {
        return kind().word() + " at " + origin.pointer();
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private SourceState sourceState = SourceState.CURRENT;
        private String learnerId = "";
        private RecordKind offeredKind = RecordKind.COURSE;
        private Optional<String> offeredId = Optional.empty();
        private Optional<String> offeringId = Optional.empty();
        private Optional<Code> state = Optional.empty();
        private Optional<SourceMoment> start = Optional.empty();
        private Optional<SourceMoment> end = Optional.empty();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link EnrolmentRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Sets {@link EnrolmentRecord#learnerId()}. */
        public Builder learnerId(String value) {
            learnerId = value;
            return this;
        }

        /** Sets {@link EnrolmentRecord#offeredKind()}. */
        public Builder offeredKind(RecordKind value) {
            offeredKind = value;
            return this;
        }

        /** Sets {@link EnrolmentRecord#offeredId()}. */
        public Builder offeredId(String value) {
            offeredId = Optional.of(value);
            return this;
        }

        /** Sets {@link EnrolmentRecord#offeringId()}. */
        public Builder offeringId(String value) {
            offeringId = Optional.of(value);
            return this;
        }

        /** Sets {@link EnrolmentRecord#state()}. */
        public Builder state(Code value) {
            state = Optional.of(value);
            return this;
        }

        /** Sets {@link EnrolmentRecord#start()}. */
        public Builder start(SourceMoment value) {
            start = Optional.of(value);
            return this;
        }

        /** Sets {@link EnrolmentRecord#end()}. */
        public Builder end(SourceMoment value) {
            end = Optional.of(value);
            return this;
        }

        /** The finished record. */
        public EnrolmentRecord build() {
            return new EnrolmentRecord(this);
        }
    }
}
