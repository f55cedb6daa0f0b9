package org.elmport.sync.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.Selection;

/** Writes each change of things that are delivered one by one into the plan; of what is personal no word. */
final class ItemListing implements Comparison.Listener {

    private final ItemLedger ledger;
    private final Selection selection;
    private final PlanWriter plan;
    private int detailed;

    ItemListing(ItemLedger ledger, Selection selection, PlanWriter plan) {
        this.ledger = ledger;
        this.selection = selection;
        this.plan = plan;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        if (selection.takes(now)) {
            write(new Change(
                    Change.Type.ADDED,
                    now.key(),
                    now.record(),
                    "",
                    Optional.empty(),
                    Optional.of(now.hash()),
                    List.of()));
        }
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        if (selection.takes(now)) {
            write(new Change(
                    Change.Type.CHANGED,
                    now.key(),
                    now.record(),
                    "",
                    Optional.of(before.hash()),
                    Optional.of(now.hash()),
                    properties(before, now)));
        }
    }

    /** The names of what is different, without a value; nothing when there were so many already. */
    private List<PropertyChange> properties(EntryState before, Deliverable now) {
        detailed++;
        return detailed > ChangeListing.MOST_DETAILED
                ? List.of()
                : ledger
                        .content(before.key())
                        .map(content -> ContentNames.different(content, now.canonical()))
                        .orElse(List.of())
                        .stream()
                        .map(name -> new PropertyChange(name, List.of(), List.of()))
                        .toList();
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // is no part of a plan
    }

    @Override
    public void removed(EntryState before) {
        if (selection.takesRemovalOf(before)) {
            write(new Change(
                    Change.Type.REMOVED,
                    before.key(),
                    before.record(),
                    "",
                    Optional.of(before.hash()),
                    Optional.empty(),
                    List.of()));
        }
    }

    private void write(Change change) {
        try {
            plan.write(change);
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }
}
