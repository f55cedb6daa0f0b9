package org.elmport.sync.failure;

import java.time.Duration;

/**
 * How often and when a call to a target is repeated within a run.
 *
 * @param retries how often at most, after the first call
 * @param delay the first pause; each further one is twice as long
 * @param longestDelay the longest pause of our own choice
 * @param jitter by how many percent a pause may be longer or shorter, so that many jobs do not come back at once
 * @param patience the longest pause that a target may ask for; if it asks for more, it is not called again in this run
 */
public record Repetition(int retries, Duration delay, Duration longestDelay, int jitter, Duration patience) {}
