package org.elmport.spill;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number for each fingerprint of 128 bits. So many of them stay in memory; when these are too many they are written,
 * in order, and looked up on disk from then on, where most that were never added are told without reading. Small tables
 * have no file; of large ones memory holds the same, however large they are. Not for several threads at once.
 *
 * <p>The upper halves of the fingerprints should be spread evenly; only the time depends on it. Every operation may
 * throw a {@link SpillException} when the disk fails or is full.
 */
public final class FingerprintTable implements AutoCloseable {

    /** Takes fingerprints with their numbers. */
    @FunctionalInterface
    public interface Visitor {

        /** The two halves of a fingerprint, and its number. */
        void visit(long high, long low, long value);
    }

    private final SpillOptions options;
    private final MemoryTable memory;
    /** From the largest and oldest to the smallest and newest. */
    private final List<SortedRun> runs = new ArrayList<>();
    /** Of what is on disk; none until something is. */
    private @Nullable PresenceFilter filter;

    private long size;
    private long searches;

    /** An empty table. */
    public FingerprintTable(SpillOptions options) {
        this.options = options;
        this.memory = new MemoryTable(options.entries());
    }

    /** The number of a fingerprint; 0 when it is not there. */
    public long get(long high, long low) {
        long value = memory.get(high, low);
        PresenceFilter written = filter;
        return value == 0 && written != null && written.mayHave(high, low) ? search(high, low) : value;
    }

    private long search(long high, long low) {
        searches++;
        long value = 0;
        for (int i = runs.size() - 1; i >= 0 && value == 0; i--) {
            value = runs.get(i).find(high, low);
        }
        if (value != 0 && !memory.full()) {
            // what many refer to is asked for again and again
            memory.put(high, low, value);
        }
        return value;
    }

    /**
     * Sets the number of a fingerprint, and says what it was before; 0 when it was not there.
     *
     * @param value not 0
     */
    public long put(long high, long low, long value) {
        long before = get(high, low);
        if (before != value) {
            set(high, low, value, before == 0);
        }
        return before;
    }

    /** Adds bits to the number of a fingerprint, and says what it was before; 0 when it was not there. */
    public long merge(long high, long low, long bits) {
        long before = get(high, low);
        if ((before | bits) != before) {
            set(high, low, before | bits, before == 0);
        }
        return before;
    }

    private void set(long high, long low, long value, boolean added) {
        if (memory.full()) {
            spill();
        }
        memory.put(high, low, value);
        size += added ? 1 : 0;
    }

    private void spill() {
        PresenceFilter written = filter == null ? new PresenceFilter() : filter;
        filter = written;
        SortedRunWriter writer = new SortedRunWriter(options.directory());
        memory.drain((high, low, value) -> {
            written.add(high, low);
            writer.visit(high, low, value);
        });
        runs.add(writer.finish());
        while (runs.size() > 1 && runs.get(runs.size() - 2).entries() < 2 * newest().entries()) {
            mergeNewest();
        }
    }

    private SortedRun newest() {
        return runs.get(runs.size() - 1);
    }

    private void mergeNewest() {
        SortedRun newer = runs.remove(runs.size() - 1);
        SortedRun older = runs.remove(runs.size() - 1);
        runs.add(SortedRunWriter.merge(options.directory(), older, newer));
    }

    /** How many fingerprints have a number. */
    public long size() {
        return size;
    }

    /** Shows all of them, in no particular order; the visitor leaves this table as it is. */
    public void forEach(Visitor visitor) {
        if (runs.isEmpty()) {
            memory.forEach(visitor);
            return;
        }
        if (memory.size() > 0) {
            spill();
        }
        while (runs.size() > 1) {
            mergeNewest();
        }
        for (RunReader all = newest().reader(); all.present(); all.next()) {
            all.show(visitor);
        }
    }

    /** Whether some of it is on disk. */
    public boolean onDisk() {
        return !runs.isEmpty();
    }

    /** How often it was looked at the disk. */
    long searches() {
        return searches;
    }

    /** How many places in memory were looked at, and how often on disk; says whether the work grows with the entries. */
    public long steps() {
        return memory.steps() + searches;
    }

    /** Forgets what is on disk. Without it, the files go when the table is collected, or with the process. */
    @Override
    public void close() {
        runs.forEach(SortedRun::close);
        runs.clear();
    }
}
