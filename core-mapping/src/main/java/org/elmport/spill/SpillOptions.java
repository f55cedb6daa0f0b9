package org.elmport.spill;

import java.nio.file.Path;

/**
 * How much stays in memory, and where the rest goes.
 *
 * @param directory where files are made when memory does not do; they lose their name at once, so that they go with the
 *     process, however it ends
 * @param entries how many entries a table or a list holds in memory; at least one
 */
public record SpillOptions(Path directory, int entries) {

    /** Four megabytes of fingerprints: what a catalogue of some tens of thousands of courses has. */
    public static final int STANDARD_ENTRIES = 1 << 17;

    private static final SpillOptions STANDARD = in(Path.of(System.getProperty("java.io.tmpdir")));

    /** Holds at least one entry in memory. */
    public SpillOptions {
        entries = Math.max(1, entries);
    }

    /** The system's temporary directory, and {@link #STANDARD_ENTRIES}. */
    public static SpillOptions standard() {
        return STANDARD;
    }

    /** Another directory, and {@link #STANDARD_ENTRIES}. */
    public static SpillOptions in(Path directory) {
        return new SpillOptions(directory, STANDARD_ENTRIES);
    }
}
