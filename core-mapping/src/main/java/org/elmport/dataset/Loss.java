package org.elmport.dataset;

/**
 * What an entity loses for the sake of the dataset.
 *
 * @param code the kind of finding it makes
 * @param elmPath the property
 * @param reason the reason in words, to follow the name of the entity
 */
record Loss(DatasetFinding code, String elmPath, String reason) {}
