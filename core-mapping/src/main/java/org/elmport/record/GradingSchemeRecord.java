package org.elmport.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scale of grades. It says nothing about any person. */
public final class GradingSchemeRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final Text title;
    private final Text description;
    private final Optional<String> lowest;
    private final Optional<String> highest;
    private final Optional<String> passMark;
    private final List<WebLink> documents;

    private GradingSchemeRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.title = builder.title;
        this.description = builder.description;
        this.lowest = builder.lowest;
        this.highest = builder.highest;
        this.passMark = builder.passMark;
        this.documents = List.copyOf(builder.documents);
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.GRADING_SCHEME;
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

    /** Names of the scale. */
    public Text title() {
        return title;
    }

    /** How to read its grades. */
    public Text description() {
        return description;
    }

    /** The lowest grade, as written. */
    public Optional<String> lowest() {
        return lowest;
    }

    /** The highest grade, as written. */
    public Optional<String> highest() {
        return highest;
    }

    /** The grade from which on it is passed, as written. */
    public Optional<String> passMark() {
        return passMark;
    }

    /** Documents that tell more. */
    public List<WebLink> documents() {
        return documents;
    }

    /** Builds one step by step. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private SourceState sourceState = SourceState.CURRENT;
        private Text title = Text.EMPTY;
        private Text description = Text.EMPTY;
        private Optional<String> lowest = Optional.empty();
        private Optional<String> highest = Optional.empty();
        private Optional<String> passMark = Optional.empty();
        private final List<WebLink> documents = new ArrayList<>();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link GradingSchemeRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Sets {@link GradingSchemeRecord#title()}. */
        public Builder title(Text value) {
            title = value;
            return this;
        }

        /** Sets {@link GradingSchemeRecord#description()}. */
        public Builder description(Text value) {
            description = value;
            return this;
        }

        /** Sets {@link GradingSchemeRecord#lowest()}. */
        public Builder lowest(String value) {
            lowest = Optional.of(value);
            return this;
        }

        /** Sets {@link GradingSchemeRecord#highest()}. */
        public Builder highest(String value) {
            highest = Optional.of(value);
            return this;
        }

        /** Sets {@link GradingSchemeRecord#passMark()}. */
        public Builder passMark(String value) {
            passMark = Optional.of(value);
            return this;
        }

        /** Adds to {@link GradingSchemeRecord#documents()}. */
        public Builder addDocument(WebLink value) {
            documents.add(value);
            return this;
        }

        /** The finished record. */
        public GradingSchemeRecord build() {
            return new GradingSchemeRecord(this);
        }
    }
}
