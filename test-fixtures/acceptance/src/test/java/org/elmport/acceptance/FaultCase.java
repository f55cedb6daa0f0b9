package org.elmport.acceptance;

import java.io.IOException;

/**
 * A fault of a source, a target or a ledger, and what is to come of it.
 *
 * @param side where it is
 * @param behaviour what happens there, in words
 * @param fault makes it happen
 * @param exitCode how the run ends
 * @param outcome what the ledger says of the run
 * @param dataset what becomes of what is published
 * @param sign what stands in the message or the report
 */
record FaultCase(
        Side side, String behaviour, Fault fault, int exitCode, String outcome, Published dataset, String sign) {

    /** Where a fault is. */
    enum Side {
        SOURCE,
        TARGET,
        SPOOL,
        LEDGER
    }

    /** What becomes of what is published. */
    enum Published {
        AS_BEFORE("as before"),
        REPLACED("the new one"),
        NOT_YET("as before; the ledger holds the new one, which the next run delivers");

        private final String words;

        Published(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Makes it happen, and runs a sync. */
    @FunctionalInterface
    interface Fault {
        CommandLine.Result run(FaultyWorld world) throws IOException;
    }

    @Override
    public String toString() {
        return behaviour;
    }
}
