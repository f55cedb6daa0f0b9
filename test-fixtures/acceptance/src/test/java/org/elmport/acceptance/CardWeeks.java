package org.elmport.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.acceptance.CardDesk.Card;
import org.elmport.acceptance.CardDesk.Learner;

/** What happens to students and cards over weeks, and what the router should have in the end of each night. */
final class CardWeeks {

    private static final String TODAY = "2026-11-22";
    private static final String OVER = "2026-10-01";

    private final CardDesk desk;
    private final SplittableRandom random;
    private final int students;
    /** What the router has, by the card. */
    private final Map<String, Held> held = new TreeMap<>();
    /** Whose each card was when it was sent last. */
    private final Map<String, String> holders = new TreeMap<>();

    private Set<String> persons = new TreeSet<>();
    private int further;

    /** A card as the router has it. */
    private record Held(String student, String expires, String status) {}

    CardWeeks(CardDesk desk, int students, long seed) {
        this.desk = desk.students(students);
        this.students = students;
        this.random = new SplittableRandom(seed);
    }

    /** A day with a few events. */
    void day() {
        for (int events = random.nextInt(7); events > 0; events--) {
            if (random.nextInt(3) == 0) {
                learner(1 + random.nextInt(students));
            } else {
                card(anyCard());
            }
        }
    }

    private Card anyCard() {
        List<String> ids = new ArrayList<>(desk.cards.keySet());
        int place = random.nextInt(ids.size() + 1);
        // a card that is not there comes back
        return place < ids.size()
                ? desk.cards.getOrDefault(ids.get(place), desk.card(1))
                : desk.card(1 + random.nextInt(students));
    }

    private void card(Card card) {
        desk.put(card);
        // the router takes no change of a card that is over but its extension
        switch (card.expires().equals(OVER) ? 6 + random.nextInt(8) : random.nextInt(14)) {
            case 0 -> desk.put(card.status("lost"));
            case 1 -> desk.put(card.status("stolen"));
            case 2 -> desk.put(card.status("active"));
            case 3 -> {
                desk.put(card.status("replaced"));
                desk.put(Card.of(card.id() + "-" + ++further, card.learner()));
            }
            case 4 -> desk.put(card.expires(OVER));
            case 5 -> desk.put(card.status("puzzling"));
            case 6, 7 -> desk.put(card.expires("2028-09-30").status("active"));
            case 8 -> desk.put(card.consent("refused"));
            case 9 -> desk.put(card.consent("given"));
            case 10 -> desk.cards.remove(card.id());
            case 11 -> desk.put(card.issuer("888888888"));
            case 12 -> desk.put(card.issuer("99999999"));
            default -> desk.put(card.issuer(CardDesk.PIC));
        }
    }

    private void learner(int number) {
        Learner plain = new Learner(number, "");
        Learner now = desk.learners.getOrDefault(number, plain);
        Learner changed = switch (random.nextInt(6)) {
            case 0 -> new Learner(number, "true", now.esi());
            case 1 -> new Learner(number, "", now.esi().toUpperCase(Locale.ROOT));
            case 2 -> new Learner(number, "", plain.esi() + "-B");
            case 3 -> new Learner(number, "", "S" + number);
            default -> plain;
        };
        desk.learners.put(number, changed);
    }

    /** What the router should have when the night is over. */
    void night() {
        Map<String, Held> before = new TreeMap<>(held);
        held.clear();
        Set<String> kept = new HashSet<>();
        for (Card card : desk.cards.values()) {
            Learner learner = desk.learners.getOrDefault(card.learner(), new Learner(card.learner(), ""));
            boolean elsewhere = card.issuer().equals("888888888");
            if (elsewhere
                    || card.consent().equals("refused")
                    || !learner.deleted().isEmpty()) {
                continue;
            }
            String student = learner.esi().toLowerCase(Locale.ROOT);
            boolean wrong = !student.startsWith("urn:")
                    || card.status().equals("puzzling")
                    || !card.issuer().equals(CardDesk.PIC);
            if (!wrong) {
                holders.put(card.id(), student);
                held.put(card.id(), new Held(student, card.expires(), status(card)));
            } else {
                kept.add(holders.getOrDefault(card.id(), student));
                if (before.containsKey(card.id())) {
                    held.put(card.id(), before.getOrDefault(card.id(), new Held("", "", "")));
                }
            }
        }
        Set<String> staying = new TreeSet<>(persons);
        staying.retainAll(kept);
        held.values().forEach(card -> staying.add(card.student()));
        persons = staying;
    }

    private static String status(Card card) {
        if (card.expires().compareTo(TODAY) < 0) {
            return "EXPIRED";
        }
        return card.status().equals("active") ? "ACTIVE" : "INACTIVE";
    }

    /** The cards that the router should have: student, last day, status. */
    List<String> cards() {
        return held.values().stream()
                .map(card -> card.student() + " " + card.expires() + " " + card.status())
                .sorted()
                .toList();
    }

    /** The students that the router should have. */
    Set<String> persons() {
        return persons;
    }
}
