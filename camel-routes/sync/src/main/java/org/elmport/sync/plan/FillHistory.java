package org.elmport.sync.plan;

import java.util.List;
import org.elmport.sync.ledger.FieldFill;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.report.FillRate;

/** How full the fields were in what is published. */
final class FillHistory {

    private FillHistory() {}

    static List<FillRate> read(JobLedger job) {
        return job.fieldFills().stream()
                .map(fill -> new FillRate(fill.kind(), fill.property(), fill.filled(), fill.total()))
                .toList();
    }

    static void write(JobLedger job, List<FillRate> rates) {
        job.fieldFills(rates.stream()
                .map(rate -> new FieldFill(rate.type(), rate.property(), rate.filled(), rate.total()))
                .toList());
    }
}
