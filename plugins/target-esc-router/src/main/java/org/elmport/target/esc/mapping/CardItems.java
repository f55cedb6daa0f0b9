package org.elmport.target.esc.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.card.CardContent;
import org.elmport.card.CardFate;
import org.elmport.card.CardMapping;
import org.elmport.card.CardNumber;
import org.elmport.card.CardOptions;
import org.elmport.card.MappedCard;
import org.elmport.card.OptionalDetail;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudentCardRecord;

/**
 * Joins cards with their learners, maps them, and sends persons, pictures and cards, grouped by persons. Records may come
 * in any order; they wait on disk, encrypted, so memory does not grow with them.
 */
final class CardItems implements ItemMapping {

    private static final byte LEARNER = 0;
    private static final byte CARD = 1;

    private final ItemMappingContext context;
    private final CardOptions options;
    private final boolean readsLearners;
    private final Optional<PictureFolder> pictures;
    private final CardMapping mapping;
    private final RecordCodec codec;
    private final CardNumbers numbers;
    private final KnownCards known;
    private final PersonalSpool records;
    private final PersonalSpool outcomes;
    private final PersonalSpool keys;

    CardItems(Settings settings, ItemMappingContext context) {
        this(settings, context, PersonalSpool.ROOM);
    }

    CardItems(Settings settings, ItemMappingContext context, int room) {
        this.context = context;
        this.options = CardSettings.options(settings);
        this.readsLearners = settings.get(CardSettings.READ_LEARNERS);
        this.pictures = options.sends(OptionalDetail.PICTURE)
                ? settings.find(CardSettings.PICTURE_FOLDER).map(PictureFolder::new)
                : Optional.empty();
        this.mapping = CardMapping.with(options);
        this.codec = new RecordCodec(options);
        this.numbers = new CardNumbers(settings, context);
        this.known = new KnownCards(context);
        this.records = new PersonalSpool(room);
        this.outcomes = new PersonalSpool(room);
        this.keys = new PersonalSpool(room);
    }

    @Override
    public String profile() {
        return CardContent.PROFILE;
    }

    @Override
    public List<String> kinds() {
        return List.of(CardContent.PERSON, CardContent.PICTURE, CardContent.CARD);
    }

    @Override
    public Set<RecordKind> reads() {
        return readsLearners ? Set.of(RecordKind.LEARNER, RecordKind.STUDENT_CARD) : Set.of(RecordKind.STUDENT_CARD);
    }

    @Override
    public void read(SourceRecord record) throws IOException {
        if (record instanceof LearnerRecord learner) {
            records.add(learner.id(), marked(LEARNER, codec.bytes(learner)));
        } else if (record instanceof StudentCardRecord card) {
            records.add(card.learnerId(), marked(CARD, codec.bytes(card)));
        }
    }

    private static byte[] marked(byte mark, byte[] bytes) {
        byte[] marked = new byte[bytes.length + 1];
        marked[0] = mark;
        System.arraycopy(bytes, 0, marked, 1, bytes.length);
        return marked;
    }

    @Override
    public void finish(ItemSink items) throws IOException {
        Join join = new Join();
        records.read(join::entry);
        StudentGroups groups = new StudentGroups(items, context, options, pictures, repeated());
        outcomes.read(groups::entry);
        groups.end();
    }

    /** Walks learners and cards by learner; a learner comes before the cards. */
    private final class Join {

        private String current = "";
        private Optional<LearnerRecord> learner = Optional.empty();

        void entry(String learnerId, byte[] value) throws IOException {
            if (!learnerId.equals(current)) {
                current = learnerId;
                learner = Optional.empty();
            }
            byte[] bytes = Arrays.copyOfRange(value, 1, value.length);
            if (value[0] == LEARNER) {
                learner = learner.isPresent() ? learner : Optional.of(codec.learner(bytes));
            } else {
                map(codec.card(bytes), learnerId.isEmpty() ? Optional.empty() : learner);
            }
        }
    }

    private void map(StudentCardRecord card, Optional<LearnerRecord> learner) throws IOException {
        Optional<StudentIdentifier> student = card.studentIdentifier()
                .or(() -> learner.flatMap(LearnerRecord::studentIdentifier))
                .flatMap(text -> StudentIdentifier.read(text).identifier());
        MappedCard mapped = mapping.map(card, learner, () -> numbers.stored(card.id(), student.orElseThrow()));
        mapped.findings().forEach(context.findings()::add);
        if (mapped.fate() == CardFate.ELSEWHERE) {
            return;
        }
        Optional<CardNumber> number = mapped.card()
                .map(sent -> sent.number())
                .or(() ->
                        card.cardNumber().flatMap(text -> CardNumber.read(text).number()))
                .or(() -> student.flatMap(holder -> numbers.known(card.id(), holder)));
        // what is held back is what the router has, whatever the record says now of number and student
        boolean stays = mapped.fate() == CardFate.HELD_BACK;
        Optional<KnownCards.Known> before =
                student.isPresent() && number.isPresent() && !stays ? Optional.empty() : known.find(card.id());
        String key = before.map(KnownCards.Known::card)
                .filter(any -> stays)
                .or(() -> number.map(one -> context.pseudonyms().apply(one.value())))
                .or(() -> before.map(KnownCards.Known::card))
                .orElse("");
        String holder = before.map(KnownCards.Known::student)
                .filter(any -> stays)
                .or(() -> student.map(one -> context.pseudonyms().apply(one.comparisonKey())))
                .or(() -> before.map(KnownCards.Known::student))
                .orElse("");
        CardOutcome outcome = new CardOutcome(
                mapped.fate(),
                card.reference(),
                card.origin().pointer("cardNumber"),
                key,
                card.learnerId(),
                mapped.person().map(person -> text(CardContent.of(person))).orElse(""),
                mapped.card().map(sent -> text(CardContent.of(sent))).orElse(""));
        outcomes.add(holder, outcome.bytes());
        if (mapped.fate() == CardFate.SENT) {
            known.note(card.id(), new KnownCards.Known(holder, key));
            keys.add(key, new RecordCodec.Output().text(Optional.of(card.id())).bytes());
        }
    }

    private static String text(byte[] canonical) {
        return new String(canonical, StandardCharsets.UTF_8);
    }

    /** The keys of numbers that more than one card has. */
    private Set<String> repeated() throws IOException {
        Set<String> repeated = new HashSet<>();
        String[] last = {"", ""};
        keys.read((key, value) -> {
            String id = new RecordCodec.Input(value).text().orElseThrow();
            if (key.equals(last[0]) && !id.equals(last[1])) {
                repeated.add(key);
            }
            last[0] = key;
            last[1] = id;
        });
        return repeated;
    }

    @Override
    public void close() {
        records.close();
        outcomes.close();
        keys.close();
    }
}
