package org.elmport.record;

import java.util.Optional;

/**
 * A time from one day to another.
 *
 * @param name what it is called, such as an academic term; may be empty
 * @param start when it begins, where the source says it
 * @param end when it ends, where the source says it
 */
public record Period(Text name, Optional<SourceMoment> start, Optional<SourceMoment> end) {}
