package org.elmport.sync.ledger;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to become the published content.
 *
 * @param selection which changes are made
 * @param deliverables sends what the source gives, in order
 * @param recognition by what it is recognised later, where all of it is published; else nothing is recognised any more
 * @param kept what is kept of it for runs through changes; empty where that stays as it is
 */
public record Staging(
        Selection selection,
        Consumer<Comparison> deliverables,
        Optional<Recognition> recognition,
        Optional<KeptUpdate> kept) {

    /** What is to become the published content, where nothing else is kept. */
    public Staging(Selection selection, Consumer<Comparison> deliverables, Optional<Recognition> recognition) {
        this(selection, deliverables, recognition, Optional.empty());
    }

    /** All of what a source gives, not to be recognised later. */
    public static Staging of(Consumer<Comparison> deliverables) {
        return new Staging(Selection.ALL, deliverables, Optional.empty());
    }
}
