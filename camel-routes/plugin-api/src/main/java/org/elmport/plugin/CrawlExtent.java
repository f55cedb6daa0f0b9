package org.elmport.plugin;

/** How much of its records a source has delivered. */
public enum CrawlExtent {
    /** All of them: what is missing is gone. */
    WHOLE,
    /** All that has changed since the moment that was asked for: of what is missing nothing follows. */
    CHANGES,
    /** A part: lists broke off or were left out. */
    PART
}
