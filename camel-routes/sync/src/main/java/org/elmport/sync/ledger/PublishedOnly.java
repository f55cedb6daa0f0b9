package org.elmport.sync.ledger;

import java.util.Optional;
import java.util.function.Consumer;

/** Hears of all that is published, from a comparison with nothing. */
final class PublishedOnly implements Comparison.Listener {

    private final Consumer<EntryState> taker;

    PublishedOnly(Consumer<EntryState> taker) {
        this.taker = taker;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        // nothing is delivered
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        // nothing is delivered
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // nothing is delivered
    }

    @Override
    public void removed(EntryState state) {
        taker.accept(state);
    }
}
