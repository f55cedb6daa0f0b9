package org.elmport.sync.ledger;

/** Which of the changes that were found are made. */
public interface Selection {

    /** All of them. */
    Selection ALL = new Selection() {
        @Override
        public boolean takes(Deliverable now) {
            return true;
        }

        @Override
        public boolean takesRemovalOf(EntryState before) {
            return true;
        }
    };

    /** Whether something is added or changed. */
    boolean takes(Deliverable now);

    /** Whether something is removed. */
    boolean takesRemovalOf(EntryState before);
}
