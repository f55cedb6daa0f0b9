package org.elmport.sync.ledger;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to become the published content.
 *
 * @param selection which changes are made
 * @param deliverables sends what the source gives, in order
 * @param recognition by what it is recognised later, where all of it is published; else nothing is recognised any more
 */
public record Staging(Selection selection, Consumer<Comparison> deliverables, Optional<Recognition> recognition) {

    /** All of what a source gives, not to be recognised later. */
    public static Staging of(Consumer<Comparison> deliverables) {
        return new Staging(Selection.ALL, deliverables, Optional.empty());
    }
}
