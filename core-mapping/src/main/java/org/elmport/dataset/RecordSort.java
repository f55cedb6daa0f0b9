package org.elmport.dataset;

/**
 * Sorts the numbers of the records of a buffer without an object per record. Records are dealt out by the first byte of
 * their keys; within each share the bytes that all keys begin with are passed over, and the eight that follow decide
 * nearly always, so that identifiers with a long common start cost no more than short ones.
 */
final class RecordSort {

    private static final int SHARES = 1 << Byte.SIZE;
    private static final int SMALL = 8;

    private final RunBuffer buffer;
    private final long[] prefixes;
    private final int[] order;
    private final int[] other;

    RecordSort(RunBuffer buffer) {
        this.buffer = buffer;
        int records = buffer.records();
        this.prefixes = new long[records];
        this.order = new int[records];
        this.other = new int[records];
    }

    int[] sorted() {
        int[] ends = deal();
        int from = 0;
        for (int end : ends) {
            if (end > from) {
                sort(from, end);
            }
            from = end;
        }
        return order;
    }

    /** Deals the records out by their first byte; says where each share ends. */
    private int[] deal() {
        int[] ends = new int[SHARES];
        for (int i = 0; i < order.length; i++) {
            ends[buffer.firstByte(i)]++;
        }
        for (int i = 1; i < SHARES; i++) {
            ends[i] += ends[i - 1];
        }
        int[] next = ends.clone();
        for (int i = order.length - 1; i >= 0; i--) {
            order[--next[buffer.firstByte(i)]] = i;
        }
        return ends;
    }

    private void sort(int from, int to) {
        int common = buffer.commonStart(order, from, to);
        for (int i = from; i < to; i++) {
            prefixes[order[i]] = buffer.prefix(order[i], common);
        }
        for (int start = from; start < to; start += SMALL) {
            insert(start, Math.min(start + SMALL, to));
        }
        int[] sorted = order;
        int[] free = other;
        for (long width = SMALL; width < to - from; width *= 2) {
            for (long start = from; start < to; start += 2 * width) {
                merge(sorted, free, (int) start, (int) Math.min(start + width, to), (int)
                        Math.min(start + 2 * width, to));
            }
            int[] merged = free;
            free = sorted;
            sorted = merged;
        }
        System.arraycopy(sorted, from, order, from, to - from);
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int moving = order[i];
            int hole = i;
            while (hole > from && compare(order[hole - 1], moving) > 0) {
                order[hole] = order[hole - 1];
                hole--;
            }
            order[hole] = moving;
        }
    }

    private void merge(int[] sorted, int[] into, int from, int middle, int to) {
        if (middle == to || compare(sorted[middle - 1], sorted[middle]) <= 0) {
            System.arraycopy(sorted, from, into, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean fromLeft = right == to || (left < middle && compare(sorted[left], sorted[right]) <= 0);
            into[i] = fromLeft ? sorted[left++] : sorted[right++];
        }
    }

    private int compare(int one, int two) {
        int byPrefix = Long.compareUnsigned(prefixes[one], prefixes[two]);
        return byPrefix != 0 ? byPrefix : buffer.compare(one, two);
    }
}
