package org.elmport.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person who learns. Personal. */
public final class LearnerRecord implements SourceRecord {

    private final String id;
    private final Origin origin;
    private final SourceState sourceState;
    private final Optional<String> givenName;
    private final Optional<String> familyName;
    private final Optional<String> fullName;
    private final Optional<String> birthName;
    private final Optional<String> nameLanguage;
    private final Optional<LocalDate> dateOfBirth;
    private final Optional<Place> placeOfBirth;
    private final List<Code> citizenships;
    private final Optional<Code> gender;
    private final Optional<String> studentIdentifier;
    private final Optional<IdentifierCode> nationalIdentifier;
    private final List<IdentifierCode> codes;
    private final List<String> mailAddresses;
    private final List<Place> places;

    private LearnerRecord(Builder builder) {
        this.id = builder.id;
        this.origin = builder.origin;
        this.sourceState = builder.sourceState;
        this.givenName = builder.givenName;
        this.familyName = builder.familyName;
        this.fullName = builder.fullName;
        this.birthName = builder.birthName;
        this.nameLanguage = builder.nameLanguage;
        this.dateOfBirth = builder.dateOfBirth;
        this.placeOfBirth = builder.placeOfBirth;
        this.citizenships = List.copyOf(builder.citizenships);
        this.gender = builder.gender;
        this.studentIdentifier = builder.studentIdentifier;
        this.nationalIdentifier = builder.nationalIdentifier;
        this.codes = List.copyOf(builder.codes);
        this.mailAddresses = List.copyOf(builder.mailAddresses);
        this.places = List.copyOf(builder.places);
    }

    /** Starts one, with its identifier in the source and where it was read. */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LEARNER;
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

    /** Given names. */
    public Optional<String> givenName() {
        return givenName;
    }

    /** Family names. */
    public Optional<String> familyName() {
        return familyName;
    }

    /** The whole name as it should be shown, where the source has it. */
    public Optional<String> fullName() {
        return fullName;
    }

    /** The name at birth. */
    public Optional<String> birthName() {
        return birthName;
    }

    /** The language in whose writing the names are, where the source says it. */
    public Optional<String> nameLanguage() {
        return nameLanguage;
    }

    /** The date of birth: a date alone, never moved by a time zone. */
    public Optional<LocalDate> dateOfBirth() {
        return dateOfBirth;
    }

    /** Where the person was born. */
    public Optional<Place> placeOfBirth() {
        return placeOfBirth;
    }

    /** Countries of citizenship. */
    public List<Code> citizenships() {
        return citizenships;
    }

    /** The gender, as the source codes it. */
    public Optional<Code> gender() {
        return gender;
    }

    /** The European Student Identifier, as written. */
    public Optional<String> studentIdentifier() {
        return studentIdentifier;
    }

    /** The number in a national register; its scheme is the country that keeps it, or empty. */
    public Optional<IdentifierCode> nationalIdentifier() {
        return nationalIdentifier;
    }

    /** Other numbers under which the person is known. */
    public List<IdentifierCode> codes() {
        return codes;
    }

    /** Mail addresses. */
    public List<String> mailAddresses() {
        return mailAddresses;
    }

    /** Where the person lives. */
    public List<Place> places() {
        return places;
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
        private Optional<String> givenName = Optional.empty();
        private Optional<String> familyName = Optional.empty();
        private Optional<String> fullName = Optional.empty();
        private Optional<String> birthName = Optional.empty();
        private Optional<String> nameLanguage = Optional.empty();
        private Optional<LocalDate> dateOfBirth = Optional.empty();
        private Optional<Place> placeOfBirth = Optional.empty();
        private final List<Code> citizenships = new ArrayList<>();
        private Optional<Code> gender = Optional.empty();
        private Optional<String> studentIdentifier = Optional.empty();
        private Optional<IdentifierCode> nationalIdentifier = Optional.empty();
        private final List<IdentifierCode> codes = new ArrayList<>();
        private final List<String> mailAddresses = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();

        private Builder(String id, Origin origin) {
            this.id = id;
            this.origin = origin;
        }

        /** Sets {@link LearnerRecord#sourceState()}. */
        public Builder sourceState(SourceState value) {
            sourceState = value;
            return this;
        }

        /** Sets {@link LearnerRecord#givenName()}. */
        public Builder givenName(String value) {
            givenName = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#familyName()}. */
        public Builder familyName(String value) {
            familyName = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#fullName()}. */
        public Builder fullName(String value) {
            fullName = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#birthName()}. */
        public Builder birthName(String value) {
            birthName = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#nameLanguage()}. */
        public Builder nameLanguage(String value) {
            nameLanguage = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#dateOfBirth()}. */
        public Builder dateOfBirth(LocalDate value) {
            dateOfBirth = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#placeOfBirth()}. */
        public Builder placeOfBirth(Place value) {
            placeOfBirth = Optional.of(value);
            return this;
        }

        /** Adds to {@link LearnerRecord#citizenships()}. */
        public Builder addCitizenship(Code value) {
            citizenships.add(value);
            return this;
        }

        /** Sets {@link LearnerRecord#gender()}. */
        public Builder gender(Code value) {
            gender = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#studentIdentifier()}. */
        public Builder studentIdentifier(String value) {
            studentIdentifier = Optional.of(value);
            return this;
        }

        /** Sets {@link LearnerRecord#nationalIdentifier()}. */
        public Builder nationalIdentifier(IdentifierCode value) {
            nationalIdentifier = Optional.of(value);
            return this;
        }

        /** Adds to {@link LearnerRecord#codes()}. */
        public Builder addCode(IdentifierCode value) {
            codes.add(value);
            return this;
        }

        /** Adds to {@link LearnerRecord#mailAddresses()}. */
        public Builder addMailAddress(String value) {
            mailAddresses.add(value);
            return this;
        }

        /** Adds to {@link LearnerRecord#places()}. */
        public Builder addPlace(Place value) {
            places.add(value);
            return this;
        }

        /** The finished record. */
        public LearnerRecord build() {
            return new LearnerRecord(this);
        }
    }
}
