package org.elmport.sync.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator asks of a job that runs by itself. */
public enum Signal {
    /** Run once, as soon as that may be, and read the whole. */
    RESYNC,
    /** Run once, and deliver the whole even if the target has confirmed that it has it. */
    FULL,
    /** Run once, and read only what has changed, where the source can tell. */
    CHANGES,
    /** Start no run any more. */
    PAUSE,
    /** Go on after a pause. */
    RESUME;

    /** Whether it asks for a run. */
    public boolean asksForRun() {
        return this == RESYNC || this == FULL || this == CHANGES;
    }

    /** How it is written in files, in rows and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signal of that word. */
    public static Optional<Signal> of(String word) {
        return Arrays.stream(values())
                .filter(signal -> signal.word().equals(word))
                .findFirst();
    }
}
