package org.elmport.target.esc.mapping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.card.CardOptions;
import org.elmport.card.OptionalDetail;
import org.elmport.record.Code;
import org.elmport.record.Consent;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.StudentCardRecord;

/** Turns records into bytes and back: only what is needed for cards, and of details only those that are sent. */
final class RecordCodec {

    private final CardOptions options;
    private final List<Map<String, String>> tables = new ArrayList<>();
    private final Map<Map<String, String>, Integer> numbers = new HashMap<>();

    RecordCodec(CardOptions options) {
        this.options = options;
    }

    byte[] bytes(LearnerRecord learner) throws IOException {
        Output out = new Output();
        out.text(Optional.of(learner.id()));
        origin(learner.origin(), out);
        out.text(Optional.of(learner.sourceState().name()));
        out.text(learner.studentIdentifier());
        out.text(options.sends(OptionalDetail.FULL_NAME) ? name(learner) : Optional.empty());
        out.text(
                options.sends(OptionalDetail.EMAIL)
                        ? learner.mailAddresses().stream().findFirst()
                        : Optional.empty());
        return out.bytes();
    }

    private static Optional<String> name(LearnerRecord learner) {
        return learner.fullName()
                .or(() -> Optional.of(Stream.of(learner.givenName(), learner.familyName())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(" ")))
                        .filter(joined -> !joined.isBlank()));
    }

    LearnerRecord learner(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        LearnerRecord.Builder learner = LearnerRecord.builder(in.text().orElseThrow(), origin(in));
        learner.sourceState(SourceState.valueOf(in.text().orElseThrow()));
        in.text().ifPresent(learner::studentIdentifier);
        in.text().ifPresent(learner::fullName);
        in.text().ifPresent(learner::addMailAddress);
        return learner.build();
    }

    byte[] bytes(StudentCardRecord card) throws IOException {
        Output out = new Output();
        out.text(Optional.of(card.id()));
        origin(card.origin(), out);
        out.text(Optional.of(card.sourceState().name()));
        out.text(Optional.of(card.consent().name()));
        out.text(Optional.of(card.learnerId()));
        out.text(card.studentIdentifier());
        out.text(card.cardNumber());
        out.text(card.status().map(Code::value));
        out.text(card.type().map(Code::value));
        out.text(card.issued().map(moment -> moment.date().toString()));
        out.text(card.expires().map(moment -> moment.date().toString()));
        out.text(card.issuerCode().map(IdentifierCode::value));
        out.text(card.processorCode().map(IdentifierCode::value));
        out.text(options.sends(OptionalDetail.DISPLAY_NAME) ? card.displayName() : Optional.empty());
        out.text(
                options.sends(OptionalDetail.ACADEMIC_LEVEL)
                        ? card.academicLevel().map(Code::value)
                        : Optional.empty());
        return out.bytes();
    }

    StudentCardRecord card(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        StudentCardRecord.Builder card = StudentCardRecord.builder(in.text().orElseThrow(), origin(in));
        card.sourceState(SourceState.valueOf(in.text().orElseThrow()));
        card.consent(Consent.valueOf(in.text().orElseThrow()));
        card.learnerId(in.text().orElseThrow());
        in.text().ifPresent(card::studentIdentifier);
        in.text().ifPresent(card::cardNumber);
        code(in, card::status);
        code(in, card::type);
        in.text().ifPresent(day -> card.issued(SourceMoment.of(LocalDate.parse(day))));
        in.text().ifPresent(day -> card.expires(SourceMoment.of(LocalDate.parse(day))));
        in.text().ifPresent(code -> card.issuerCode(new IdentifierCode("", code)));
        in.text().ifPresent(code -> card.processorCode(new IdentifierCode("", code)));
        in.text().ifPresent(card::displayName);
        code(in, card::academicLevel);
        return card.build();
    }

    private static void code(Input in, Consumer<Code> field) throws IOException {
        in.text().ifPresent(value -> field.accept(new Code("", value)));
    }

    /** The table of places is shared by all records of a file, so its number is enough. */
    private void origin(Origin origin, Output out) throws IOException {
        out.text(Optional.of(origin.resource()));
        out.data.writeLong(origin.line());
        out.text(Optional.of(origin.basePath()));
        out.data.writeInt(numbers.computeIfAbsent(origin.places(), places -> {
            tables.add(places);
            return tables.size() - 1;
        }));
    }

    private Origin origin(Input in) throws IOException {
        return new Origin(
                in.text().orElseThrow(), in.data.readLong(), in.text().orElseThrow(), tables.get(in.data.readInt()));
    }

    /** Writes texts that may be absent. */
    static final class Output {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(bytes);

        Output text(Optional<String> value) throws IOException {
            data.writeInt(value.map(String::length).orElse(-1));
            data.writeChars(value.orElse(""));
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads what {@link Output} has written. */
    static final class Input {

        private final DataInputStream data;

        Input(byte[] bytes) {
            data = new DataInputStream(new ByteArrayInputStream(bytes));
        }

        Optional<String> text() throws IOException {
            int length = data.readInt();
            if (length < 0) {
                return Optional.empty();
            }
            StringBuilder text = new StringBuilder(length);
            for (int at = 0; at < length; at++) {
                text.append(data.readChar());
            }
            return Optional.of(text.toString());
        }
    }
}
