package org.elmport.sync.item;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.sync.failure.TargetCalls;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.DeliveredItem;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.PendingItem;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.RepairPlan;

/**
 * Holds what a target lists against what the ledger holds: only here, only there, different. What the target lists is
 * asked for one by one, where the ledger still has its content.
 */
final class ItemReconciliation {

    private final ItemLedger ledger;
    private final String targetName;
    private final ItemTarget target;
    private final TargetCalls calls;
    private final FindingSink findings;
    private final TargetListing.KnownNames here = new TargetListing.KnownNames();

    ItemReconciliation(
            ItemLedger ledger, String targetName, ItemTarget target, TargetCalls calls, FindingSink findings) {
        this.ledger = ledger;
        this.targetName = targetName;
        this.target = target;
        this.calls = calls;
        this.findings = findings;
    }

    /**
     * Writes the plan of repair.
     *
     * @param purge whether what is only there is to go; never where the target did not list all it has
     */
    PlanHead write(TargetListing listing, List<String> kinds, boolean purge, GuardLimits limits, OutputStream out)
            throws IOException, TargetException, InterruptedException {
        RepairPlan plan = new RepairPlan(ledger.job(), out);
        for (String kind : kinds) {
            compare(kind, listing, plan);
        }
        long[] onlyThere = {0};
        if (listing.whole()) {
            listing.onlyThere(here, ledger.pseudonyms(), (kind, remoteId) -> {
                onlyThere[0]++;
                DeliverableKey key = new DeliverableKey(ledger.profile(), kind, remoteId);
                plan.add(Change.Type.REMOVED, key, RecordReference.NONE, Optional.empty());
            });
        } else {
            told(ItemFinding.LIST_INCOMPLETE, "the target did not list all it has");
        }
        if (onlyThere[0] > 0 && !purge) {
            told(ItemFinding.ONLY_THERE, onlyThere[0] + " are only at the target, and stay there");
        }
        Map<String, Integer> listed = new HashMap<>();
        kinds.forEach(kind -> listed.put(kind, listing.size(kind)));
        return plan.finish(listing.fingerprint(), listing.whole(), purge && listing.whole(), listed, limits);
    }

    private void told(ItemFinding code, String words) {
        findings.add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", words));
    }

    private void compare(String kind, TargetListing listing, RepairPlan plan)
            throws IOException, TargetException, InterruptedException {
        String behind = "";
        List<DeliveredItem> page = ledger.known(targetName, kind, behind);
        while (!page.isEmpty()) {
            for (DeliveredItem item : page) {
                compare(item, listing, plan);
                behind = item.item().key().key();
            }
            page = ledger.known(targetName, kind, behind);
        }
    }

    private void compare(DeliveredItem known, TargetListing listing, RepairPlan plan)
            throws IOException, TargetException, InterruptedException {
        PendingItem item = known.item();
        String kind = item.key().kind();
        here.add(kind, known.remoteId());
        here.add(kind, item.key().key());
        if (!known.live()) {
            // on its way out; the next run sees to it
            return;
        }
        boolean listed =
                listing.has(kind, known.remoteId().isEmpty() ? item.key().key() : known.remoteId());
        if (listed || !listing.whole()) {
            asked(known, plan);
        } else {
            plan.add(Change.Type.ADDED, item.key(), item.record(), Optional.of(item.hash()));
        }
    }

    private void asked(DeliveredItem known, RepairPlan plan) throws IOException, TargetException, InterruptedException {
        PendingItem item = known.item();
        Optional<byte[]> content = ledger.content(item.key());
        Holding holding = content.isEmpty() ? Holding.UNTOLD : find(known, content.get());
        switch (holding.state()) {
            case DIFFERENT -> plan.add(Change.Type.CHANGED, item.key(), item.record(), Optional.of(item.hash()));
            case ABSENT -> plan.add(Change.Type.ADDED, item.key(), item.record(), Optional.of(item.hash()));
            case SAME -> plan.same();
            case UNTOLD -> plan.untold();
        }
    }

    private Holding find(DeliveredItem known, byte[] content) throws TargetException, InterruptedException {
        DeliverableKey key = known.item().key();
        TargetItem asked = TargetItem.of(key.profile(), key.kind(), key.key())
                .personal(known.item().personal())
                .content(content)
                .remoteId(known.remoteId())
                .build();
        return calls.call(() -> target.find(asked));
    }
}
