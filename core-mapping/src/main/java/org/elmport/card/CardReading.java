package org.elmport.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.StudentCardRecord;

/** Reads the record of one card, and notes what is wrong with it. */
final class CardReading {

    private static final Map<String, CardStatus> STATUS_WORDS = Map.ofEntries(
            Map.entry("active", CardStatus.ACTIVE),
            Map.entry("valid", CardStatus.ACTIVE),
            Map.entry("enabled", CardStatus.ACTIVE),
            // the router ends a card by its date, so an expired one stays what it was
            Map.entry("expired", CardStatus.ACTIVE),
            Map.entry("inactive", CardStatus.INACTIVE),
            Map.entry("disabled", CardStatus.INACTIVE),
            Map.entry("blocked", CardStatus.INACTIVE),
            Map.entry("suspended", CardStatus.INACTIVE),
            Map.entry("lost", CardStatus.INACTIVE),
            Map.entry("stolen", CardStatus.INACTIVE),
            Map.entry("replaced", CardStatus.INACTIVE),
            Map.entry("cancelled", CardStatus.INACTIVE),
            Map.entry("revoked", CardStatus.INACTIVE));
    private static final Set<String> REMOVAL_WORDS = Set.of("deceased", "deleted", "anonymised", "transferred");
    private static final int LONGEST = 255;
    private static final String PATH = "StudentCard.";
    private static final String IDENTIFIER = "studentIdentifier";
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{9}");

    private final StudentCardRecord record;
    private final Optional<LearnerRecord> learner;
    private final CardOptions options;
    private final List<Finding> findings = new ArrayList<>();

    CardReading(StudentCardRecord record, Optional<LearnerRecord> learner, CardOptions options) {
        this.record = record;
        this.learner = learner;
        this.options = options;
    }

    /** A card of another institution is that institution's to send. */
    boolean ofThisInstitution() {
        boolean other = issuer().filter(code -> INSTITUTION.matcher(code).matches())
                .filter(code -> !code.equals(options.institutionCode()))
                .isPresent();
        if (other) {
            find(CardFinding.CARD_ISSUER_OTHER, "issuerCode");
        }
        return !other;
    }

    private Optional<String> issuer() {
        return record.issuerCode().map(IdentifierCode::value).map(String::strip).filter(code -> !code.isEmpty());
    }

    /** Whether its status says that it is to be at the router no more. */
    boolean ends() {
        return record.status()
                .map(CardReading::word)
                .filter(word ->
                        REMOVAL_WORDS.contains(word) || options.removalWords().contains(word))
                .filter(word -> !options.statusWords().containsKey(word))
                .isPresent();
    }

    MappedCard nothing(CardFate fate) {
        return new MappedCard(Optional.empty(), Optional.empty(), fate, findings);
    }

