package org.elmport.sync.pack;

/**
 * How large a pack may be.
 *
 * @param files how many files it may have
 * @param fileBytes how many bytes a file may have, unpacked
 * @param bytes how many bytes all of them may have, unpacked
 */
public record PackLimits(int files, long fileBytes, long bytes) {

    /** Room for ESCO in all its languages, and for all that the Commission publishes. */
    public static final PackLimits STANDARD = new PackLimits(5_000, 300_000_000L, 2_000_000_000L);
}
