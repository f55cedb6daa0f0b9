package org.elmport.target.esc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.elmport.card.StudentIdentifier;
import org.elmport.record.Code;
import org.elmport.record.Consent;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.StudentCardRecord;

/** A student information system with cards that get lost, found, replaced and extended, and students who leave. */
final class CardSource {

    /** The cards of each student, by the student's number. */
    private final Map<Integer, List<Row>> rows = new TreeMap<>();

    private record Row(String id, String status, LocalDate expires, Consent consent) {

        Row withStatus(String changed) {
            return new Row(id, changed, expires, consent);
        }
    }

    CardSource(int students) {
        for (int student = 0; student < students; student++) {
            rows.put(student, new ArrayList<>(List.of(row(student, 1))));
        }
    }

    private static Row row(int student, int card) {
        return new Row(student + "/" + card, "active", LocalDate.of(2027, 9, 30), Consent.UNSTATED);
    }

    /** A term with everything that happens to cards; roughly one student in ten is concerned. */
    void term(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int student : List.copyOf(rows.keySet())) {
            List<Row> cards = rows.getOrDefault(student, List.of());
            Row first = cards.get(0);
            switch (random.nextInt(80)) {
                case 0 -> cards.set(0, first.withStatus("lost"));
                case 1 -> cards.set(0, first.withStatus("stolen"));
                case 2 -> cards.set(0, first.withStatus("active"));
                case 3 -> {
                    cards.set(0, first.withStatus("replaced"));
                    cards.add(row(student, cards.size() + 1));
                }
                case 4 ->
                    cards.set(
                            0,
                            new Row(first.id(), first.status(), first.expires().plusYears(1), first.consent()));
                case 5 -> cards.replaceAll(card -> new Row(card.id(), card.status(), card.expires(), Consent.REFUSED));
                case 6 -> rows.remove(student);
                case 7 -> cards.set(0, new Row(first.id(), first.status(), LocalDate.of(2026, 11, 1), first.consent()));
                default -> {}
            }
        }
    }

    /** All there are, by student. */
    Map<Integer, List<StudentCardRecord>> students() {
        Map<Integer, List<StudentCardRecord>> students = new TreeMap<>();
        rows.forEach((student, cards) -> students.put(
                student, cards.stream().map(card -> record(student, card)).toList()));
        return students;
    }

    private static StudentCardRecord record(int student, Row row) {
        return StudentCardRecord.builder(row.id(), Origin.NONE)
                .studentIdentifier(
                        StudentIdentifier.PREFIX + "uni.example:S" + String.format(Locale.ROOT, "%05d", student))
                .status(new Code("status", row.status()))
                .type(new Code("type", "passive"))
                .issued(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .expires(SourceMoment.of(row.expires()))
                .consent(row.consent())
                .build();
    }
}
