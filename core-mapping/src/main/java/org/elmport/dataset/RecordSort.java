package org.elmport.dataset;

/** Sorts the numbers of the records of a buffer, by merging, without an object per record. */
final class RecordSort {

    private static final int SMALL = 8;

    private final RunBuffer buffer;
    private final long[] prefixes;
    private int[] order;
    private int[] other;

    RecordSort(RunBuffer buffer) {
        this.buffer = buffer;
        int records = buffer.records();
        this.prefixes = new long[records];
        this.order = new int[records];
        this.other = new int[records];
        for (int i = 0; i < records; i++) {
            order[i] = i;
            prefixes[i] = buffer.prefix(i);
        }
    }

    int[] sorted() {
        int records = order.length;
        for (int from = 0; from < records; from += SMALL) {
            insert(from, Math.min(from + SMALL, records));
        }
        for (long width = SMALL; width < records; width *= 2) {
            for (long from = 0; from < records; from += 2 * width) {
                merge((int) from, (int) Math.min(from + width, records), (int) Math.min(from + 2 * width, records));
            }
            int[] merged = other;
            other = order;
            order = merged;
        }
        return order;
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

    private void merge(int from, int middle, int to) {
        if (middle == to || compare(order[middle - 1], order[middle]) <= 0) {
            System.arraycopy(order, from, other, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean fromLeft = right == to || (left < middle && compare(order[left], order[right]) <= 0);
            other[i] = fromLeft ? order[left++] : order[right++];
        }
    }

    private int compare(int one, int two) {
        int byPrefix = Long.compareUnsigned(prefixes[one], prefixes[two]);
        return byPrefix != 0 ? byPrefix : buffer.compare(one, two);
    }
}
