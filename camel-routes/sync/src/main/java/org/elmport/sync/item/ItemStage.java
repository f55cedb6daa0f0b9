package org.elmport.sync.item;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.MappedItem;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.PendingItem;
import org.elmport.sync.ledger.RunTicket;
import org.elmport.sync.ledger.SubjectNames;
import org.elmport.sync.plan.StagedItems;

/**
 * Takes what a mapping makes, and sends it in order. Memory holds as much as the budget, and a fingerprint of each thing
 * that the source says is gone.
 */
final class ItemStage implements ItemSink, StagedItems, AutoCloseable {

    static final int BUDGET = 8_000_000;

    private final ItemLedger ledger;
    private final ItemMapping mapping;
    private final List<String> order;
    private final ItemSpool spool;
    private final SubjectNames names;
    private final Set<Long> gone = new HashSet<>();
    /** How often something of a kind is held back, by the kind of the records that do so. */
    private final Map<String, Map<String, Long>> heldBackRecords = new HashMap<>();

    private final SortedMap<String, RecordReference> erased = new TreeMap<>();
    private final SortedMap<String, Long> wanted = new TreeMap<>();
    private long size;

    ItemStage(ItemLedger ledger, ItemMapping mapping, SubjectNames names, int budget) {
        this.ledger = ledger;
        this.mapping = mapping;
        this.names = names;
        this.order = ledger.kinds(mapping.kinds());
        this.spool = new ItemSpool(budget);
    }

    private int rank(String kind) {
        int rank = mapping.kinds().indexOf(kind);
        if (rank < 0) {
            throw new IllegalArgumentException("the mapping of " + mapping.profile() + " makes no kind " + kind);
        }
        return rank;
    }

    @Override
    public void add(MappedItem item) throws IOException {
        if (item.personal() && names.erased(item.subject(), item.names())) {
            erased.putIfAbsent(item.subject(), item.record());
            return;
        }
        if (item.personal() && !item.subject().isEmpty()) {
            names.note(item.subject(), item.names());
        }
        spool.add(StagedItem.of(rank(item.kind()), item, ledger.hash(item.compared(), item.personal())));
    }

    @Override
    public void heldBack(String kind, String key, RecordReference record) throws IOException {
        heldBackRecords.computeIfAbsent(record.kind(), any -> new HashMap<>()).merge(kind, 1L, Long::sum);
        if (!key.isEmpty()) {
            spool.add(word(kind, key, StagedItem.Word.HELD_BACK, record));
        }
    }

    @Override
    public void gone(String kind, String key) throws IOException {
        spool.add(word(kind, key, StagedItem.Word.GONE, RecordReference.NONE));
    }

    private StagedItem word(String kind, String key, StagedItem.Word word, RecordReference record) {
        return new StagedItem(rank(kind), kind, key, word, record, StagedItem.Body.NONE);
    }

    /** Counts what there is, now that all of it is there; tells what is there twice. */
    void finish(FindingSink findings) throws IOException {
        erased.forEach((subject, record) -> findings.add(Finding.of(
                ItemFinding.ERASED_PERSON_RETURNS,
                record,
                SourcePointer.NONE,
                "",
                "the source gives " + subject + " again, who was erased; nothing is made of that")));
        spool.read((item, contradicted) -> {
            switch (item.word()) {
                case WANTED -> {
                    size++;
                    wanted.merge(item.kind(), 1L, Long::sum);
                }
                case GONE -> gone.add(fingerprint(item.key(mapping.profile())));
                case HELD_BACK -> {
                    // counted when it was told
                }
            }
            if (contradicted) {
                findings.add(Finding.of(
                        ItemFinding.ITEM_TWICE, item.record(), SourcePointer.NONE, "", item + " is given twice"));
            }
        });
    }

    private static long fingerprint(DeliverableKey key) {
        return Hash.ofText(key.toString()).first();
    }

    /** The records that hold back what is called by one of some names: a thing, a person, or the record itself. */
    Set<RecordReference> heldBackFor(Set<String> asked) throws IOException {
        Set<RecordReference> records = new HashSet<>();
        spool.read((item, contradicted) -> {
            if (item.word() == StagedItem.Word.HELD_BACK
                    && (asked.contains(item.key())
                            || asked.contains(item.record().id()))) {
                records.add(item.record());
            }
        });
        return records;
    }

    /** How many records of a kind are held back: each may hold back a thing of every kind, and counts once. */
    long heldBackRecords(String recordKind) {
        return heldBackRecords.getOrDefault(recordKind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** How many there are of each kind. */
    SortedMap<String, Long> wanted() {
        return wanted;
    }

    /** Gives what waits at the ledger the content that it has now. */
    void renew(Lease lease, RunTicket run, String target) throws IOException {
        Map<Long, Hash> waiting = new HashMap<>();
        for (String kind : order) {
            List<PendingItem> page = ledger.waiting(run, target, kind, "");
            while (!page.isEmpty()) {
                page.forEach(item -> waiting.put(fingerprint(item.key()), item.hash()));
                page = ledger.waiting(
                        run, target, kind, page.get(page.size() - 1).key().key());
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        spool.read((item, contradicted) -> {
            if (item.word() == StagedItem.Word.WANTED) {
                Deliverable now = item.deliverable(mapping.profile());
                if (now.hash().equals(waiting.get(fingerprint(now.key())))) {
                    ledger.renew(lease, target, now);
                }
            }
        });
    }

    @Override
    public List<String> kinds() {
        return order;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long heldBack() {
        return heldBackRecords.keySet().stream()
                .mapToLong(this::heldBackRecords)
                .sum();
    }

    @Override
    public long leftOut() {
        return erased.size();
    }

    @Override
    public boolean gone(DeliverableKey key) {
        return gone.contains(fingerprint(key));
    }

    @Override
    public boolean missingIsGone(String kind) {
        return mapping.missingIsGone(kind);
    }

    @Override
    public void send(Comparison comparison) throws IOException {
        spool.read((item, contradicted) -> {
            switch (item.word()) {
                case HELD_BACK -> comparison.keep(item.key(mapping.profile()));
                case WANTED -> comparison.accept(item.deliverable(mapping.profile()));
                case GONE -> {
                    // not sending it is what says so
                }
            }
        });
    }

    @Override
    public void close() {
        spool.close();
    }
}
