package org.elmport.sync.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/**
 * The records of an invented university that change from one day to the next, each with the moment of its last change.
 * What is withdrawn stays in the list and says so.
 */
final class ChangingCatalogue {

    private static final Map<String, String> PLACES = Map.of("title", "Title", "start", "Begins");
    private static final Instant FIRST = Instant.parse("2026-11-01T02:00:00Z");
    private static final Duration STEP = Duration.ofMinutes(10);

    /** A record: what it is in a few numbers, of which the words are made. */
    private record Row(RecordKind kind, int number, int of, int version, boolean faulty, SourceState state) {

        String id() {
            return kind.word().charAt(0) + "-" + number;
        }
    }

    private final TreeMap<String, Row> rows = new TreeMap<>();
    private final TreeMap<String, Instant> changed = new TreeMap<>();
    private final SplittableRandom random;
    private Instant now = FIRST;
    private int next;

    ChangingCatalogue(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A clock that stands still until the next day. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    Instant now() {
        return now;
    }

    void later() {
        now = now.plus(STEP);
    }

    /** Organisations, programmes, courses and offerings. */
    void fill(int courses) {
        for (int i = 0; i < 3; i++) {
            add(RecordKind.ORGANISATION, i);
        }
        for (int i = 0; i < courses; i++) {
            if (i % 5 == 0) {
                add(RecordKind.PROGRAMME, random.nextInt(3));
            }
            add(RecordKind.COURSE, random.nextInt(3));
            int course = next - 1;
            for (int runs = random.nextInt(3); runs > 0; runs--) {
                add(RecordKind.OFFERING, course);
            }
        }
    }

    /** Some changes of all kinds. */
    void change(int changes) {
        List<Row> all = new ArrayList<>(rows.values());
        for (int i = 0; i < changes; i++) {
            Row row = all.get(random.nextInt(all.size()));
            switch (random.nextInt(8)) {
                case 0 -> add(RecordKind.OFFERING, row.number);
                case 1 -> add(RecordKind.COURSE, random.nextInt(3));
                case 2 -> put(new Row(row.kind, row.number, row.of, row.version, !row.faulty, row.state));
                case 3 -> put(new Row(row.kind, row.number, row.of, row.version, row.faulty, other(row.state)));
                default -> put(new Row(row.kind, row.number, row.of, row.version + 1, row.faulty, row.state));
            }
        }
    }

    private SourceState other(SourceState state) {
        if (state != SourceState.CURRENT) {
            return SourceState.CURRENT;
        }
        return random.nextBoolean() ? SourceState.WITHDRAWN : SourceState.DELETED;
    }

    String add(RecordKind kind, int of) {
        Row row = new Row(kind, next, of, 0, random.nextInt(12) == 0, SourceState.CURRENT);
        next++;
        put(row);
        return row.id();
    }

    private void put(Row row) {
        rows.put(row.id(), row);
        changed.put(row.id(), now);
    }

    void withdraw(String id) {
        Row row = row(id);
        put(new Row(row.kind, row.number, row.of, row.version, row.faulty, SourceState.WITHDRAWN));
    }

    void retitle(String id) {
        Row row = row(id);
        put(new Row(row.kind, row.number, row.of, row.version + 1, false, row.state));
    }

    void makeFaulty(String id, boolean faulty) {
        Row row = row(id);
        put(new Row(row.kind, row.number, row.of, row.version, faulty, row.state));
    }

    private Row row(String id) {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException(id);
        }
        return row;
    }

    /** Forgets a record without a word, as a source that deletes its rows. */
    void forget(String id) {
        rows.remove(id);
        changed.remove(id);
    }

    /** The records that were changed at a moment or later. */
    List<SourceRecord> since(Instant moment) {
        List<SourceRecord> records = new ArrayList<>();
        int line = 1;
        for (Row row : rows.values()) {
            line++;
            if (!changed.getOrDefault(row.id(), FIRST).isBefore(moment)) {
                records.add(record(row, Origin.row(row.kind.word() + ".csv", line, PLACES)));
            }
        }
        return records;
    }

    List<SourceRecord> all() {
        return since(FIRST);
    }

    private static SourceRecord record(Row row, Origin origin) {
        return switch (row.kind) {
            case ORGANISATION -> organisation(row, origin);
            case OFFERING -> offering(row, origin);
            case PROGRAMME ->
                new ProgrammeRecord(
                        row.id(), origin, row.state, fields(row).build(), Optional.empty(), Optional.empty());
            default -> new CourseRecord(row.id(), origin, row.state, fields(row).build());
        };
    }

    private static Text title(Row row) {
        return row.faulty ? Text.EMPTY : Text.of("en", row.kind.word() + " " + row.number + " as of " + row.version);
    }

    private static SourceRecord organisation(Row row, Origin origin) {
        return OrganisationRecord.builder(row.id(), origin)
                .sourceState(row.state)
                .legalName(title(row))
                .addPlace(new Place(
                        Text.EMPTY, Text.EMPTY, new Code("country", "FI"), Optional.empty(), Optional.empty()))
                .build();
    }

    private static SpecificationFields.Builder fields(Row row) {
        return SpecificationFields.builder()
                .title(title(row))
                .organisationId("o-" + row.of)
                .addLearningOutcome(Text.of("en", "Explains the sea"))
                .addLanguage(new Code("language", "en"))
                .addFieldOfEducation(new Code("isced-f", row.version % 5 == 4 ? "no such field" : "0532"))
                .addHomepage(WebLink.of("https://uni.example/" + row.id() + "/" + row.version));
    }

    private static SourceRecord offering(Row row, Origin origin) {
        OfferingRecord.Builder offering = OfferingRecord.builder(row.id(), origin)
                .sourceState(row.state)
                .offeredKind(row.of % 7 == 0 ? RecordKind.PROGRAMME : RecordKind.COURSE)
                .offeredId((row.of % 7 == 0 ? "p-" : "c-") + row.of)
                .start(SourceMoment.of(LocalDate.of(2027, 1, 1 + row.version % 28)));
        return row.number % 3 == 0 ? offering.title(title(row)).build() : offering.build();
    }
}
