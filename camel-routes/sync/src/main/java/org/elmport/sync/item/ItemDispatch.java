package org.elmport.sync.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.sync.failure.ItemDelivery;
import org.elmport.sync.failure.ItemOutcome;
import org.elmport.sync.failure.OutgoingItem;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveryState;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.PendingItem;

/**
 * Brings a target to what the ledger holds: looks what it has not confirmed, and delivers or withdraws that. Of the last
 * kind what is changed comes first, then what goes, then what is new, so that a card that may be used no more is stopped
 * before another takes its place; what goes of the other kinds goes in the end, in reverse order.
 */
final class ItemDispatch {

    private final ItemLedger ledger;
    private final String target;
    private final ItemDelivery delivery;
    private final FindingSink findings;
    private final SortedMap<String, Long> outcomes = new TreeMap<>();

    ItemDispatch(ItemLedger ledger, String target, ItemDelivery delivery, FindingSink findings) {
        this.ledger = ledger;
        this.target = target;
        this.delivery = delivery;
        this.findings = findings;
    }

    @FunctionalInterface
    private interface Pages {
        List<PendingItem> behind(String key);
    }

    @FunctionalInterface
    private interface Call {
        void make(PendingItem item) throws TargetException, InterruptedException;
    }

    /** Everything that is to be done. */
    void run(List<String> kinds) throws TargetException, InterruptedException {
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            each(behind -> ledger.toDeliver(target, kind, true, behind), this::deliver);
            if (i == kinds.size() - 1) {
                withdraw(kind);
            }
            each(behind -> ledger.toDeliver(target, kind, false, behind), this::deliver);
        }
        List<String> backwards = new ArrayList<>(kinds.subList(0, Math.max(0, kinds.size() - 1)));
        Collections.reverse(backwards);
        for (String kind : backwards) {
            withdraw(kind);
        }
    }

    private void withdraw(String kind) throws TargetException, InterruptedException {
        each(behind -> ledger.toWithdraw(target, kind, behind), this::withdraw);
    }

    private static void each(Pages pages, Call call) throws TargetException, InterruptedException {
        List<PendingItem> page = pages.behind("");
        while (!page.isEmpty()) {
            for (PendingItem item : page) {
                stopWhenAsked();
                call.make(item);
            }
            page = pages.behind(page.get(page.size() - 1).key().key());
        }
    }

    private static void stopWhenAsked() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("between two deliveries");
        }
    }

    void deliver(PendingItem item) throws TargetException, InterruptedException {
        Optional<byte[]> content = ledger.content(item.key());
        if (content.isEmpty()) {
            ledger.restage(item.key());
            erased(item);
            return;
        }
        note(item, "", delivery.deliver(outgoing(item, content.get(), item.hash())));
    }

    void withdraw(PendingItem item) throws TargetException, InterruptedException {
        Optional<DeliveryState> state = ledger.job().deliveries().state(target, item.key());
        if (state.isEmpty() || state.get().state() == DeliveryState.State.WITHDRAWN) {
            return;
        }
        Optional<byte[]> content = ledger.content(item.key());
        if (content.isEmpty()
                && state.filter(known -> !known.remoteId().isEmpty()).isEmpty()) {
            erased(item);
            return;
        }
        note(
                item,
                "withdrawn ",
                delivery.withdraw(outgoing(item, content.orElse(new byte[0]), withdrawn(item.hash()))));
    }

    /** Takes back what only the target knows, by the name that it has there. */
    void purge(DeliverableKey key) throws TargetException, InterruptedException {
        Hash hash = Hash.ofText("purged\n" + key);
        PendingItem item = new PendingItem(key, hash, RecordReference.NONE, true);
        note(item, "purged ", delivery.purge(outgoing(item, new byte[0], hash), key.key()));
    }

    /** What was refused to be withdrawn must not look like what was refused to be delivered. */
    private static Hash withdrawn(Hash hash) {
        return Hash.ofText("withdrawn\n" + hash.hex());
    }

    private static OutgoingItem outgoing(PendingItem item, byte[] content, Hash hash) {
        return new OutgoingItem(item.key(), item.record(), item.personal(), content, hash);
    }

    private void erased(PendingItem item) {
        DeliverableKey key = item.key();
        findings.add(Finding.of(
                ItemFinding.CONTENT_ERASED, item.record(), SourcePointer.NONE, "", key + ": its content was erased"));
        outcomes.merge(key.kind() + " waiting", 1L, Long::sum);
    }

    private void note(PendingItem item, String before, ItemOutcome outcome) {
        String word = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String words = before.isEmpty() || outcome != ItemOutcome.DELIVERED ? word : before.strip();
        outcomes.merge(item.key().kind() + " " + words, 1L, Long::sum);
    }

    /** What became of everything: how many of each kind and outcome. */
    SortedMap<String, Long> outcomes() {
        return outcomes;
    }

    /** Whether something waits for the target to work again. */
    boolean waiting() {
        return outcomes.keySet().stream().anyMatch(name -> name.endsWith(" waiting"));
    }
}
