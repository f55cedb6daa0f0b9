package org.elmport.sync.plan;

import java.util.List;
import org.elmport.finding.RecordReference;

/**
 * A record that errors hold back.
 *
 * @param record the record
 * @param reasons what is wrong, with what to do about it
 */
public record QuarantinedRecord(RecordReference record, List<String> reasons) {

    /** Keeps a list of its own. */
    public QuarantinedRecord {
        reasons = List.copyOf(reasons);
    }
}
