package org.elmport.target.esc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.card.CardContent;
import org.elmport.card.CardDifference;
import org.elmport.card.CardEntry;
import org.elmport.card.CardMapping;
import org.elmport.card.CardNumber;
import org.elmport.card.CardNumberMint;
import org.elmport.card.CardOperation;
import org.elmport.card.CardOptions;
import org.elmport.card.MappedCard;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentState;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.record.StudentCardRecord;

/**
 * A run of cards from source to router, with a ledger in memory: numbers are stored before they are sent, and a call is
 * noted after its answer. Some notes are lost, as when a run is killed.
 */
final class CardJob {

    private static final int ATTEMPTS = 4;

    final Map<String, CardNumber> numbers = new HashMap<>();
    final Map<Integer, StudentState> ledger = new TreeMap<>();
    private final CardNumberMint mint =
            new CardNumberMint("001", RouterRun.OURS, RouterRun.DAY, new SplittableRandom(11));
    private final CardMapping mapping = CardMapping.with(CardOptions.of(RouterRun.OURS));
    private final CardDifference difference = new CardDifference(LocalDate.now(RouterRun.DAY));
    private final SplittableRandom kills;
    private final double lostNotes;

    CardJob(long seed, double lostNotes) {
        this.kills = new SplittableRandom(seed);
        this.lostNotes = lostNotes;
    }

    /** One run; how many calls are left for the next. */
    int run(CardSource source, ItemTarget target) throws TargetException, InterruptedException {
        Map<Integer, StudentState> wanted = wanted(source);
        TreeSet<Integer> students = new TreeSet<>(wanted.keySet());
        students.addAll(ledger.keySet());
        int left = 0;
        for (int student : students) {
            left += student(student, wanted.getOrDefault(student, StudentState.NONE), target);
        }
        return left;
    }

    /** How many calls are left to be made; the status of a card that is over is nothing to tell. */
    int pending(CardSource source) {
        Map<Integer, StudentState> wanted = wanted(source);
        TreeSet<Integer> students = new TreeSet<>(wanted.keySet());
        students.addAll(ledger.keySet());
        return students.stream()
                .mapToInt(student -> difference
                        .operations(
                                wanted.getOrDefault(student, StudentState.NONE),
                                ledger.getOrDefault(student, StudentState.NONE),
                                Optional.empty())
                        .size())
                .sum();
    }

    /** What the router should hold. */
    Map<Integer, StudentState> wanted(CardSource source) {
        Map<Integer, StudentState> wanted = new TreeMap<>();
        source.students().forEach((student, records) -> {
            List<CardEntry> cards = new ArrayList<>();
            Optional<PersonEntry> person = Optional.empty();
            for (StudentCardRecord record : records) {
                MappedCard mapped = mapping.map(
                        record, Optional.empty(), () -> numbers.computeIfAbsent(record.id(), any -> mint.next()));
                mapped.card().ifPresent(cards::add);
                person = person.or(mapped::person);
            }
            person.ifPresent(entry -> wanted.put(student, StudentState.of(entry, cards)));
        });
        return wanted;
    }

    private int student(int student, StudentState wanted, ItemTarget target)
            throws TargetException, InterruptedException {
        StudentState remembered = ledger.getOrDefault(student, StudentState.NONE);
        List<CardOperation> calls = difference.operations(wanted, remembered, Optional.empty());
        int done = 0;
        for (CardOperation call : calls) {
            if (!made(call, target)) {
                break;
            }
            done++;
            if (kills.nextDouble() < lostNotes) {
                break;
            }
            note(student, call);
        }
        return calls.size() - done;
    }

    private static boolean made(CardOperation call, ItemTarget target) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                ItemAnswer answer = removal(call) ? target.withdraw(item(call)) : target.deliver(item(call));
                if (answer.status() == ItemAnswer.Status.DELIVERED) {
                    return true;
                }
                if (answer.status() == ItemAnswer.Status.REFUSED) {
                    throw new AssertionError("refused: " + answer.words());
                }
            } catch (TargetException failure) {
                if (!failure.fault().passing()) {
                    throw new AssertionError(failure);
                }
            }
        }
        return false;
    }

    private static boolean removal(CardOperation call) {
        return call instanceof CardOperation.RemoveCard || call instanceof CardOperation.RemovePerson;
    }

    private static TargetItem item(CardOperation call) {
        if (call instanceof CardOperation.CreatePerson create) {
            return RouterRun.item(create.person(), false);
        }
        if (call instanceof CardOperation.ReplacePerson replace) {
            return RouterRun.item(replace.person(), true);
        }
        if (call instanceof CardOperation.CreateCard create) {
            return RouterRun.item(create.card(), false);
        }
        if (call instanceof CardOperation.ReplaceCard replace) {
            return RouterRun.item(replace.card(), true);
        }
        if (call instanceof CardOperation.RemoveCard remove) {
            return RouterRun.gone(CardContent.CARD, remove.card().number().value());
        }
        return RouterRun.item(((CardOperation.RemovePerson) call).person(), true);
    }

    private void note(int student, CardOperation call) {
        StudentState before = ledger.getOrDefault(student, StudentState.NONE);
        Optional<PersonEntry> person = before.person();
        TreeMap<String, CardEntry> cards = new TreeMap<>(before.cards());
        if (call instanceof CardOperation.CreatePerson create) {
            person = Optional.of(create.person());
        } else if (call instanceof CardOperation.CreateCard create) {
            cards.put(create.card().number().value(), create.card());
        } else if (call instanceof CardOperation.ReplaceCard replace) {
            cards.put(replace.card().number().value(), replace.card());
        } else if (call instanceof CardOperation.RemoveCard remove) {
            cards.remove(remove.card().number().value());
        } else if (call instanceof CardOperation.RemovePerson) {
            person = Optional.empty();
        }
        if (person.isEmpty() && cards.isEmpty()) {
            ledger.remove(student);
        } else {
            ledger.put(student, new StudentState(person, cards));
        }
    }
}
