package org.elmport.sync.report;

import java.util.SortedMap;

/**
 * What became of the records of one kind.
 *
 * @param kind the kind, in the words of findings
 * @param read records the source delivered
 * @param published records that stand in the dataset
 * @param heldBack records that an error holds back
 * @param withdrawn records that the source itself does not offer any more
 * @param reasons how many records each code holds back; a record may have several
 */
public record KindCount(
        String kind, long read, long published, long heldBack, long withdrawn, SortedMap<String, Long> reasons) {}
