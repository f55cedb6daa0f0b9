package org.elmport.sync.ledger;

import java.time.Instant;

/**
 * A run that has begun.
 *
 * @param id its number in the ledger
 * @param started when it began
 * @param generation how often the published content had changed before it
 */
public record RunTicket(long id, Instant started, long generation) {}
