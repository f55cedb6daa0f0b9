package org.elmport.sync.plan;

import java.util.Comparator;
import java.util.List;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.sync.ledger.FieldFill;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.report.FillRate;

/** How full the fields were in what is published. */
final class FillHistory {

    /** A class or property of an earlier model comes last. */
    private static final int GONE = Integer.MAX_VALUE;

    private FillHistory() {}

    /** In the order of the model. */
    static List<FillRate> read(JobLedger job) {
        return job.fieldFills().stream()
                .map(fill -> new FillRate(fill.kind(), fill.property(), fill.filled(), fill.total()))
                .sorted(Comparator.comparingInt(FillHistory::type).thenComparingInt(FillHistory::property))
                .toList();
    }

    private static int type(FillRate rate) {
        return ElmModel.get().type(rate.type()).map(type -> type.ordinal()).orElse(GONE);
    }

    private static int property(FillRate rate) {
        return ElmModel.get()
                .type(rate.type())
                .flatMap(type -> type.property(rate.property()))
                .map(PropertyDeclaration::index)
                .orElse(GONE);
    }

    static List<FieldFill> kept(List<FillRate> rates) {
        return rates.stream()
                .map(rate -> new FieldFill(rate.type(), rate.property(), rate.filled(), rate.total()))
                .toList();
    }
}
