package org.elmport.university;

/**
 * One line of the list of flaws.
 *
 * @param type the kind of record
 * @param key how the record is known
 * @param flaw what is wrong with it
 */
public record FlawedRecord(RecordType type, RecordKey key, Flaw flaw) {}
