package org.elmport.rule;

import java.util.OptionalLong;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillOptions;

/** Of which classes the records of a dataset are, and what references ask of those that had not come by then. */
final class DatasetIdentifiers implements AutoCloseable {

    private final ReferenceTable table = ReferenceTable.get();
    private final FingerprintTable declared;
    /** Apart, so that a record that is referred to before it comes needs no look at the disk when it does. */
    private final FingerprintTable wanted;
    /** Counted once at the end: each reference forwards is looked up, which takes its time where they are on disk. */
    private OptionalLong unsatisfied = OptionalLong.empty();

    DatasetIdentifiers(SpillOptions memory) {
        declared = new FingerprintTable(memory);
        wanted = new FingerprintTable(memory);
    }

    /** Notes the class of a record, and says of which classes it was before. */
    int declare(Fingerprint print, int type) {
        unsatisfied = OptionalLong.empty();
        return (int) declared.merge(print.high(), print.low(), type);
    }

    /** The classes of a record; none when it has not come yet. */
    int declared(Fingerprint print) {
        return (int) declared.get(print.high(), print.low());
    }

    /** Notes the credits of a record that has come, in hundredths: above the bits of its classes. */
    void credit(Fingerprint print, int hundredths) {
        declared.merge(print.high(), print.low(), (long) hundredths << Integer.SIZE);
    }

    /** The credits of a record; 0 when none are known. */
    int credits(long high, long low) {
        return (int) (declared.get(high, low) >>> Integer.SIZE);
    }

    /** Notes what a reference asks for. */
    void want(Fingerprint print, int range) {
        unsatisfied = OptionalLong.empty();
        wanted.merge(print.high(), print.low(), range);
    }

    /** How many of the things that references ask for are not there. */
    long unsatisfied() {
        if (unsatisfied.isEmpty()) {
            long[] count = {0};
            wanted.forEach(
                    (high, low, ranges) -> count[0] += table.unsatisfied((int) (ranges | declared.get(high, low))));
            unsatisfied = OptionalLong.of(count[0]);
        }
        return unsatisfied.getAsLong();
    }

    /** How many places were looked at. */
    long steps() {
        return declared.steps() + wanted.steps();
    }

    boolean onDisk() {
        return declared.onDisk() || wanted.onDisk();
    }

    @Override
    public void close() {
        declared.close();
        wanted.close();
    }
}
