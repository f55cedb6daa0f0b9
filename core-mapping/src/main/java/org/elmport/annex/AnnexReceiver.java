package org.elmport.annex;

import java.util.function.Consumer;

/** Takes the reports of a document, in the order of the document, and is told how far the reading is. */
@FunctionalInterface
public interface AnnexReceiver extends Consumer<MicroCredentialReport> {

    /** One more entity has been read; a document is read twice. */
    default void entityRead() {
        // most do not count
    }
}
