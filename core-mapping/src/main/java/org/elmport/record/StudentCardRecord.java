package org.elmport.record;

import java.util.Optional;

/** A student card. Personal. */
public final class StudentCardRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final String learnerId;
    private final Optional<String> studentIdentifier;
    private final Optional<String> cardNumber;
    private final Optional<Code> status;
    private final Optional<Code> type;
    private final Optional<SourceMoment> issued;
    private final Optional<SourceMoment> expires;
    private final Optional<String> issuerId;
    private final Optional<IdentifierCode> issuerCode;
    private final Optional<IdentifierCode> processorCode;
    private final Optional<String> displayName;
    private final Optional<Code> academicLevel;
    private final Consent consent;

    private StudentCardRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.learnerId = builder.learnerId;
        this.studentIdentifier = builder.studentIdentifier;
        this.cardNumber = builder.cardNumber;
        this.status = builder.status;
        this.type = builder.type;
        this.issued = builder.issued;
        this.expires = builder.expires;
        this.issuerId = builder.issuerId;
        this.issuerCode = builder.issuerCode;
        this.processorCode = builder.processorCode;
        this.displayName = builder.displayName;
        this.academicLevel = builder.academicLevel;
        this.consent = builder.consent;
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.STUDENT_CARD;
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

    /** The European Student Identifier of the holder, as written. */
    public Optional<String> studentIdentifier() {
        return studentIdentifier;
    }

    /** The European Student Card Number, as written; empty when the router shall give one. */
    public Optional<String> cardNumber() {
        return cardNumber;
    }

    /** Whether the card is active, as the source codes it. */
    public Optional<Code> status() {
        return status;
    }

    /** The make of the card, as the source codes it. */
    public Optional<Code> type() {
        return type;
    }

    /** When the card was issued. */
    public Optional<SourceMoment> issued() {
        return issued;
    }

    /** Until when the card is valid. */
    public Optional<SourceMoment> expires() {
        return expires;
    }

    /** The institution that issues the card, by its identifier in the source. */
    public Optional<String> issuerId() {
        return issuerId;
    }

    /** The code under which the router knows the issuer, such as its PIC. */
    public Optional<IdentifierCode> issuerCode() {
        return issuerCode;
    }

    /** The code of the organisation that makes the card for the issuer. */
    public Optional<IdentifierCode> processorCode() {
        return processorCode;
    }

    /** The name of the card in lists. */
    public Optional<String> displayName() {
        return displayName;
    }

    /** The level at which the holder studies, as the source codes it. */
    public Optional<Code> academicLevel() {
        return academicLevel;
    }

    /** Whether the holder agrees that more than identifiers and card facts is passed on. */
    public Consent consent() {
        return consent;
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
        private Optional<String> studentIdentifier = Optional.empty();
        private Optional<String> cardNumber = Optional.empty();
        private Optional<Code> status = Optional.empty();
        private Optional<Code> type = Optional.empty();
        private Optional<SourceMoment> issued = Optional.empty();
        private Optional<SourceMoment> expires = Optional.empty();
        private Optional<String> issuerId = Optional.empty();
        private Optional<IdentifierCode> issuerCode = Optional.empty();
        private Optional<IdentifierCode> processorCode = Optional.empty();
        private Optional<String> displayName = Optional.empty();
        private Optional<Code> academicLevel = Optional.empty();
        private Consent consent = Consent.UNSTATED;

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link StudentCardRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Sets {@link StudentCardRecord#learnerId()}. */
        public Builder learnerId(String value) {
            learnerId = value;
            return this;
        }

        /** Sets {@link StudentCardRecord#studentIdentifier()}. */
        public Builder studentIdentifier(String value) {
            studentIdentifier = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#cardNumber()}. */
        public Builder cardNumber(String value) {
            cardNumber = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#status()}. */
        public Builder status(Code value) {
            status = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#type()}. */
        public Builder type(Code value) {
            type = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#issued()}. */
        public Builder issued(SourceMoment value) {
            issued = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#expires()}. */
        public Builder expires(SourceMoment value) {
            expires = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#issuerId()}. */
        public Builder issuerId(String value) {
            issuerId = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#issuerCode()}. */
        public Builder issuerCode(IdentifierCode value) {
            issuerCode = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#processorCode()}. */
        public Builder processorCode(IdentifierCode value) {
            processorCode = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#displayName()}. */
        public Builder displayName(String value) {
            displayName = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#academicLevel()}. */
        public Builder academicLevel(Code value) {
            academicLevel = Optional.of(value);
            return this;
        }

        /** Sets {@link StudentCardRecord#consent()}. */
        public Builder consent(Consent value) {
            consent = value;
            return this;
        }

        /** The finished record. */
        public StudentCardRecord build() {
            return new StudentCardRecord(this);
        }
    }
}
