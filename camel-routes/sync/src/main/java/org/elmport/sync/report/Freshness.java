package org.elmport.sync.report;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh things are. Times, not ages: an age would be old when it is read.
 *
 * @param publishedBefore when the run before this one that succeeded ended; none when this is the first
 * @param sourceUnchangedSince since when the source gives what it gives now, as far as runs have seen it
 */
public record Freshness(Optional<Instant> publishedBefore, Optional<Instant> sourceUnchangedSince) {

    /** Nothing is known yet. */
    public static final Freshness UNKNOWN = new Freshness(Optional.empty(), Optional.empty());
}
