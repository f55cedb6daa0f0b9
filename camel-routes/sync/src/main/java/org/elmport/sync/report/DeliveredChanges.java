package org.elmport.sync.report;

import java.time.Instant;

/**
 * Of a run through what has changed: what the source delivered, and what it did not deliver again.
 *
 * @param since the source was asked for what has changed since then
 * @param delivered records that it delivered
 * @param kept records that were kept from before
 */
public record DeliveredChanges(Instant since, long delivered, long kept) {}
