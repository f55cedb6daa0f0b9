package org.elmport.sync.ledger;

import org.elmport.finding.RecordReference;

/**
 * What the ledger knows of a deliverable, without its content.
 *
 * @param key what tells it from all others
 * @param hash the hash of its content
 * @param live whether it is published; one that was removed is remembered
 * @param record the record of the source that gave it
 */
public record EntryState(DeliverableKey key, Hash hash, boolean live, RecordReference record) {}
