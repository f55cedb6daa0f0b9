package org.elmport.sync.ledger;

/**
 * What made a deliverable out of a record: the versions of everything that could make it come out otherwise.
 *
 * @param mapping the version of the mapping
 * @param vocabulary the version of the code lists
 * @param model the version of the European Learning Model
 */
public record MadeBy(String mapping, String vocabulary, String model) {}
