package org.elmport.dataset;

import java.io.IOException;

/**
 * The records of a spool in order, one per key. Where a key has several contents the smallest one stands, whatever came
 * first, and the others are counted. Nothing must be appended to the spool meanwhile.
 */
interface SpoolMerge {

    /** Moves to the next key. */
    boolean next() throws IOException;

    /** The record, until the next move. */
    SpoolRecord record();

    /** Where the record lies, for {@link Spool#read}. */
    long address();

    /** How many different contents the key has. */
    int contents();
}
