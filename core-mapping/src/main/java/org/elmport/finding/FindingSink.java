package org.elmport.finding;

/** Takes findings as they come up. */
@FunctionalInterface
public interface FindingSink {

    /** Takes one finding. */
    void add(Finding finding);
}
