package org.elmport.sync.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Selection;

/** Writes each change into the plan while it is found, with what is said differently. */
final class ChangeListing implements Comparison.Listener {

    /** So many changes are described in detail; what comes behind is listed by its identifier. */
    static final int MOST_DETAILED = 20_000;

    /** So many names are held against each other to find records whose identifier changed. */
    private static final int MOST_NAMES = 1_000;

    private final JobLedger job;
    private final Selection selection;
    private final PlanWriter plan;
    private final Map<String, RecordReference> gone = new LinkedHashMap<>();
    private final Map<String, RecordReference> come = new LinkedHashMap<>();
    private final Map<Change.Type, Long> written = new EnumMap<>(Change.Type.class);
    private int detailed;

    ChangeListing(JobLedger job, Selection selection, PlanWriter plan) {
        this.job = job;
        this.selection = selection;
        this.plan = plan;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        if (!selection.takes(now)) {
            return;
        }
        String name = PropertyValues.of(now.canonical()).name();
        note(come, now.key().kind(), name, now.record());
        write(new Change(
                Change.Type.ADDED,
                now.key(),
                now.record(),
                name,
                Optional.empty(),
                Optional.of(now.hash()),
                List.of()));
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        if (!selection.takes(now)) {
            return;
        }
        PropertyValues values = PropertyValues.of(now.canonical());
        write(new Change(
                Change.Type.CHANGED,
                now.key(),
                now.record(),
                values.name(),
                Optional.of(before.hash()),
                Optional.of(now.hash()),
                held(before).map(old -> old.changesTo(values)).orElse(List.of())));
    }

    /** What is published; nothing when there were so many already. */
    private Optional<PropertyValues> held(EntryState before) {
        detailed++;
        return detailed > MOST_DETAILED
                ? Optional.empty()
                : job.content(before.key()).map(PropertyValues::of);
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // is no part of a plan
    }

    @Override
    public void removed(EntryState before) {
        if (!selection.takesRemovalOf(before)) {
            return;
        }
        String name = held(before).map(PropertyValues::name).orElse("");
        note(gone, before.key().kind(), name, before.record());
        write(new Change(
                Change.Type.REMOVED,
                before.key(),
                before.record(),
                name,
                Optional.of(before.hash()),
                Optional.empty(),
                List.of()));
    }

    private static void note(Map<String, RecordReference> names, String kind, String name, RecordReference record) {
        if (!name.isEmpty() && names.size() < MOST_NAMES) {
            names.putIfAbsent(kind + ' ' + name, record);
        }
    }

    private void write(Change change) {
        written.merge(change.type(), 1L, Long::sum);
        try {
            plan.write(change);
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    /** How many changes were listed, and how many of those that were published stay as they are. */
    ChangeCounts counts(long publishedBefore) {
        long changed = written.getOrDefault(Change.Type.CHANGED, 0L);
        long removed = written.getOrDefault(Change.Type.REMOVED, 0L);
        return new ChangeCounts(
                written.getOrDefault(Change.Type.ADDED, 0L), changed, removed, publishedBefore - changed - removed);
    }

    /** Records that are gone while another of the same name is new. */
    List<Finding> perhapsRenamed() {
        List<Finding> findings = new ArrayList<>();
        gone.forEach((name, before) -> {
            RecordReference now = come.get(name);
            if (now != null && !now.equals(before) && now.kind().equals(before.kind())) {
                findings.add(Finding.of(
                        GuardFinding.IDENTIFIER_MAY_HAVE_CHANGED,
                        now,
                        SourcePointer.NONE,
                        "",
                        before + " is gone, and " + now + " with the same title is new"));
            }
        });
        return findings;
    }
}
