package org.elmport.sync.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.sync.report.FillRate;

/** Says whether a plan may be applied without anybody looking at it. */
final class Guard {

    /** Fewer entities say nothing about a share. */
    private static final long LEAST = 10;

    private final GuardLimits limits;
    private final Optional<RecordReference> configured;

    /**
     * A guard.
     *
     * @param configured the record that the configuration gives in place of the source, which says nothing about it
     */
    Guard(GuardLimits limits, Optional<RecordReference> configured) {
        this.limits = limits;
        this.configured = configured;
    }

    /** What speaks against it. */
    List<Finding> judge(Survey survey, boolean removals, List<FillRate> before, List<FillRate> now) {
        List<Finding> refusals = new ArrayList<>();
        if (survey.sourceEmpty(configured)) {
            refusals.add(refusal(
                    GuardFinding.SOURCE_EMPTY,
                    "the source delivered nothing that could be published; " + survey.publishedRecords()
                            + " records are published"));
            return refusals;
        }
        if (removals) {
            tooManyRemovals(survey).ifPresent(refusals::add);
        }
        fallen(before, now).forEach(refusals::add);
        return refusals;
    }

    private Optional<Finding> tooManyRemovals(Survey survey) {
        long removed = survey.removedRecords();
        long published = survey.publishedRecords();
        if (removed <= limits.removals() || removed * 100 <= published * limits.removalShare()) {
            return Optional.empty();
        }
        return Optional.of(refusal(
                GuardFinding.REMOVALS_OVER_LIMIT,
                removed + " of " + published + " published records are missing; " + limits.removals() + " or "
                        + limits.removalShare() + " percent pass without a look"));
    }

    private List<Finding> fallen(List<FillRate> before, List<FillRate> now) {
        Map<String, FillRate> known = new TreeMap<>();
        before.forEach(rate -> known.put(rate.type() + "." + rate.property(), rate));
        List<Finding> fallen = new ArrayList<>();
        for (FillRate rate : now) {
            FillRate was = known.get(rate.type() + "." + rate.property());
            if (was != null && watched(rate) && fell(was, rate)) {
                fallen.add(refusal(
                                GuardFinding.FILL_RATE_FELL,
                                rate.type() + "." + rate.property() + " is filled in " + rate.percent()
                                        + " percent of " + rate.total() + ", and was in " + was.percent()
                                        + " percent of " + was.total())
                        .about(RecordReference.NONE, SourcePointer.NONE));
            }
        }
        return fallen;
    }

    private boolean fell(FillRate was, FillRate now) {
        return was.total() >= LEAST && now.total() >= LEAST && was.percent() - now.percent() > limits.fillFall();
    }

    private boolean watched(FillRate rate) {
        return limits.watched().contains(rate.type() + "." + rate.property())
                || ElmModel.get()
                        .type(rate.type())
                        .flatMap((TypeDeclaration type) -> type.property(rate.property()))
                        .filter(Guard::mandatory)
                        .isPresent();
    }

    private static boolean mandatory(PropertyDeclaration property) {
        return property.shapesCardinality().minimum() > 0
                || property.cardinality(ApplicationProfile.LOQ_3_3_1).minimum() > 0
                || property.cardinality(ApplicationProfile.LOQ_3_1_0).minimum() > 0;
    }

    static Finding refusal(GuardFinding code, String message) {
        return Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", message);
    }
}
