package org.elmport.sync.ledger;

import org.elmport.finding.RecordReference;

/**
 * Something that goes one by one and whose target is not as the ledger wants it.
 *
 * @param key what it is
 * @param hash the hash of what the ledger holds
 * @param record the record of the source that gave it
 * @param personal whether it tells about a person
 */
public record PendingItem(DeliverableKey key, Hash hash, RecordReference record, boolean personal) {}
