package org.elmport.sync.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.elmport.finding.RecordReference;

/**
 * Which part of the changes a plan is about. Only a plan about all of them removes anything.
 *
 * @param record only what comes of this record, by its identifier in the source
 * @param limit only the first so many records that change
 * @param removals whether what is missing is removed: all records are known
 * @param since the source was asked for what has changed since then, the rest was kept from before; empty when it was
 *     asked for all
 */
public record PlanSelection(Optional<String> record, OptionalInt limit, boolean removals, Optional<Instant> since) {

    /** A part of the changes of a source that is asked for all. */
    public PlanSelection(Optional<String> record, OptionalInt limit, boolean removals) {
        this(record, limit, removals, Optional.empty());
    }

    /** The same, of a source that is asked for what has changed since a moment, or for all. */
    public PlanSelection withSince(Optional<Instant> moment) {
        return new PlanSelection(record, limit, removals, moment);
    }

    /** All changes. */
    public static final PlanSelection ALL = new PlanSelection(Optional.empty(), OptionalInt.empty(), true);

    /** What comes of one record, by its identifier in the source. */
    public static PlanSelection only(String record) {
        return new PlanSelection(Optional.of(record), OptionalInt.empty(), false);
    }

    /** Whether it is about all changes. */
    public boolean all() {
        return record.isEmpty() && limit.isEmpty() && removals;
    }

    boolean about(RecordReference reference) {
        return record.isEmpty() || record.get().equals(reference.id());
    }
}
