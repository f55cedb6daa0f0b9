package org.elmport.sync.ledger;

/**
 * Something that a job wants at a target, or that the target may still have.
 *
 * @param item what it is
 * @param live whether the job wants it there
 * @param remoteId what the target calls it; empty where that is not known
 * @param confirmed whether the target has confirmed it as the ledger holds it
 */
public record DeliveredItem(PendingItem item, boolean live, String remoteId, boolean confirmed) {}
