package org.elmport.dataset;

import java.io.IOException;

/** The cursors of a merge, the one with the smallest record first. */
final class CursorHeap {

    private final RunCursor[] heap;
    private int size;

    CursorHeap(int most) {
        heap = new RunCursor[most];
    }

    boolean isEmpty() {
        return size == 0;
    }

    RunCursor first() {
        return heap[0];
    }

    /** Adds a cursor that stands at a record. */
    void add(RunCursor cursor) {
        int place = size++;
        while (place > 0 && smaller(cursor, heap[(place - 1) / 2])) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = cursor;
    }

    /** Moves the first cursor to its next record, and lets the others come first. */
    void step() throws IOException {
        RunCursor cursor = heap[0];
        if (!cursor.advance()) {
            cursor = heap[--size];
        }
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && smaller(heap[child + 1], heap[child])) {
                child++;
            }
            if (!smaller(heap[child], cursor)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = cursor;
    }

    private static boolean smaller(RunCursor one, RunCursor other) {
        return one.record().compareTo(other.record()) < 0;
    }
}
