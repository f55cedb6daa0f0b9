package org.elmport.sync.ledger;

/**
 * How full a field was in what is published.
 *
 * @param kind the class
 * @param property the field
 * @param filled entities that say something in it
 * @param total entities
 */
public record FieldFill(String kind, String property, long filled, long total) {}
