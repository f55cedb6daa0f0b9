package org.elmport.sync.ledger;

/**
 * What was noted before a call to a target. What became of the call is noted only where no other run has intended
 * something since: a process that was held up for longer than its lease would else speak for the call of another.
 *
 * @param target where to
 * @param key what is delivered
 * @param content the hash of what is to be delivered
 * @param run the number of the run that makes the call
 */
public record DeliveryIntent(String target, DeliverableKey key, Hash content, long run) {}
