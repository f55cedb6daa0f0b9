package org.elmport.plugin;

import java.time.Clock;
import org.elmport.finding.FindingSink;

/**
 * What a source is given to work with.
 *
 * @param findings takes what is wrong with single records
 * @param clock tells the time; only for waiting and for judging validity, never for output
 */
public record SourceContext(FindingSink findings, Clock clock) {}
