package org.elmport.sync.ledger;

/**
 * What was made of a plan.
 *
 * @param generation how often the published content has changed now
 * @param counts what was done
 */
public record Applied(long generation, ChangeCounts counts) {}