    MappedCard result(Supplier<CardNumber> number) {
        if (learner.isEmpty() && options.needsLearner()) {
            find(CardFinding.CARD_HOLDER_MISSING, "learnerId");
            return nothing(CardFate.HELD_BACK);
        }
        if (issuer().filter(code -> !INSTITUTION.matcher(code).matches()).isPresent()) {
            find(CardFinding.CARD_ISSUER_MALFORMED, "issuerCode");
        }
        Optional<StudentIdentifier> student = student();
        Optional<LocalDate> issued = day(record.issued(), "issued");
        Optional<LocalDate> expires = day(record.expires(), "expires");
        Optional<CardStatus> status = status();
        Optional<CardNumber> written = number();
        if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
            find(CardFinding.CARD_DATES_REVERSED, "expires");
        }
        if (findings.stream().anyMatch(Finding::error)) {
            return nothing(CardFate.HELD_BACK);
        }
        PersonEntry person = person(student.orElseThrow());
        CardEntry card = new CardEntry(
                written.orElseGet(number),
                status.orElseThrow(),
                type(),
                issued.orElseThrow(),
                expires.orElseThrow(),
                options.institutionCode(),
                person.identifier(),
                record.processorCode()
                        .map(IdentifierCode::value)
                        .map(String::strip)
                        .filter(code -> !code.isEmpty()),
                detail(OptionalDetail.DISPLAY_NAME, record.origin(), "displayName", record.displayName()));
        return new MappedCard(Optional.of(person), Optional.of(card), CardFate.SENT, findings);
    }

    private PersonEntry person(StudentIdentifier student) {
        return new PersonEntry(
                student,
                options.institutionCode(),
                detail(OptionalDetail.FULL_NAME, learnerPlace(), "fullName", learner.flatMap(CardReading::name)),
                detail(
                        OptionalDetail.EMAIL,
                        learnerPlace(),
                        "mailAddresses",
                        learner.flatMap(who -> who.mailAddresses().stream().findFirst())),
                options.sends(OptionalDetail.ACADEMIC_LEVEL) ? level() : Optional.empty());
    }

    /** What the router has no room for is left out rather than cut. */
    private Optional<String> detail(OptionalDetail detail, Origin place, String field, Optional<String> value) {
        Optional<String> sent =
                options.sends(detail) ? value.map(String::strip).filter(text -> !text.isEmpty()) : Optional.empty();
        if (sent.filter(text -> text.length() > LONGEST).isPresent()) {
            find(CardFinding.CARD_DETAIL_TOO_LONG, place, field);
            return Optional.empty();
        }
        return sent;
    }

    /** Where the learner stands; the card, where there is none. */
    private Origin learnerPlace() {
        return learner.map(LearnerRecord::origin)
                .filter(place -> !place.resource().isEmpty())
                .orElse(record.origin());
    }

    private static Optional<String> name(LearnerRecord learner) {
        return learner.fullName()
                .or(() -> Optional.of(Stream.of(learner.givenName(), learner.familyName())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))));
    }

    private Optional<StudentIdentifier> student() {
        Optional<String> text = record.studentIdentifier().or(() -> learner.flatMap(LearnerRecord::studentIdentifier));
        if (text.isEmpty()) {
            find(CardFinding.STUDENT_IDENTIFIER_MISSING, IDENTIFIER);
            return Optional.empty();
        }
        Origin place = record.studentIdentifier().isPresent() ? record.origin() : learnerPlace();
        IdentifierReading reading = StudentIdentifier.read(text.get());
        reading.fault()
                .ifPresent(fault -> find(
                        CardFinding.STUDENT_IDENTIFIER_MALFORMED, place, IDENTIFIER, fault.words(), fault.remedy()));
        reading.identifier()
                .filter(identifier -> identifier.kind() == IdentifierScope.LEGACY)
                .ifPresent(old -> find(CardFinding.STUDENT_IDENTIFIER_OLD, place, IDENTIFIER));
        return reading.identifier();
    }

    private Optional<CardNumber> number() {
        Optional<CardNumberReading> reading =
                record.cardNumber().filter(text -> !text.isBlank()).map(CardNumber::read);
        reading.flatMap(CardNumberReading::fault)
                .ifPresent(fault -> find(
                        CardFinding.CARD_NUMBER_MALFORMED,
                        record.origin(),
                        "cardNumber",
                        fault.words(),
                        fault.remedy()));
        return reading.flatMap(CardNumberReading::number);
    }

    private Optional<LocalDate> day(Optional<SourceMoment> moment, String field) {
        if (moment.isEmpty()) {
            find(CardFinding.CARD_DATE_MISSING, field);
        }
        return moment.map(SourceMoment::date);
    }

    /** A card that the source has withdrawn, and one without a word, may not and may be used. */
    private Optional<CardStatus> status() {
        if (record.sourceState() == SourceState.WITHDRAWN) {
            return Optional.of(CardStatus.INACTIVE);
        }
        if (record.status().isEmpty()) {
            return Optional.of(CardStatus.ACTIVE);
        }
        String word = word(record.status().get());
        Optional<CardStatus> status =
                Optional.ofNullable(options.statusWords().getOrDefault(word, STATUS_WORDS.get(word)));
        if (status.isEmpty()) {
            find(CardFinding.CARD_STATUS_UNKNOWN, "status");
        }
        return status;
    }

    private CardType type() {
        if (record.type().isEmpty()) {
            return CardType.UNKNOWN;
        }
        String word = word(record.type().get());
        Optional<CardType> own = Optional.ofNullable(options.typeWords().get(word));
        return own.or(() -> constant(CardType.class, word)).orElseGet(() -> {
            find(CardFinding.CARD_TYPE_UNKNOWN, "type");
            return CardType.UNKNOWN;
        });
    }

    private Optional<AcademicLevel> level() {
        Optional<Code> given = record.academicLevel();
        Optional<AcademicLevel> level =
                given.map(CardReading::word).flatMap(word -> constant(AcademicLevel.class, word));
        if (given.isPresent() && level.isEmpty()) {
            find(CardFinding.ACADEMIC_LEVEL_UNKNOWN, "academicLevel");
        }
        return level;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String word(Code code) {
        return code.value().strip().toLowerCase(Locale.ROOT);
    }

    void find(CardFinding code, String field) {
        find(code, record.origin(), field);
    }

    private void find(CardFinding code, Origin place, String field) {
        find(code, place, field, code.summary(), code.remedy());
    }

    private void find(CardFinding code, Origin place, String field, String message, String remedy) {
        findings.add(Finding.of(code, record.reference(), place.pointer(field), PATH + field, message)
                .withRemedy(remedy));
    }
}
