package org.elmport.plugin.item;

import java.util.function.Consumer;
import org.elmport.plugin.TargetException;

/**
 * Takes things one by one. The caller has noted in the ledger what it is about to do, and notes the answer; it also
 * waits, tries again, keeps to the rate and stops calling when the target is down. So a target makes one call for each
 * call of its own, and does none of that. Not for several threads at once.
 */
public interface ItemTarget extends AutoCloseable {

    /**
     * Brings one item to the target, whether it is new there or not.
     *
     * @return what the target answered; {@link ItemAnswer.Status#UNKNOWN} when the call went out and no answer came that
     *     tells what became of it
     * @throws TargetException when the call did not reach the target, or the target answers that it did nothing and may
     *     do it later; nothing changed at the target
     * @throws InterruptedException when the run is to end
     */
    ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException;

    /**
     * Takes one item back from the target. What is not there any more is taken back already, and counts as delivered.
     *
     * @throws TargetException as for {@link #deliver}
     * @throws InterruptedException when the run is to end
     */
    ItemAnswer withdraw(TargetItem item) throws TargetException, InterruptedException;

    /**
     * Whether an item may be delivered again when nobody knows what became of it: the target then has it once, as after
     * one call. True for targets that are told the identifier, false for those that invent one.
     */
    boolean repeatable();

    /**
     * Asks the target for one item.
     *
     * @throws TargetException when the target does not answer
     * @throws InterruptedException when the run is to end
     */
    default Holding find(TargetItem item) throws TargetException, InterruptedException {
        return Holding.UNTOLD;
    }

    /**
     * Lists what the target holds of the things that are ours, in any order.
     *
     * @return whether the list is whole; false where the target cannot list
     * @throws TargetException when the target does not answer
     * @throws InterruptedException when the run is to end
     */
    default boolean list(Consumer<HeldItem> held) throws TargetException, InterruptedException {
        return false;
    }

    /**
     * Takes note of what the ledger says of an item without a call that says it: it was refused, nobody knows what became
     * of it, or a person has seen it at the target. For targets that keep receipts; what is wrong with these is a finding.
     * The content of what a person has seen is empty.
     */
    default void note(TargetItem item, ItemAnswer answer) {
        // most keep none
    }

    @Override
    void close();
}
