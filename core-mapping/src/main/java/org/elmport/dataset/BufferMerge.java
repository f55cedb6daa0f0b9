package org.elmport.dataset;

/** The records of a spool that never outgrew its memory: shown where they lie, neither written nor copied. */
final class BufferMerge implements SpoolMerge {

    private final RunBuffer buffer;
    private final int[] order;
    private SpoolRecord record = new SpoolRecord();
    private SpoolRecord next = new SpoolRecord();
    private SpoolRecord latest = new SpoolRecord();
    private int place;
    private int address;
    private int contents;

    /**
     * Starts at the first record.
     *
     * @param order the numbers of the records, sorted
     */
    BufferMerge(RunBuffer buffer, int[] order) {
        this.buffer = buffer;
        this.order = order;
        look();
    }

    private void look() {
        if (place < order.length) {
            buffer.view(order[place], next);
        }
    }

    @Override
    public boolean next() {
        if (place == order.length) {
            return false;
        }
        address = order[place++];
        SpoolRecord free = record;
        record = next;
        next = free;
        contents = 1;
        look();
        passOthers();
        return true;
    }

    private void passOthers() {
        SpoolRecord before = record;
        while (place < order.length && next.sameKey(record)) {
            if (!next.sameContent(before)) {
                contents++;
                SpoolRecord free = latest;
                latest = next;
                next = free;
                before = latest;
            }
            place++;
            look();
        }
    }

    @Override
    public SpoolRecord record() {
        return record;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public int contents() {
        return contents;
    }
}
