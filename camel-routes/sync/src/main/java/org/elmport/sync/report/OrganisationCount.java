package org.elmport.sync.report;

import java.util.SortedMap;

/**
 * What became of the records of one faculty, with those of its departments.
 *
 * @param id its identifier in the source; empty for records that name no organisation
 * @param name its name
 * @param published records that stand in the dataset
 * @param heldBack records that an error holds back
 * @param reasons how many records each code holds back, by the first error of each
 */
public record OrganisationCount(
        String id, String name, long published, long heldBack, SortedMap<String, Long> reasons) {}
