package org.elmport.sync.ledger;

import org.elmport.finding.RecordReference;

/**
 * Something that a run removed.
 *
 * @param key what it was
 * @param record the record of the source that had given it
 * @param hash the hash of what it said last
 */
public record Removal(DeliverableKey key, RecordReference record, Hash hash) {}
