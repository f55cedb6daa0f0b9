package org.elmport.plugin.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * What one seal says about itself.
 *
 * @param identity whose certificate it carries
 * @param level the level, such as {@code JAdES-BASELINE-LTA}; empty when it is of no level that is known
 * @param header the form of its header, in words
 * @param claimedTime when it says it was made
 * @param provenTime by when it was there for certain, by a time stamp that holds
 */
public record SealStatement(
        SealingIdentity identity,
        String level,
        String header,
        Optional<Instant> claimedTime,
        Optional<Instant> provenTime) {}
